import { heldAnswer } from '../../certify/restart-once-held.ts'
import { wordsAbout } from '../../certify/samples.ts'
import { payoutIn } from '../../certify/session-of.ts'
import type { Trigger } from '../../certify/trigger.ts'
import { type Schedule, type Step, sayStep } from '../schedules/schedule.ts'
import { aimTroubles } from './aim-troubles.ts'
import type { EndedOrder, EndedRun, Truth } from './ended-run.ts'
import { lastRound } from './last-round.ts'
import { stateOf } from './payout-state.ts'
import { playStep } from './play-step.ts'
import { restartOnceMet } from './restart-once-met.ts'
import { Run } from './run.ts'
import type { RunSetup } from './run-setup.ts'
import { sessionsOf } from './sessions-of.ts'
import type { TraceEvent } from './trace.ts'

/** A run that has ended, and how it went. */
export interface PlayedRun {
  ended: EndedRun
  timeline: readonly TraceEvent[]
}

const isAimed = ({ step }: Step): boolean => step === 'call' || step === 'webhook' || step === 'outcome'

/** Plays a schedule with the partner and a bank that begins anew, to where nothing is left to do. @throws {NotExercised} for a partner that never comes to rest */
export async function playSchedule(setup: RunSetup, schedule: Schedule): Promise<PlayedRun> {
  const { bank, slowAnswerMs, patienceMs } = setup.stage
  await bank.reset()
  await bank.faults.clear()
  await bank.outcomes.clear()
  const slow = schedule.steps.flatMap((step) => (step.step === 'call' ? [step.trouble] : []))
  const waits = slow.includes('late') ? slowAnswerMs : slow.includes('restart') ? heldAnswer.ms : 0
  const run = new Run({ ...setup, stage: { ...setup.stage, patienceMs: patienceMs + waits } })
  Object.assign(setup.line, { trace: run.trace, isCut: false })
  for (const step of schedule.steps.filter(isAimed)) await run.trace.step(`planned: ${sayStep(step)}`)
  await aimTroubles(bank, schedule, slowAnswerMs)
  const restarting = restartOnceMet(run, schedule)
  let shown: ReadonlyMap<string, string>
  try {
    for (const step of schedule.steps.filter((each) => !isAimed(each))) {
      await run.trace.step(sayStep(step))
      await playStep(run, step)
    }
    await restarting.stop()
    shown = await lastRound(run)
  } finally {
    await restarting.stop()
    setup.line.isCut = false
    await bank.faults.clear()
  }
  return { ended: await endedRun(run, shown), timeline: run.trace.events }
}

async function endedRun(run: Run, shown: ReadonlyMap<string, string>): Promise<EndedRun> {
  const calls = await run.calls()
  const orders: EndedOrder[] = []
  for (const [number, asked] of run.orders) {
    const sessions = await sessionsOf(run, asked)
    const its = new Set(sessions.map(({ id }) => id))
    const words: string[] = []
    for (const session of sessions) words.push(...wordsAbout(payoutIn(session), session.id))
    orders.push({
      number,
      asked,
      truth: truthOf(sessions.map((session) => stateOf(session) ?? 'open')),
      sessions,
      words,
      calls: calls.filter((call) => run.log.orderOf(call) === asked || its.has(call.session_id ?? '')),
    })
  }
  const { order, orderPaid, orderFailed, patienceMs } = run.setup.stage
  return {
    orders,
    calls,
    webhooks: run.trace.webhooks,
    outbox: await run.stage.webhooks(),
    forged: run.forged,
    view: {
      ...(order && { order: answeredFirst(order, shown) }),
      ...(orderPaid && { orderPaid }),
      ...(orderFailed && { orderFailed }),
      patienceMs,
      samples: run.setup.samples,
    },
  }
}

/** The question about an order; the first answer is known already where nothing has happened since. */
function answeredFirst(ask: Trigger, shown: ReadonlyMap<string, string>): Trigger {
  const known = new Map(shown)
  return async (asked) => {
    const answer = known.get(asked.reference)
    known.delete(asked.reference)
    return answer ?? ask(asked)
  }
}

const truths = { succeeded: 'paid', returned: 'returned', unknown: 'unknown' } as const

/** The most that came of any of its payouts. */
function truthOf(states: readonly string[]): Truth {
  for (const [state, truth] of Object.entries(truths)) if (states.includes(state)) return truth
  if (states.length === 0) return 'none'
  return states.every((state) => state === 'failed') ? 'failed' : 'open'
}
