import { expect, it } from 'vitest'
import { playSeed, scriptOf, shortest } from './explore.ts'
import { simulate } from './simulate.ts'

/** `SIMULATION_SEED=n` plays that one alone, `SIMULATION_RUNS=n` so many. */
const only = process.env.SIMULATION_SEED
const runs = Number(process.env.SIMULATION_RUNS ?? 100)
const seeds = only === undefined ? Array.from({ length: runs }, (_, at) => at + 1) : [Number(only)]

it(`banks that share a store, crash, stand still and lose what they hear of it pay each payout once and tell of it (${seeds.length} seeds)`, {
  timeout: 600_000,
}, async () => {
  for (const seed of seeds) {
    const wrong = await playSeed(seed)
    // Whether or not a shorter script was found.
    if (wrong.length > 0) expect({ seed, wrong, shortest: await shortest(seed) }).toEqual({ seed, wrong: [] })
  }
})

it('the same seed gives the same history', async () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { history, operations } = await simulate(scriptOf(seed))
    expect(await simulate(scriptOf(seed))).toEqual({ history, operations, wrong: [] })
  }
})

it('what is drawn has all that can go wrong in it, and time for it', async () => {
  const scripts = Array.from({ length: 100 }, (_, seed) => scriptOf(seed + 1))
  const faults = new Set(scripts.flatMap((each) => each.faults.map(({ is }) => is)))
  expect(faults.size).toBe(7)
  const { history, operations } = await simulate(scripts.find(({ orders }) => orders.length > 5)!)
  expect(operations).toBeGreaterThan(100)
  expect(history.end.sessions.length).toBeGreaterThan(5)
})
