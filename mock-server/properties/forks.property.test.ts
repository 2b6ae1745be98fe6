import { mkdtempDisposableSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stepCount } from '../core/operations/history.ts'
import { allEvents } from '../core/operations/kinds.ts'
import { Bank } from '../engine/bank.ts'
import { nodePorts } from '../engine/node/ports.ts'
import type { OutcomeName } from '../index.ts'
import { handleOf } from '../library/create-bank.ts'
import { recordingFile } from '../library/recording-file.ts'
import { allOutcomes } from '../outcomes/index.ts'
import { recordingStores } from '../recording/recording-store.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import type { Store } from '../store/port.ts'
import type { ProjectState } from '../store/rows.ts'
import { quickKey } from '../testing/quick-key.ts'
import { payout } from '../testing/sample-partner.ts'
import { seed } from './seed.ts'

/** `nth` counts back from the newest session. */
type Act =
  | { do: 'pay'; amount: number; outcome: OutcomeName | undefined }
  | { do: 'confirm' | 'cancel'; nth: number }
  | { do: 'push'; nth: number; event: string }
  | { do: 'advance'; milliseconds: number }

const outcomes = allOutcomes.filter(({ courses }) => courses.payout).map(({ name }) => name)
const nth = fc.nat({ max: 3 })
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('pay'),
      amount: fc.integer({ min: 1, max: 9_000 }),
      outcome: fc.option(fc.constantFrom(...outcomes), { nil: undefined }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('confirm', 'cancel'), nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('push'), nth, event: fc.constantFrom(...allEvents) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('advance'), milliseconds: fc.constantFrom(50, 400, 5_000) }) },
)
const history = fc.record({
  acts: fc.array(act, { minLength: 3, maxLength: 15, size: 'max' }),
  points: fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 1, maxLength: 3 }),
  onward: fc.array(act, { maxLength: 5 }),
})

/** Sessions, money and what is due of the bank's own steps; what a webhook under way is as belongs to who sends it. */
const held = ({ sessions, accounts, postings, timers, due, clock, keys }: ProjectState) => {
  const own = new Set(timers.map(({ id }) => id))
  return JSON.parse(
    JSON.stringify({
      ...{ sessions, accounts, postings, keys, now: clock.now },
      timers: timers.toSorted((a, b) => a.id.localeCompare(b.id)),
      due: due.filter(({ id }) => own.has(id)).toSorted((a, b) => a.id.localeCompare(b.id)),
    }),
  )
}

/** A store that looks at all that there is right after each decision: by session and step, how it was when that step was the last. */
function watched(store: Store, seen: Map<string, ProjectState>): Store {
  const look = async <Answer>(project: string, running: Promise<Answer>): Promise<Answer> => {
    const answer = await running
    if (project !== 'origin') return answer
    const state = await store.snapshot(project)
    for (const session of state.sessions) {
      const key = `${session.id} ${stepCount(session)}`
      if (stepCount(session) > 0 && !seen.has(key)) seen.set(key, structuredClone(state))
    }
    return answer
  }
  return {
    ...store,
    transact: (project, options, decide) => look(project, store.transact(project, options, decide)),
    completeTimer: (claim, decide) => look(claim.project, store.completeTimer(claim, decide)),
  }
}

it('a fork is as its origin was right after the step, and what it does changes nothing there', () =>
  fc.assert(
    fc.asyncProperty(history, async ({ acts, points, onward }) => {
      using folder = mkdtempDisposableSync(join(tmpdir(), 'forks-'))
      const seen = new Map<string, ProjectState>()
      const stores = recordingStores((given) => watched(createMemoryStore(given), seen))
      const accounts = [{ number: '131', kind: 'collateral' as const, balance: 25_000 }]
      const settings = { clock: 'manual', startAt: '2025-05-27T02:03:00Z', signature: 'off', accounts } as const
      const pace = { processingMs: 100, settlementMs: 500 }
      const options = { ...settings, pace, bankKey: quickKey, onWebhook: () => 200 } as const
      await using bank = handleOf(new Bank(nodePorts, { ...options, projects: { origin: {} } }, {}, stores.create))
      const origin = bank.project('origin')
      await origin.clock.now()
      await stores.record(recordingFile(join(folder.path, 'run.jsonl')), (error) => expect(error).toBeUndefined())

      const play = async (project: string, each: Act) => {
        const handle = bank.project(project)
        const post = (path: string, body: object) => {
          const headers = { 'content-type': 'application/json', 'x-partner-project': project }
          const url = `https://demo.bank131.ru${path}`
          return bank.fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
        }
        if (each.do === 'advance') return handle.clock.advance({ milliseconds: each.milliseconds })
        if (each.do === 'pay') {
          if (each.outcome) await handle.outcomes.next(each.outcome)
          const amount_details = { amount: each.amount, currency: 'rub' }
          return post('/api/v2/session/init/payout', { ...payout, amount_details })
        }
        const { id: session_id } = (await handle.sessions()).at(-1 - each.nth) ?? { id: 'ps_none' }
        return each.do === 'push'
          ? post(`/__admin/projects/${project}/sessions/${session_id}/events`, { event: each.event })
          : post(`/api/v2/session/${each.do}`, { session_id })
      }

      for (const each of acts) await play('origin', each)
      const before = (await origin.snapshot()).state
      const all = [...seen]
      for (const [at, point] of all.length === 0 ? [] : points.entries()) {
        const [key, was] = all[Math.floor(point * all.length)]!
        const [session, step] = key.split(' ')
        const name = `fork-${at}`
        const { project, exact } = await bank.fork(name, { session: session!, step: Number(step) })
        expect([exact, held((await project.snapshot()).state)]).toEqual([true, held(was)])
        for (const each of onward) await play(name, each)
        await project.clock.runToIdle()
        expect((await origin.snapshot()).state).toEqual(before)
      }
    }),
    { seed, numRuns: 40 },
  ))
