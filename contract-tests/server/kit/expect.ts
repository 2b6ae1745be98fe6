import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import { expect as bare, use } from 'chai'
import type { ExpectStatic } from 'vitest'

use(JestExtend)
use(JestChaiExpect)
use(JestAsymmetricMatchers)

/** Vitest's own `expect`, for where there is no Vitest: the suites mean the same thing in both. */
export const expect = bare as unknown as ExpectStatic
