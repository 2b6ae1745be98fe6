/** What a server of the bank's API is held against. `npm run generate` reads it off the declarations and writes generated/contract.ts. */

/** A situation that an example starts from; contract-tests/server/kit/situations.ts knows how to bring it about. */
export type Situation =
  | 'nothing'
  | 'created'
  | 'created_with_amount'
  | 'awaiting_confirm'
  | 'awaiting_confirm_nominal'
  | 'succeeded'
  | 'succeeded_nominal'
  | 'payment_awaiting_confirm'
  | 'payment_held'
  | 'payment_succeeded'
  | 'subscription_begun'
  | 'public_token_issued'
  | 'income_registered'
  | 'taxpayer_asked_about'
  | 'taxpayer_known'
  | 'tax_service_silent'

/** A request in the names of v2 and what it is answered: `ok` or an error code. The session at hand is `ps_1001`. */
export interface ContractExample {
  given: Situation
  request: unknown
  expect: string
}

/** A method of the bank's API. */
export interface ContractOperation {
  method: 'GET' | 'POST'
  /** Without the version. */
  path: `/${string}`
  versions: readonly ('v1' | 'v2')[]
  /** Name of the schema of a good answer. */
  answer: string
  /** Where its rules come from. */
  source: string
  examples: Readonly<Record<string, ContractExample>>
}

/** A webhook that the bank sends. */
export interface ContractWebhook {
  type: string
  schema: string
  source: string
}
