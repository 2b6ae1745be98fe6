export { type BankMatchers, bankMatchers } from './matchers/bank-matchers.ts'
export type { MatcherResult } from './matchers/matcher-result.ts'
export type { SignedOptions } from './matchers/to-be-validly-signed.ts'
