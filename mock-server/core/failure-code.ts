/** Error codes that machines and ways to pay name; each has its row in `outcomes/failures.ts`, which does not compile without. */
export type FailureCode =
  | '3DS_error'
  | 'account_not_found'
  | 'capture_timeout'
  | 'confirm_timeout'
  | 'declined_by_issuer_bank'
  | 'provider_timeout'
  | 'session_cancelled_by_partner'
