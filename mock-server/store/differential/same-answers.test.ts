import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seed } from '../../properties/seed.ts'
import type { Plant } from '../contract/worlds.ts'
import { createSqliteStore } from '../sqlite/sqlite-store.ts'
import { commands } from './commands.ts'
import { compare } from './compare.ts'

/** `STORE_RUNS` looks further, `FUZZ_SEED` again. */
const runs = Number(process.env.STORE_RUNS ?? 50)
const limits = { journal: { calls: 3, bytes: 20_000 }, sessions: 4, webhooksAtOnce: 2 }

const same = (plant: Plant = (store) => store) =>
  fc.asyncProperty(commands, async (given) => {
    const turns = given.map((command) => [command])
    const { isSame, memory, other } = await compare({ turns, limits }, (each) =>
      plant(createSqliteStore({ ...each, file: ':memory:' })),
    )
    expect(other).toEqual(memory)
    expect(isSame).toBe(true)
  })

it(`SQLite answers as the memory does (seed ${seed})`, async () => {
  await fc.assert(same(), { numRuns: runs, seed })
}, 3_600_000)

/** Stores that answer otherwise in one thing only. */
const planted: [what: string, plant: Plant][] = [
  ['a claim is lost when its lease ends', (store) => ({ ...store, renew: async () => {} })],
  [
    'a webhook is taken twice',
    (store) => ({ ...store, webhooks: { ...store.webhooks, handOver: async () => undefined } }),
  ],
  [
    'a snapshot leaves out keys',
    (store) => ({ ...store, snapshot: async (id) => ({ ...(await store.snapshot(id)), keys: [] }) }),
  ],
]
it.each(planted)('tells a store in which %s', async (_, plant) => {
  const { failed } = await fc.check(same(plant), { numRuns: 1_000, seed: 131, endOnFailure: true })
  expect(failed).toBe(true)
})
