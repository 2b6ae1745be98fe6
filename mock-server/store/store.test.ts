import { describe, expect, it } from 'vitest'
import { describeStore } from './contract/describe-store.ts'
import { historyLimits, historyOf } from './contract/history.ts'
import { delayedWorld, memoryWorld } from './contract/worlds.ts'

/** Printed with each seed that fails; `STORE_SEED=n` plays that one alone. */
const only = process.env.STORE_SEED
const SEEDS = only === undefined ? Array.from({ length: 1_000 }, (_, at) => at + 1) : [Number(only)]

describeStore('the memory store', memoryWorld)
for (const seed of SEEDS.slice(0, 20))
  describeStore(`the memory store behind delays (seed ${seed})`, (limits) => delayedWorld({ seed }, limits))

describe('several workers at one project', () => {
  it('take each step once and deliver each webhook in its order', async () => {
    for (const seed of SEEDS.slice(0, 50))
      expect({ seed, wrong: await historyOf(memoryWorld(historyLimits), seed) }).toEqual({ seed, wrong: [] })
  })

  it(`do so behind delays and reorderings, where commits fail and answers are lost (${SEEDS.length} seeds)`, {
    timeout: 120_000,
  }, async () => {
    for (const seed of SEEDS) {
      const world = delayedWorld({ seed, failing: 0.05, losing: 0.05 }, historyLimits)
      expect({ seed, wrong: await historyOf(world, seed) }).toEqual({ seed, wrong: [] })
    }
  })
})
