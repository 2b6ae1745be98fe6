import type { FaultRuleOptions, RequestItem, WebhookItem } from '../../../mock-server/index.ts'
import type { AskedOrder } from './case-log.ts'
import { aliveTogether } from './double-payouts.ts'
import { asksToPay, isConfirm, isStatus, keyOf, sayCall, started } from './journal.ts'
import { endOf } from './samples.ts'
import { awaitsConfirm } from './session-of.ts'
import type { Stage } from './stage.ts'
import type { Source } from './stage-options.ts'
import { CaseFailed, ensure, NotExercised } from './verdicts.ts'

const families = ['', '/nominal', '/rko', '/fiscalization']
/** Every call that starts a payout, or a payment. */
export const startCalls = [
  ...families.flatMap((family) => [`session/start/payout${family}`, `session/init/payout${family}`]),
  ...['nominal', 'rko'].flatMap((family) => [
    `session/multi/start/payment/${family}`,
    `session/multi/init/payment/${family}`,
  ]),
  ...['session/start/payment', 'session/init/payment', 'session/init/payment/sync'],
]

const starts = (call: string): boolean => startCalls.includes(call)

/** One way in which calls go wrong, and what they are. */
interface Trouble {
  /** Named where it is judged: `the connection broke in the middle of the answer`. */
  form: string
  calls: readonly string[]
  /** What the partner is made to do (pay out). */
  from?: Source | 'payment'
  rule: CallFault
  /** Said where no such call came. */
  otherwise: string
  /** Milliseconds that the trouble itself takes. */
  ms?: number
  /** Done beside the partner, until the signal. */
  meanwhile?(asked: AskedOrder, signal: AbortSignal): Promise<void>
}

type CallFault = Extract<FaultRuleOptions, { on: 'request' }>

/** A lost answer that no client repeats by itself: part of it has come. */
export const cutAnswer = {
  form: 'the connection broke in the middle of the answer',
  rule: { on: 'request', fault: 'cut_answer', times: 1 },
} as const
/** A lost answer as clients know it, their own repeats lost with it: what is judged is the partner, not its HTTP client. */
export const noAnswer = {
  form: 'the connection broke before the answer',
  rule: { on: 'request', fault: 'answer_lost', times: 1, repeats: 3 },
} as const

type Start = Pick<Trouble, 'from' | 'calls' | 'otherwise'>

const startPayout: Start = { calls: startCalls, otherwise: 'the partner started no payout: look at --trigger' }
export const startPayment: Start = {
  from: 'payment',
  calls: startCalls,
  otherwise: 'the partner began no payment: look at --trigger-payment',
}

/** The partner's next start meets trouble, in each form with an order of its own; what it does about it must not pay twice. */
export async function inTrouble(
  stage: Stage,
  forms: readonly Pick<Trouble, 'form' | 'rule' | 'ms'>[],
  start = stage.takesOnly ? startPayment : startPayout,
): Promise<void> {
  for (const form of forms) await survives(stage, { ...start, ...form })
}

/** An order whose calls meet the trouble is paid at most once, and the partner knows how it ended. @throws {NotExercised} where no such call came */
export async function survives(stage: Stage, trouble: Trouble): Promise<void> {
  const { bank, options } = stage
  const { form, calls, rule, from = 'any', ms = 0 } = trouble
  for (const call of calls) await bank.faults.add({ ...rule, match: { call } })
  const earlier = new Set((await stage.calls()).map(({ id }) => id))
  const asked = stage.newOrder()
  /** Calls that name no order are of this one if they came since. */
  const itsCalls = async () =>
    (await stage.calls()).filter((call) => {
      const order = stage.log.orderOf(call)
      return order === asked || (order === undefined && !earlier.has(call.id))
    })
  const brokenCall = async () => (await itsCalls()).find((call) => call.fault === rule.fault)
  const isBroken = async () => (await brokenCall()) !== undefined
  const isBegun = async () => (await isBroken()) || (!calls.some(starts) && (await itsCalls()).some(started))
  const meetTrouble = async () => {
    await stage.ask(from, asked)
    await stage.waiting.untilStarted(isBegun, `a call for ${rule.fault}`, options.patienceMs + ms)
    // Who waits a second before each repeat meets the trouble again, too: the faults stay, and the bank's clock stands, until it has heard something.
    const lost = await brokenCall()
    const heard = async () =>
      callsAfter(lost!, await itsCalls()).some((call) => isAnswered(call) && asksOrPays(lost!, call))
    if (lost && asksToPay(lost)) await stage.waiting.until(heard, `an answer about ${sayCall(lost)} to reach it`)
    await stage.settle()
  }
  await beside((signal) => trouble.meanwhile?.(asked, signal), meetTrouble)
  const broken = await brokenCall()
  await bank.faults.clear()
  if (!broken) throw new NotExercised(trouble.otherwise)
  const dealt = async () => callsAfter(broken, await itsCalls()).some((call) => dealsWith(broken, call))
  if (asksToPay(broken) || isConfirm(broken)) await stage.waiting.until(dealt, `what it does about ${sayCall(broken)}`)
  // Who has heard that nothing was paid has still to pay.
  await stage.waiting.until(async () => (await itsCalls()).some(started), 'the payout')
  await stage.settle()
  const did = from === 'payment' || stage.takesOnly ? 'begun' : 'paid'
  const once = () => inForm(form, async () => madeOnce(did, await itsCalls(), await stage.webhooks(), broken))
  await stage.holds(once)
  await inForm(form, async () => {
    ensure(!asksToPay(broken) || (await dealt()), `neither asked session/status nor repeated after ${sayCall(broken)}`)
    const start = (await itsCalls()).findLast(started)
    if (isConfirm(broken) && start) await isNotLeftWaiting(stage, start, broken)
    await knowsTheEnd(stage, asked, start)
  }).catch(async (error: unknown) => {
    // An order that was paid again meanwhile is shown as the new payout stands: that it was paid again is what to tell.
    await once()
    throw error
  })
}

/** Something else goes on until the work is done. */
async function beside(
  other: (signal: AbortSignal) => Promise<void> | undefined,
  work: () => Promise<void>,
): Promise<void> {
  const over = new AbortController()
  const others = other(over.signal)
  // What goes wrong with it is thrown in the end.
  others?.catch(() => {})
  await work().finally(() => {
    over.abort()
    return others
  })
}

/** The trouble is part of what went wrong. */
async function inForm(form: string, check: () => Promise<void>): Promise<void> {
  try {
    await check()
  } catch (error) {
    if (error instanceof CaseFailed) throw new CaseFailed(`${form}: ${error.message}`)
    throw error
  }
}

/** A payout that was called off, as the partner knew, before the next one was started is none. */
function madeOnce(
  did: string,
  calls: readonly RequestItem[],
  webhooks: readonly WebhookItem[],
  broken: RequestItem,
): void {
  const starts = aliveTogether(calls.filter(started), { requests: calls, webhooks })
  ensure(starts.length <= 1, `${did} ${starts.length} times: ${starts.map(sayCall).join('; ')}`)
  if (!asksToPay(broken)) return
  const later = callsAfter(broken, calls)
  const blind = later.find(
    (call, index) => asksToPay(call) && !isSame(broken, call) && !later.slice(0, index).some(hasAsked(broken)),
  )
  ensure(!blind, `${did} again without knowing what had become of ${sayCall(broken)}: ${blind && sayCall(blind)}`)
}

/** Nobody is asked to confirm twice, so a confirm of which the bank has not heard has to be made again before time is up. */
async function isNotLeftWaiting(stage: Stage, { session_id }: RequestItem, broken: RequestItem): Promise<void> {
  ensure(
    !(await awaitsConfirm(stage.bank, session_id!)),
    `${sayCall(broken)}, and it was not made again: ${session_id} waits to be confirmed until it fails`,
  )
}

/** What the order came to at the bank is what the partner shows. A payout that waits for a confirmation which does not come runs out first. */
async function knowsTheEnd(stage: Stage, asked: AskedOrder, start: RequestItem | undefined): Promise<void> {
  if (!start) return void stage.shownOrders.notes.add('how an order ends that nothing was paid for')
  const sessionId = start.session_id!
  if ((await endOf(stage, sessionId, asked)) === undefined) {
    await stage.bank.clock.advance({ minutes: 241 })
    await stage.settle()
  }
  const ended = await endOf(stage, sessionId, asked)
  if (!ended) return void stage.shownOrders.notes.add(`how ${sessionId} ended: it is still under way`)
  await stage.shownOrders.knowsTheEnd(ended.order, ended.ending)
}

/** The same payout asked for again: in the same session, or with the same key. */
const isSame = (broken: RequestItem, call: RequestItem): boolean =>
  (call.session_id !== undefined && call.session_id === broken.session_id) ||
  (keyOf(broken) !== undefined && keyOf(call) === keyOf(broken))

const asks =
  (broken: RequestItem) =>
  (call: RequestItem): boolean =>
    isStatus(call) && call.session_id === broken.session_id

/** It asked, and the answer reached it. */
const hasAsked = (broken: RequestItem) => (call: RequestItem) => asks(broken)(call) && isAnswered(call)

const isAnswered = ({ fault }: RequestItem): boolean => fault === undefined

const asksOrPays = (broken: RequestItem, call: RequestItem): boolean => asks(broken)(call) || asksToPay(call)

/** The journal has a call when it was answered: one whose answer was held back stands behind those that came meanwhile. */
const callsAfter = (broken: RequestItem, calls: readonly RequestItem[]): readonly RequestItem[] =>
  broken.fault === 'latency'
    ? calls.filter(({ id }) => id !== broken.id)
    : calls.slice(calls.findIndex(({ id }) => id === broken.id) + 1)

/** It asked, it repeated, or a webhook told it and it confirmed. */
const dealsWith = (broken: RequestItem, call: RequestItem): boolean =>
  asks(broken)(call) ||
  (asksToPay(call) && isSame(broken, call)) ||
  (isConfirm(call) && call.session_id === broken.session_id)
