import { nextRandom } from '../../core/random.ts'
import { MILLISECOND, SECOND } from '../../core/time/time.ts'
import { defaultLimits, type StoreLimits } from '../limits.ts'
import { allOf } from '../pages.ts'
import type { Decide, StoreView } from '../port.ts'
import type { Claimed } from '../rows.ts'
import { again, openingOf, postingOf, rowOf, sessionOf, timerOf, type World } from './shop.ts'

/** Sessions that are started in each generation, and the steps that each takes. */
const SESSIONS = 3
const STEPS = 2
/** Milliseconds. Who works for longer than it has lost what it has claimed. */
const LEASE_MS = 300
/** A step that comes so late was forgotten: nobody sleeps longer, and of thirty workers that break down not all do. */
const LATEST = 10 * SECOND

/** So few that workers come upon the limit. */
export const historyLimits: StoreLimits = { ...defaultLimits, webhooksAtOnce: 3 }

/**
 * Several workers do what is due in one project: they are slow, break down, come too late, and the project begins anew meanwhile. Answers
 * what came out other than it has to: each step is taken once, each webhook is delivered and in its order, no id is given twice.
 */
export async function historyOf({ store, now, pass }: World, seed: number): Promise<string[]> {
  let state = seed >>> 0
  const random = (below: number): number => {
    const drawn = nextRandom(state)
    state = drawn.state
    return Math.floor(drawn.value * below)
  }
  const problems = new Set<string>()
  const given = new Set<string>()
  const sent: { id: string; sessionId: string }[] = []
  const wakes = new Set<() => void>()
  let over = false

  const give = (id: string) => {
    if (given.has(id)) problems.add(`${id} was given twice`)
    given.add(id)
  }

  /** The next timer of a session, and a webhook about what this step has done. */
  function step(view: StoreView, sessionId: string, nth: number) {
    const { counters } = view
    const operation = `po_${sessionId}`
    const webhook = counters.webhook + 1
    const timers =
      nth < STEPS
        ? [timerOf(`${operation}.${nth + 1}`, view.now + random(100) * MILLISECOND, operation, sessionId)]
        : []
    return {
      session: sessionOf(sessionId),
      counters: { ...counters, webhook },
      outbox: [rowOf(`wh_${webhook}`, sessionId, view.now)],
      dropTimersOf: [operation],
      timers,
    }
  }

  async function start(): Promise<void> {
    const decide: Decide<string[]> = (view) => {
      const session = view.counters.session + 1
      const commit = step(view, `ps_${session}`, 0)
      return {
        commit: { ...commit, counters: { ...commit.counters, session } },
        reply: [`ps_${session}`, commit.outbox[0]!.id],
      }
    }
    const done = await again(() => store.transact('shop', { session: 'new' }, decide))
    if ('reply' in done) for (const id of done.reply) give(id)
  }

  async function perform(claimed: Claimed): Promise<void> {
    if (random(10) === 0) return // it breaks down
    if (claimed.kind === 'webhook') return deliver(claimed)
    const { timer } = claimed
    if (now() > timer.at + LATEST) problems.add(`${timer.id} came ${(now() - timer.at) / SECOND} s late`)
    if (random(10) === 0) await pass(2 * LEASE_MS)
    const fires: Decide<string> = (view) => {
      const commit = step(view, timer.sessionId, Number(timer.id.split('.')[1]))
      return { commit: { ...commit, postings: [postingOf(view.now, timer.id)] }, reply: commit.outbox[0]!.id }
    }
    const done = await again(() => store.completeTimer(claimed, fires))
    if (done && 'reply' in done) give(done.reply)
  }

  async function deliver(claimed: Extract<Claimed, { kind: 'webhook' }>): Promise<void> {
    const { id, sessionId = '' } = claimed.row
    sent.push({ id, sessionId })
    await pass(random(10) === 0 ? 2 * LEASE_MS : random(30))
    const status = random(5) === 0 ? 500 : 200
    const attempt = { at: now(), durationMs: 1, status }
    await again(() => store.completeAttempt(claimed, { attempt, signature: 's' }, []))
  }

  /** Claims, and sleeps until something is due or somebody tells of a change. */
  async function work(owner: string): Promise<void> {
    while (!over) {
      let told = () => {}
      const change = new Promise<void>((resolve) => {
        told = resolve
      })
      wakes.add(told)
      try {
        const claimed = await store.due.claim({ now: now(), n: 1 + random(4), owner, leaseMs: LEASE_MS })
        for (const each of claimed) perform(each).catch(() => {})
        if (claimed.length > 0) continue
        const next = await store.due.next()
        const sleeping = next === undefined ? 60_000 : Math.max(0, (next - now()) / MILLISECOND)
        await Promise.race([change, pass(sleeping)])
      } catch {
        await pass(20)
      } finally {
        wakes.delete(told)
      }
    }
  }

  await again(() => store.open('shop', openingOf('real')))
  const stop = store.changes('shop', () => {
    for (const wake of wakes) wake()
  })
  const workers = [work('one'), work('two')]
  // They may have found nothing yet, and sleep.
  await pass(random(200))
  for (let nth = 0; nth < SESSIONS; nth += 1) await start()
  if (random(3) === 0) {
    await pass(random(300))
    await again(() => store.reset('shop', openingOf('real')))
    sent.length = 0
    for (let nth = 0; nth < SESSIONS; nth += 1) await start()
  }
  for (let waited = 0; !over && waited < 3_600; waited += 1) {
    const { timers, webhooks } = await again(() => store.sizes())
    over = timers + webhooks === 0
    if (!over) await pass(1_000)
  }
  if (!over) problems.add('something that is due is never done')
  over = true
  for (const wake of wakes) wake()
  await Promise.all(workers)
  stop()
  return [...problems, ...(await wrongInTheEnd())]

  async function wrongInTheEnd(): Promise<string[]> {
    const wrong: string[] = []
    const { postings } = await again(() => store.snapshot('shop'))
    if (postings.length !== SESSIONS * STEPS)
      wrong.push(`${SESSIONS * STEPS} steps moved money ${postings.length} times`)
    if (new Set(postings.map(({ purpose }) => purpose)).size !== postings.length) wrong.push('a step was taken twice')
    const rows = await again(() => allOf(store.webhooks.pages('shop')))
    for (const { id, state: stands } of rows) if (stands !== 'delivered') wrong.push(`${id} is ${stands}`)
    const here = new Set(rows.map(({ id }) => id))
    const first = [...new Map(sent.filter(({ id }) => here.has(id)).map((each) => [each.id, each])).values()]
    for (const [sessionId, ids] of Map.groupBy(first, (each) => each.sessionId)) {
      const numbers = ids.map(({ id }) => Number(id.slice('wh_'.length)))
      if (numbers.some((number, at) => number < (numbers[at - 1] ?? 0)))
        wrong.push(`webhooks of ${sessionId} left out of order`)
    }
    return wrong
  }
}
