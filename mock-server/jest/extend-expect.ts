// @ts-expect-error Jest answers this import itself, with its `expect`; nothing is installed for it
import { expect } from '@jest/globals'
import { type BankMatchers, bankMatchers } from '../matchers/bank-matchers.ts'

expect.extend(bankMatchers)

// What `import { expect } from '@jest/globals'` gives. Where that is not installed there is nothing to extend, and no error either: a comment of
// this form is kept in the published types.
// biome-ignore lint/suspicious/noTsIgnore: an error is expected here, and none where somebody has installed it
/** @ts-ignore */
declare module '@jest/expect' {
  interface Matchers<R extends void | Promise<void>> extends BankMatchers<R> {}
}

declare global {
  // What `@types/jest` gives the global `expect`.
  namespace jest {
    interface Matchers<R> extends BankMatchers<R> {}
  }
}
