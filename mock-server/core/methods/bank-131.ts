/** The bank's own requisites (docs: escrow-payout-accounts). */
export const bank131 = {
  bank_name: 'Bank 131',
  bik: '049205131',
  correspondent_account_number: '30101810822029205131',
}
