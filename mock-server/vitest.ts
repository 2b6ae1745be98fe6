export { expect } from 'vitest'
export { type BankFixtures, test } from './vitest/bank-test.ts'
