import { wrongIn } from '../chaos/check-history.ts'
import type { EndState, History } from '../chaos/history.ts'
import { MILLISECOND } from '../core/time/time.ts'
import type { Script } from './script.ts'
import { type Plant, project, SimulatedBank } from './simulated-bank.ts'
import { SimulatedPartner } from './simulated-partner.ts'
import { World } from './world.ts'

/** Milliseconds within which all has to come to its end. */
const WITHIN_MS = 3_600_000
const LOOK_MS = 1_000

interface Simulated {
  history: History
  /** What is wrong with it, a sentence each. */
  wrong: string[]
  /** What the banks asked of their store. */
  operations: number
}

/** Plays a script to its end: banks over one store, and a partner. */
export async function simulate(script: Script, plant: Plant = (store) => store): Promise<Simulated> {
  const world = new World(script)
  const { time, store, history, complaints } = world
  const banks: SimulatedBank[] = []
  const partner = new SimulatedPartner(world, banks)
  for (const ahead of script.ahead) banks.push(new SimulatedBank(world, ahead, partner.receive, plant))
  partner.start()
  const until = time.now() + WITHIN_MS * MILLISECOND
  for (;;) {
    await time.sleep(LOOK_MS)
    const { timers, webhooks } = await store.sizes()
    const isQuiet = partner.busy === 0 && timers + webhooks === 0 && banks.every(({ hasTold }) => hasTold)
    if (isQuiet || time.now() > until) break
    if (script.clock === 'manual') await world.one(banks).runToIdle()
  }
  for (const [nth, { hasTold }] of banks.entries())
    if (!hasTold) complaints.push(`who waits for sessions at bank ${nth} was not told of all of them`)
  world.isCalm = true
  history.end = await endOf(world, banks)
  world.isOver = true
  for (const bank of banks) bank.end()
  return { history, wrong: [...wrongIn(history), ...complaints], operations: world.operations }
}

/** What the banks say in the end, and what their store holds. */
async function endOf({ store, time, one }: World, banks: readonly SimulatedBank[]): Promise<EndState> {
  const { sessions, postings, accounts, timers, outbox } = await store.snapshot(project)
  const shown = async (id: string) => {
    for (;;) {
      const session = (await one(banks).call('session/status', { session_id: id }))?.body.session
      if (session) return session
      await time.sleep(LOOK_MS)
    }
  }
  const ends: EndState['sessions'] = []
  for (const { id } of sessions) {
    const { status, payout_list = [] } = await shown(id)
    const payouts = payout_list.map((each) => ({
      id: each.id,
      status: each.status,
      amount: each.amount_details.amount,
    }))
    ends.push({ id, status, payouts })
  }
  return {
    sessions: ends,
    webhooks: outbox.map(({ id, type, sessionId = '', state }) => ({ id, type, sessionId, status: state })),
    postings,
    accounts,
    timers: timers.length,
  }
}
