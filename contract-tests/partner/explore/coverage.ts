import { asksToPay, isConfirm, methodOf } from '../certify/journal.ts'
import { isUnheard } from './play/due.ts'
import type { PlayedRun } from './play/play-schedule.ts'
import {
  callTroubles,
  explored,
  forgeries,
  moments,
  type Schedule,
  type Step,
  webhookTroubles,
} from './schedules/schedule.ts'

/** What a run has met, by name: `call confirm in awaiting_confirm -> 200`, `then start lost > status`. */
function metIn({ ended }: PlayedRun): string[] {
  const met = new Set<string>()
  for (const { state, type, status } of ended.webhooks)
    met.add(`webhook ${type} in ${state ?? 'no payout'} -> ${status ?? 'nothing'}`)
  for (const { calls, truth } of ended.orders) {
    met.add(`end ${truth}`)
    const did = calls.map(
      (call) => `${shortOf(methodOf(call))}${isUnheard(call) ? ' lost' : call.status === 200 ? '' : ' refused'}`,
    )
    for (const [at, call] of calls.entries()) {
      const state = call.state.before?.operations.find(({ kind }) => kind === 'payout')?.state ?? 'no payout'
      met.add(`call ${shortOf(methodOf(call))} in ${state} -> ${call.fault ?? call.status}`)
      if (at > 0) met.add(`then ${did[at - 1]} > ${did[at]}`)
    }
    const pays = calls.filter(asksToPay).length
    const confirms = calls.filter(isConfirm).length
    met.add(`calls of an order: ${Math.min(pays, 4)} to pay, ${Math.min(confirms, 4)} to confirm`)
  }
  return [...met]
}

/** Whatever the family, and whether the session is made by a call of its own. */
const shortOf = (method: string): string => method.replace(/^session\//, '').replace(/\/(nominal|rko)$/, '')

const troubleOf = (step: Step): string | undefined => {
  if (step.step === 'call' || step.step === 'webhook') return `${step.step} ${step.trouble}`
  if (step.step === 'outcome') return `payout ${step.outcome}`
  if (step.step === 'forge') return `false webhook ${step.how}`
  return step.step === 'time' ? `time ${step.to}` : undefined
}

/** All that can be made to happen. */
const possible: readonly string[] = [
  ...Object.keys(callTroubles).map((trouble) => `call ${trouble}`),
  ...Object.keys(webhookTroubles).map((trouble) => `webhook ${trouble}`),
  ...explored.map((outcome) => `payout ${outcome}`),
  ...Object.keys(forgeries).map((how) => `false webhook ${how}`),
  ...Object.keys(moments).map((moment) => `time ${moment}`),
]

/** What all runs have met together, and which schedules brought something new. */
export class Coverage {
  /** Schedules that were the first to bring something: they are varied. */
  readonly kept: Schedule[] = []
  #met = new Map<string, number>()
  #troubles = new Set<string>()

  /** Answers whether the run has brought something new. */
  add(schedule: Schedule, played: PlayedRun): boolean {
    const news = metIn(played).filter((name) => {
      const times = this.#met.get(name) ?? 0
      this.#met.set(name, times + 1)
      return times === 0
    })
    for (const step of schedule.steps) this.#troubles.add(troubleOf(step) ?? '')
    if (news.length > 0) this.kept.push(schedule)
    return news.length > 0
  }

  /** What was met, and in how many runs. */
  get met(): ReadonlyMap<string, number> {
    return this.#met
  }

  /** What was never made to happen. */
  get missing(): string[] {
    return possible.filter((trouble) => !this.#troubles.has(trouble))
  }
}
