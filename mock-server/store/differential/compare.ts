import { isDeepStrictEqual } from 'node:util'
import { MILLISECOND, type Micros } from '../../core/time/time.ts'
import { nextMacrotask } from '../../timers/next-macrotask.ts'
import type { StoreLimits } from '../limits.ts'
import { createMemoryStore } from '../memory/memory-store.ts'
import { allOf } from '../pages.ts'
import type { Store } from '../port.ts'
import type { ProjectState } from '../rows.ts'
import type { Command } from './commands.ts'
import { Player, projects, SHOP } from './play.ts'

export interface History {
  /** Commands that are sent at once, one turn of the event loop after another. */
  turns: readonly (readonly Command[])[]
  /** So few of everything that a history comes upon them. */
  limits: StoreLimits
  manyAccounts?: boolean
  mode?: 'real' | 'manual'
}

type CreateOther = (given: { now: () => Micros; limits: StoreLimits }) => Store

/** What the memory store and another one say, as plain JSON: to the first turn on which they differ, or of all that they have in the end. */
export async function compare(history: History, createOther: CreateOther) {
  const { turns, limits, manyAccounts = false, mode = 'real' } = history
  let wall = 1_700_000_000_000_000
  const now = () => wall
  const stores = [createMemoryStore({ now, limits }), createOther({ now, limits })] as const
  const players = stores.map((store) => new Player(store, now, manyAccounts))
  const both = async <T>(look: (player: Player) => Promise<T>) => {
    const [memory, other] = [await look(players[0]!), await look(players[1]!)]
    return { isSame: isSame(memory, other), memory, other }
  }
  try {
    for (const player of players) {
      await player.begin()
      if (mode === 'manual') await player.store.clocks.setMode(SHOP, mode)
    }
    for (const [nth, turn] of turns.entries()) {
      for (const command of turn) if (command.do === 'pass') wall += command.ms * MILLISECOND
      const shown = (await stores[0].project(SHOP))?.clock.now ?? 0
      const said = await both((player) => answersOf(player, turn, shown))
      if (!said.isSame) return said
      const [first] = turn
      if (first?.do === 'exchange') {
        const answers = [said.memory.answers[0], said.other.answers[0]]
        await exchange(players, projects[first.project]!, answers)
      }
      // Now and then: what is wrong may be written over.
      if (nth % 4 !== 3) continue
      const whole = await both(({ store }) => wholeOf(store))
      if (!whole.isSame) return whole
    }
    return await both(({ store }) => wholeOf(store))
  } finally {
    await stores[1].close?.()
  }
}

/** The order of an object's names says nothing. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b) || isDeepStrictEqual(a, b)

/** What one is answered, and told meanwhile, in any order. */
async function answersOf(player: Player, turn: readonly Command[], shown: Micros) {
  player.shown = shown
  const answers = await Promise.all(turn.map((command) => done(player, command)))
  await nextMacrotask()
  return { answers, told: player.told.splice(0).sort() }
}

/** The answer as it was then. */
async function done(player: Player, command: Command): Promise<unknown> {
  try {
    return JSON.parse(JSON.stringify((await player.do(command)) ?? null))
  } catch (error) {
    return { error: String(error) }
  }
}

/** Each is given what the other has said of itself. */
async function exchange(players: readonly Player[], id: string, answers: readonly unknown[]): Promise<void> {
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
