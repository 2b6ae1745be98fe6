import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import { Assertion, expect as bare, use } from 'chai'
import type { ExpectStatic } from 'vitest'

// Under Vitest this is the chai that it has taught already, and what is taught twice wraps itself: `rejects.toThrow` would see no error.
if (!('toStrictEqual' in Assertion.prototype))
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) use(plugin)

/** Vitest's own `expect`, for where there is no Vitest: the suites mean the same thing in both. */
export const expect = bare as unknown as ExpectStatic
