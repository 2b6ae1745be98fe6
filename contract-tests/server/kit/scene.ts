import { bankOf, inboxOf } from './bank.ts'
import type { Scene } from './contract.ts'
import { payerOf } from './payer.ts'
import type { World } from './world.ts'

/** One test's world in the words of the suites. */
export const sceneOf = (world: World): Omit<Scene, 'expect'> => ({
  bank: bankOf(world),
  clock: world.clock,
  inbox: inboxOf(world),
  payer: (sessionId) => payerOf(world, sessionId),
})
