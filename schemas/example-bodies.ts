import { payoutSamples } from './payout-samples.ts'

/** Bodies that the endpoints' examples share, in the names of v2. Every value is one of the docs' own. */

export const byToken = {
  payout_details: payoutSamples.cardByToken,
  participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
  metadata: 'good',
}

export const amount = { amount_details: { amount: 10000, currency: 'rub' } }

/** A payment by card. */
export const byCard = {
  payment_details: {
    type: 'card',
    card: {
      type: 'bank_card',
      bank_card: {
        number: '4242424242424242',
        expiration_month: '01',
        expiration_year: '30',
        security_code: '123',
        cardholder_name: 'IVAN IVANOV',
      },
    },
  },
  amount_details: { amount: 10000, currency: 'rub' },
  customer: { reference: 'lucky', contacts: [{ email: 'user@shop.example' }] },
  metadata: 'good',
}

export const toAccount = { payout_details: payoutSamples.account }

export const fromNominal = {
  participant_details: {
    sender: { account: '40702810600200000014' },
    recipient: { full_name: 'Ivanov Ivan', beneficiary_id: '123456789012' },
  },
}

export const fromSettlement = { participant_details: { sender: { account: '40702810300200000013' } } }

const transferTo = (sender: object) => ({
  payout_details: byToken.payout_details,
  participant_details: { sender, recipient: { full_name: 'Ivanov Ivan' } },
  customer: { reference: 'lucky' },
})

/** A card payout of two legs, one that debits a nominal account and one that credits the card. */
export const cardFromNominal = {
  ...transferTo({ full_name: 'OOO Romashka', beneficiary_id: '123456789012' }),
  payment_details: {
    type: 'internal_transfer',
    internal_transfer: {
      type: 'transfer_from_nominal_account',
      transfer_from_nominal_account: { description: 'Payment under contract 5, no VAT' },
    },
  },
}

/** The same from a settlement account. */
export const cardFromSettlement = {
  ...transferTo({ full_name: 'OOO Romashka' }),
  payment_details: {
    type: 'internal_transfer',
    internal_transfer: {
      type: 'transfer_from_bank_account',
      transfer_from_bank_account: { description: 'Payment under contract 5, no VAT' },
    },
  },
}

export const toPhone = { payout_details: payoutSamples.phone }

/** The question whether a phone is known to FPS in a bank. */
export const isThere = {
  payout_details: {
    type: 'bank_account',
    bank_account: {
      system_type: 'faster_payment_system_verification',
      faster_payment_system_verification: { phone: '79261234567', bank_id: '100000000069' },
    },
  },
  participant_details: { recipient: { first_name: 'Ivan', last_name: 'Ivanov', middle_name: 'Ivanovich' } },
}

export const selfEmployed = {
  fiscalization_details: {
    professional_income_taxpayer: {
      tax_reference: '123456789012',
      payer_type: 'legal',
      payer_tax_number: '3316004777',
      services: [{ name: 'Delivery', amount_details: { amount: 10000, currency: 'rub' } }],
    },
  },
}

/** Income to register without a payout, in two lines. */
export const twoServices = {
  fiscalization_details: {
    professional_income_taxpayer: {
      tax_reference: '123456789012',
      payer_type: 'legal',
      payer_tax_number: '3316004777',
      services: [
        { name: 'Delivery', amount_details: { amount: 5000, currency: 'rub' } },
        { name: 'Packing', amount_details: { amount: 5000, currency: 'rub' } },
      ],
    },
  },
}
