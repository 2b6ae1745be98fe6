export { type BankHandlersOptions, bankHandlers } from './msw/bank-handlers.ts'
