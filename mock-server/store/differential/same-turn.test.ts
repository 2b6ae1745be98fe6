import fc from 'fast-check'
import { expect, it, onTestFinished, vi } from 'vitest'
import { seed } from '../../properties/seed.ts'
import { testPool, testServer } from '../../testing/sample-database.ts'
import { createPostgresStore } from '../postgres/postgres-store.ts'
import { ReadAhead } from '../postgres/read-ahead.ts'
import type { Statement } from '../sql/statement.ts'
import { type Command, commands } from './commands.ts'
import { compare, type History } from './compare.ts'

const { name, pool, empty } = await testPool()
/** `STORE_RUNS` looks further, `FUZZ_SEED` again. */
const runs = Number(process.env.STORE_RUNS ?? (testServer ? 100 : 30))

/** What waits for the project itself is done in the order in which it came; the rest may be done before it. */
function waitsForShop(command: Command): boolean {
  if (command.do === 'claim') return command.moved
  if (['renew', 'renewCall', 'pass', 'beforeAnswer', 'exchange'].includes(command.do)) return false
  return !('project' in command) || command.project === 0
}

/** Up to so many at once, where their order is known. */
function turnsOf(given: readonly Command[], sizes: readonly number[]): Command[][] {
  const turns: Command[][] = []
  let left = 0
  for (const command of given) {
    const joins = waitsForShop(command)
    if (joins && left > 0) turns.at(-1)!.push(command)
    else turns.push([command])
    left = joins ? (left > 0 ? left : sizes[turns.length % sizes.length]!) - 1 : 0
  }
  return turns
}

const readAhead = new Set<Command['do']>([
  ...(['commit', 'refuse', 'break', 'complete', 'attempt', 'answered'] as const),
  ...(['record', 'claimOne', 'giveBack', 'pass'] as const),
])

/** Nothing but what is read ahead, of few sessions: what is stale is come upon sooner. */
const calm = (given: readonly Command[]): Command[] =>
  given.map((command, nth) => {
    if (command.do === 'commit') return { ...command, session: command.session % 2 }
    if (command.do === 'claim') return { ...command, moved: false, n: 5, leaseMs: 1_000 }
    if (command.do === 'pass') return { ...command, ms: 1 }
    if (command.do !== 'answered' && readAhead.has(command.do)) return command
    return { do: 'answered', call: nth % 2 }
  })

/** PGlite reads a text without U+FEFF at its beginning; a server reads it as it is. */
const readable = (given: Command[]): Command[] =>
  testServer ? given : JSON.parse(JSON.stringify(given).replaceAll('"\ufeff', '"'))

const long = fc.array(commands, { minLength: 1, maxLength: 2 }).map((all) => readable(all.flat()))
const histories: fc.Arbitrary<History> = fc
  .record({
    given: fc.oneof({ weight: 2, arbitrary: long.map(calm) }, { weight: 1, arbitrary: long }),
    sizes: fc.array(fc.constantFrom(1, 2, 3, 5, 8), { minLength: 1, maxLength: 5 }),
    sessions: fc.constantFrom(3, 4, 8),
    manyAccounts: fc.boolean(),
    mode: fc.constantFrom('real', 'real', 'manual'),
  })
  .map(({ given, sizes, sessions, ...rest }) => ({
    ...rest,
    turns: turnsOf(given, sizes),
    limits: { journal: { calls: 3, bytes: 20_000 }, sessions, webhooksAtOnce: 2 },
  }))

const same = fc.asyncProperty(histories, async (history) => {
  await empty()
  const { isSame, memory, other } = await compare(history, (given) => {
    const { close: _, ...store } = createPostgresStore({ ...given, pool, wall: given.now })
    return store
  })
  expect(other).toEqual(memory)
  expect(isSame).toBe(true)
})

// Those share a transaction: each finds what the one before it has left.
it(`${name} answers commands of one turn as the memory does (seed ${seed})`, async () => {
  await fc.assert(same, { numRuns: runs, seed })
}, 3_600_000)

const isSelect = ({ text }: Statement) => text[0]!.startsWith('SELECT')

/** Stores in which what was read ahead is believed for longer than it is true. */
const planted: [what: string, plant: () => void][] = [
  [
    'a write makes nothing stale',
    () => {
      const { ask } = ReadAhead.prototype
      vi.spyOn(ReadAhead.prototype, 'ask').mockImplementation(function* (this: ReadAhead, asked) {
        return asked.every(isSelect) ? yield* ask.call(this, asked) : yield asked
      })
    },
  ],
  [
    'what others did in between makes nothing stale',
    () => void vi.spyOn(ReadAhead.prototype, 'done').mockImplementation(() => {}),
  ],
]
it.each(planted)('tells a store in which %s', { timeout: 60_000 }, async (_, plant) => {
  plant()
  onTestFinished(() => void vi.restoreAllMocks())
  const { failed } = await fc.check(same, { numRuns: 200, seed: 131, endOnFailure: true })
  expect(failed).toBe(true)
})
