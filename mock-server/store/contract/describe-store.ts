import { describe, it } from 'vitest'
import type { StoreLimits } from '../limits.ts'
import { answerCases, clockCases } from './answers.cases.ts'
import type { StoreCase } from './case.ts'
import { changeCases } from './changes.cases.ts'
import { claimCases } from './claims.cases.ts'
import { decisionCases } from './decisions.cases.ts'
import { journalCases } from './journal.cases.ts'
import { limitCases } from './limits.cases.ts'
import { projectCases } from './projects.cases.ts'
import type { World } from './shop.ts'
import { snapshotCases } from './snapshots.cases.ts'
import { webhookCases } from './webhooks.cases.ts'

/** All that holds of every store, one case a sentence. */
export const storeCases: readonly StoreCase[] = [
  ...projectCases,
  ...snapshotCases,
  ...decisionCases,
  ...changeCases,
  ...claimCases,
  ...webhookCases,
  ...answerCases,
  ...clockCases,
  ...journalCases,
  ...limitCases,
]

/** The contract of a store, asked of one: each case has a world of its own. */
export function describeStore(name: string, worldOf: (limits?: StoreLimits) => World): void {
  describe(name, () => {
    for (const { title, run, limits } of storeCases) it(title, () => run(worldOf(limits)))
  })
}
