/** The bank's other error codes that land on an operation, and why no payout meets them. */
export const codesOfNoPayout: Readonly<Record<string, string>> = {
  '3DS_error': 'only who pays in by card is asked for 3-D Secure',
  capture_timeout: 'only a payment can be held and captured; a payout waits for confirm, whose code is confirm_timeout',
  insufficient_funds: "it is the payer's card that has too little money; a payout meets insufficient_wallet_balance",
}
