import './jest/extend-expect.ts'

export { type BankMatchers, bankMatchers } from './matchers/bank-matchers.ts'
