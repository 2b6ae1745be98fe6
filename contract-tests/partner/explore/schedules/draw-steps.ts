import type { Source } from '../../certify/stage-options.ts'
import type { Random } from './random.ts'
import {
  type CallKind,
  type CallTrouble,
  callTroubles,
  explored,
  forgeries,
  type Schedule,
  type Step,
  webhookTroubles,
  webhookTypes,
} from './schedule.ts'

/** What can be done with the partner at hand. */
export interface Abilities {
  /** Where its payouts may come from. */
  sources: readonly Source[]
  /** It can be restarted. */
  restarts: boolean
  /** Answers may come too late: such a run takes as long as the partner waits. */
  late: boolean
}

const keys = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[]

/** The first is met most, because all that happens needs it to happen. */
const nth = (random: Random): number => random.pick([1, 1, 1, 1, 2, 2, 3])

/** Late answers are for schedules that ask for one (`drawSchedule`). */
const troublesOf = ({ restarts }: Abilities): CallTrouble[] =>
  keys(callTroubles).filter((trouble) => trouble !== 'late' && (restarts || trouble !== 'restart'))

const calls: readonly CallKind[] = ['create', 'start', 'start', 'start', 'confirm', 'confirm', 'confirm', 'status']

/** Something that is aimed at a call, a webhook or a payout. */
export function drawAimed(random: Random, can: Abilities): Step {
  const drawn = random.below(10)
  if (drawn < 5)
    return { step: 'call', call: random.pick(calls), nth: nth(random), trouble: random.pick(troublesOf(can)) }
  if (drawn < 8)
    return {
      step: 'webhook',
      webhook: random.pick(webhookTypes),
      nth: nth(random),
      trouble: random.pick(keys(webhookTroubles)),
    }
  return { step: 'outcome', nth: random.pick([1, 1, 1, 2]), outcome: random.pick(explored) }
}

/** Something that happens after what has happened before it; `orders` have been asked for. */
export function drawNext(random: Random, can: Abilities, orders: number): Step[] {
  const order = 1 + random.below(orders)
  const webhook = random.pick(webhookTypes)
  const to = random.pick(['next', 'idle', 'idle', 'before_deadline', 'after_deadline'] as const)
  // What only its memory knew is missed when a webhook of before comes again.
  const remembered: Step[] = [{ step: 'time', to }, { step: 'restart' }, { step: 'repeat', order, webhook }]
  const choices: (() => Step[])[] = [
    () => [{ step: 'time', to }],
    () => [{ step: 'time', to }],
    () => [{ step: 'again', order, at: random.pick(['once', 'later']) }],
    () => [{ step: 'order', order: orders + 1, ...sourceOf(random, can) }],
    () => [{ step: 'together', orders: [orders + 1, orders + 2] }],
    () => [{ step: 'forge', order, webhook, how: random.pick(keys(forgeries)) }],
    () => [{ step: 'forge', order, webhook: 'payment_finished', how: random.pick(keys(forgeries)) }],
    () => [{ step: 'repeat', order, webhook }],
    () => [{ step: 'stranger' }],
    () => [{ step: 'down' }, { step: 'time', to }, { step: 'up' }],
    ...(can.restarts ? [(): Step[] => (random.happens(1, 2) ? [{ step: 'restart' }] : remembered)] : []),
  ]
  return random.pick(choices)()
}

function sourceOf(random: Random, { sources }: Abilities): { from?: Source } {
  const from = random.pick(sources)
  return from === 'any' ? {} : { from }
}

/** The schedule of one run, from the seed of all and the run's number. Late answers are in every tenth run at most. */
export function drawSchedule(random: Random, run: number, can: Abilities): Schedule {
  const aimed = Array.from({ length: random.pick([0, 1, 2, 2, 3, 3, 4]) }, () => drawAimed(random, can))
  if (can.late && run % 10 === 0) aimed.push({ step: 'call', call: random.pick(calls), nth: 1, trouble: 'late' })
  const steps: Step[] = [random.pick(beginnings)(random, can)]
  for (let left = random.below(5); left > 0; left -= 1) steps.push(...drawNext(random, can, ordersIn(steps)))
  // Troubles end with the last step, and much is left to do by then.
  if (random.happens(2, 3)) steps.push({ step: 'time', to: 'idle' })
  return fitting({ steps: [...aimed, ...steps] })
}

const beginnings: readonly ((random: Random, can: Abilities) => Step)[] = [
  (random, can) => ({ step: 'order', order: 1, ...sourceOf(random, can) }),
  (random, can) => ({ step: 'order', order: 1, ...sourceOf(random, can) }),
  () => ({ step: 'again', order: 1, at: 'once' }),
  () => ({ step: 'together', orders: [1, 2] }),
]

/** The highest number that an order has. */
export const ordersIn = (steps: readonly Step[]): number => Math.max(1, ...steps.flatMap(namedIn))

const namedIn = (step: Step): readonly number[] =>
  'orders' in step ? step.orders : 'order' in step ? [step.order] : []

/** No client repeats for ever: so many of one kind of call meet trouble at most. */
const MOST_TROUBLES = 3

/** Without what aims at the same twice, or asks more of a partner than patience. */
export function fitting({ steps }: Schedule): Schedule {
  const aims = new Set<string>()
  const troubles: Partial<Record<CallKind, number>> = {}
  const fits = (step: Step): boolean => {
    if (step.step !== 'call' && step.step !== 'webhook' && step.step !== 'outcome') return true
    const kind = step.step === 'call' ? step.call : step.step === 'webhook' ? step.webhook : 'payout'
    const aim = `${step.step} ${kind} ${step.nth}`
    if (aims.has(aim)) return false
    aims.add(aim)
    if (step.step !== 'call') return true
    troubles[step.call] = (troubles[step.call] ?? 0) + 1
    return troubles[step.call]! <= MOST_TROUBLES
  }
  return { steps: steps.filter(fits) }
}
