import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MILLISECOND } from '../../core/time/time.ts'
import { seed } from '../../properties/seed.ts'
import { nextMacrotask } from '../../timers/next-macrotask.ts'
import type { Plant } from '../contract/worlds.ts'
import type { StoreLimits } from '../limits.ts'
import { createMemoryStore } from '../memory/memory-store.ts'
import { allOf } from '../pages.ts'
import type { Store } from '../port.ts'
import type { ProjectState } from '../rows.ts'
import { createSqliteStore } from '../sqlite/sqlite-store.ts'
import { type Command, commands } from './commands.ts'
import { Player } from './play.ts'

/** `STORE_RUNS` looks further, `FUZZ_SEED` again. */
const runs = Number(process.env.STORE_RUNS ?? 50)
/** So few of everything that a history comes upon them. */
const limits: StoreLimits = { journal: { calls: 3, bytes: 20_000 }, sessions: 4, webhooksAtOnce: 2 }

const same = (plant: Plant = (store) => store) =>
  fc.asyncProperty(commands, async (given) => {
    const { memory, sqlite } = await answersOf(given, plant)
    expect(sqlite).toEqual(memory)
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

/** What two stores answer to the same commands, as text; up to the first on which they differ. */
async function answersOf(given: readonly Command[], plant: Plant) {
  let wall = 1_700_000_000_000_000
  const now = () => wall
  const sqliteStore = createSqliteStore({ now, limits, file: ':memory:' })
  try {
    const players = [new Player(createMemoryStore({ now, limits }), now), new Player(plant(sqliteStore), now)] as const
    for (const player of players) await player.begin()
    for (const [nth, command] of given.entries()) {
      if (command.do === 'pass') wall += command.ms * MILLISECOND
      const answers = [await done(players[0], command), await done(players[1], command)] as const
      const said = answers.map((each, at) => [each, seenOf(players[at]!)])
      if (!isSame(said[0], said[1])) return { memory: [nth, command, said[0]], sqlite: [nth, command, said[1]] }
      if (command.do === 'exchange') await exchanged(players, ['shop', 'A'.repeat(64)][command.project]!, answers)
    }
    const [memory, sqlite] = [await wholeOf(players[0].store), await wholeOf(players[1].store)]
    return isSame(memory, sqlite) ? { memory: '', sqlite: '' } : { memory, sqlite }
  } finally {
    await sqliteStore.close?.()
  }
}

/** The order of an object's names says nothing. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b) || isDeepStrictEqual(a, b)

/** What was told since, in any order. */
const seenOf = (player: Player): string[] => player.told.splice(0).sort()

/** The answer as plain JSON, as it was then. */
async function done(player: Player, command: Command): Promise<unknown> {
  try {
    const answer = JSON.stringify((await player.do(command)) ?? null)
    await nextMacrotask()
    return JSON.parse(answer)
  } catch (error) {
    return { error: String(error) }
  }
}

/** Each is given what the other has said of itself. */
async function exchanged(players: readonly Player[], id: string, answers: readonly unknown[]): Promise<void> {
  for (const [at, player] of players.entries()) {
    const given = answers[1 - at] as ProjectState | { error: string }
    if (!('error' in given)) await player.store.restore(id, given)
  }
}

async function wholeOf(store: Store) {
  const all: unknown[] = [
    await store.sizes(),
    await store.counts(undefined),
    await allOf(store.journal.pages(undefined)),
  ]
  for (const { id } of await allOf(store.projects())) {
    const sessions = await allOf(store.sessionPages(id))
    all.push(await store.project(id), sessions, await store.counts(id), await store.journal.dropped(id))
    all.push(await allOf(store.webhooks.pages(id)), await allOf(store.journal.pages(id)), await store.accounts(id))
    for (const session of sessions) all.push(await store.timers(id, session.id))
    all.push(await store.shared(id), await store.due.soonest(id, 100), await store.snapshot(id))
  }
  return JSON.parse(JSON.stringify(all)) as unknown[]
}
