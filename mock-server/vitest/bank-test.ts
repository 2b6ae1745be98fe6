import { test as base, expect, type TestAPI } from 'vitest'
import { nodePorts } from '../engine/node/ports.ts'
import { takeBuiltins } from '../engine/node/taken-later.ts'
import type { ProjectOptions } from '../engine/settings.ts'
import type { BankHandle } from '../library/bank-handle.ts'
import { createBankWith } from '../library/create-bank.ts'
import type { ProjectHandle } from '../library/project-handle.ts'
import { type BankMatchers, bankMatchers } from '../matchers/bank-matchers.ts'

export interface BankFixtures {
  /** A project of its own for each test, on a manual clock. `bank.id` is its id for the code under test. */
  bank: ProjectHandle
  /** Settings of that project: `test.override({ bankOptions: { autoConfirm: true } })`, before Vitest 4.1 `test.scoped`. */
  bankOptions: ProjectOptions
  /** The bank that all tests of the worker share: what `bankHandlers` wants. */
  engine: BankHandle
}

// Before a test can patch it.
takeBuiltins()

let projects = 0

/**
 * Vitest's `test` with a bank.
 *
 * @example test('pays', async ({ bank }) => { await payOut(bank.partner.fetch); await expect(bank).toHaveReceivedPayout() })
 */
export const test: TestAPI<BankFixtures> = base.extend<BankFixtures>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const engine = createBankWith(nodePorts, { projects: {} })
      await use(engine)
      await engine.close()
    },
    { scope: 'worker' },
  ],
  bankOptions: {},
  bank: async ({ engine, bankOptions }, use) => {
    projects += 1
    const project = engine.project(`test_${projects}`, { clock: 'manual', ...bankOptions })
    await use(project)
    await project.close()
  },
})

expect.extend(bankMatchers)

declare global {
  // Vitest 3, 4 and 5 give their own interface of matchers different type parameters; all of them build on this one.
  namespace Chai {
    interface Assertion extends BankMatchers {}
  }
}
