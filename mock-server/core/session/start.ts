import { takeId } from '../ids.ts'
import type { Start } from '../methods/requirements.ts'
import { type Begin, beginAll, type Part } from '../operations/begin.ts'
import { beginPayout } from '../operations/begin-payout.ts'
import { beginPayment, beginSyncPayment } from '../operations/payment/begin.ts'
import { beginWork, changesOf, type Work } from '../operations/work.ts'
import { isRefusal, refuse, unknownSession } from '../refusal.ts'
import type { Given, Session, Version } from '../state.ts'
import type { Context, Decision, View } from '../view.ts'
import { sessionStatus } from './fold.ts'
import { reply, type SessionReply, wrongState } from './reply.ts'
import { takeSteps } from './step.ts'

/** Who makes a session, and in which version. */
interface Maker {
  version: Version
  submerchant?: string | undefined
}

export interface NewSession extends Maker {
  given: Given
}

/** session/create: an empty container that keeps what it is given (docs: session/create). */
export function createSession(view: View, context: Context, made: NewSession): Decision<SessionReply> {
  const work = beginWork(view, context)
  const session = newSession(work, made)
  return { changes: changesOf(work, session), reply: reply(session) }
}

/** A start in a session that waits for one; start's fields replace those of create (sibling: session-start-payout). */
export const start = (view: View, context: Context, begin: Begin, given: Given): Decision<SessionReply> =>
  startAll(view, context, (session) => [{ begin, given: replaced(session.given, given), pointer: '' }])

function startAll(view: View, context: Context, parts: (session: Session) => readonly Part[]): Decision<SessionReply> {
  const { session } = view
  if (!session) return unknownSession()
  if (sessionStatus(session) !== 'created')
    return wrongState(session, 'payouts and payments start in a session that is created')
  const work = beginWork(view, context)
  return begun(work, session, parts(session))
}

/** Start's fields in the place of create's; what belongs to a method leaves with it. */
function replaced({ cardOutcome, paymentCardOutcome, payingRecurrent, ...atCreate }: Given, atStart: Given): Given {
  return {
    ...atCreate,
    ...(!atStart.payout_details && cardOutcome !== undefined && { cardOutcome }),
    ...(!atStart.payment_details && paymentCardOutcome !== undefined && { paymentCardOutcome }),
    ...(!atStart.payment_details && payingRecurrent && { payingRecurrent }),
    ...atStart,
  }
}

/** Create and start in one call. */
export const init = (
  view: View,
  context: Context,
  begin: Begin,
  { given, ...made }: NewSession,
): Decision<SessionReply> => initAll(view, context, [{ begin, given, pointer: '' }], made)

function initAll(view: View, context: Context, parts: readonly Part[], made: Maker): Decision<SessionReply> {
  const work = beginWork(view, context)
  return begun(work, newSession(work, { ...made, given: {} }), parts)
}

function begun(work: Work, session: Session, parts: readonly Part[]): Decision<SessionReply> {
  const next = beginAll(work, session, parts)
  return isRefusal(next) ? next : { changes: changesOf(work, next), reply: reply(next) }
}

/** session/start/payout and its variants. */
export const startPayout = (view: View, context: Context, how: Start, given: Given): Decision<SessionReply> =>
  start(view, context, beginPayout(how), given)

/** session/init/payout and its variants. */
export const initPayout = (view: View, context: Context, how: Start, made: NewSession): Decision<SessionReply> =>
  init(view, context, beginPayout(how), made)

/** session/start/payment */
export const startPayment = (view: View, context: Context, given: Given): Decision<SessionReply> =>
  start(view, context, beginPayment, given)

/** session/init/payment */
export const initPayment = (view: View, context: Context, made: NewSession): Decision<SessionReply> =>
  init(view, context, beginPayment, made)

/**
 * session/init/payment/sync: all that the bank does by itself happens in this decision, so that the answer has the result. No webhook
 * tells of the payment, then or later (docs: payment-pcidss-simple).
 */
export function initPaymentSync(view: View, context: Context, { given, ...made }: NewSession): Decision<SessionReply> {
  if (view.rules.hold)
    return refuse('captures_later', 'this project holds the money of payments first: it needs immediate capture')
  const work: Work = { ...beginWork(view, context), stepsNow: [] }
  const session = newSession(work, { ...made, given: {} })
  const started = beginAll(work, session, [{ begin: beginSyncPayment, given, pointer: '' }])
  if (isRefusal(started)) return started
  const next = takeSteps(work, started)
  return { changes: changesOf(work, next), reply: reply(next) }
}

/** session/multi/init: payments and payouts in one session, all of them or none; each as init/payment and init/payout take it (sdk: MultiSessionApi). */
export const initMulti = (view: View, context: Context, lists: OperationLists, made: Maker): Decision<SessionReply> =>
  initAll(view, context, partsOf(lists), made)

/** session/multi/start: the same in a session that was created (ours). */
export const startMulti = (view: View, context: Context, lists: OperationLists): Decision<SessionReply> =>
  startAll(view, context, () => partsOf(lists))

type OperationLists = Readonly<Record<'payment_list' | 'payout_list', readonly Given[]>>

const partsOf = ({ payment_list, payout_list }: OperationLists): Part[] => [
  ...payment_list.map((given, at) => ({ begin: beginPayment, given, pointer: `/payment_list/${at}` })),
  ...payout_list.map((given, at) => ({ begin: plainPayout, given, pointer: `/payout_list/${at}` })),
]

const plainPayout = beginPayout({ family: 'plain', fiscal: false })

/** A session in which nothing has begun. */
export function newSession(work: Work, { version, given, submerchant }: NewSession): Session {
  const { now } = work.view
  const id = takeId(work.counters, 'session')
  return { id, version, createdAt: now, updatedAt: now, given, operations: [], ...(submerchant && { submerchant }) }
}
