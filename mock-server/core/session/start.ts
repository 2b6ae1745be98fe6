import { takeId } from '../ids.ts'
import type { Start } from '../methods/requirements.ts'
import type { Begin } from '../operations/begin.ts'
import { beginPayment } from '../operations/payment/begin.ts'
import { beginPayout } from '../operations/payout/begin.ts'
import { beginWork, changesOf, type Work } from '../operations/work.ts'
import { isRefusal, type Refusal, unknownSession } from '../refusal.ts'
import type { Given, Session, Version } from '../state.ts'
import type { Context, Decision, View } from '../view.ts'
import { sessionStatus } from './fold.ts'
import { reply, type SessionReply, wrongState } from './reply.ts'

export interface NewSession {
  version: Version
  given: Given
  submerchant?: string | undefined
}

/** session/create: an empty container that keeps what it is given (docs: session/create). */
export function createSession(view: View, context: Context, made: NewSession): Decision<SessionReply> {
  const work = beginWork(view, context)
  const session = newSession(work, made)
  return { changes: changesOf(work, session), reply: reply(session) }
}

/** A start in a session that waits for one; start's fields replace those of create (sibling: session-start-payout). */
export function start(view: View, context: Context, begin: Begin, given: Given): Decision<SessionReply> {
  const { session } = view
  if (!session) return unknownSession()
  if (sessionStatus(session) !== 'created')
    return wrongState(session, 'payouts and payments start in a session that is created')
  const work = beginWork(view, context)
  return begun(work, begin(work, session, replaced(session.given, given)))
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
export function init(view: View, context: Context, begin: Begin, made: NewSession): Decision<SessionReply> {
  const work = beginWork(view, context)
  return begun(work, begin(work, newSession(work, { ...made, given: {} }), made.given))
}

const begun = (work: Work, session: Session | Refusal): Decision<SessionReply> =>
  isRefusal(session) ? session : { changes: changesOf(work, session), reply: reply(session) }

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

function newSession(work: Work, { version, given, submerchant }: NewSession): Session {
  const { now } = work.view
  const id = takeId(work.counters, 'session')
  return { id, version, createdAt: now, updatedAt: now, given, operations: [], ...(submerchant && { submerchant }) }
}
