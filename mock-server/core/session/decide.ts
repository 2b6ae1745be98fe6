import type { ConfirmInformation, Session as ShownSession } from '../../../schemas/generated/types.ts'
import { takeId } from '../ids.ts'
import { echoProblem } from '../methods/confirm-echo.ts'
import type { Start } from '../methods/requirements.ts'
import { machineOf } from '../operations/kinds.ts'
import { transition } from '../operations/machine.ts'
import { beginPayout } from '../operations/payout/begin.ts'
import type { PayoutEvent } from '../operations/payout/machine.ts'
import { cannotSucceed } from '../operations/perform.ts'
import { beginWork, changesOf, followLeader, move, type Work } from '../operations/work.ts'
import { isRefusal, type Refusal, refuse, refuseFields, unknownSession } from '../refusal.ts'
import type { Given, Operation, Session, Version } from '../state.ts'
import type { Changes, Context, Decision, View } from '../view.ts'
import { offering, sessionStatus, showOffer, showSession } from './fold.ts'

/** What a session call answers, in the names of v2. */
export interface SessionReply {
  session: ShownSession
  confirm_information?: ConfirmInformation
}

export interface NewSession {
  version: Version
  given: Given
  submerchant?: string | undefined
}

export const wrongState = (session: Session, wanted: string): Refusal =>
  refuse('wrong_state', `session ${session.id} is ${sessionStatus(session)}: ${wanted}`)

/** An operation waits for confirm only where the session is looked at later: of all answers, that of status alone has an offer. */
const reply = (session: Session): SessionReply => ({ session: showSession(session) })

/** session/create: an empty container that keeps what it is given (docs: session/create). */
export function createSession(view: View, context: Context, made: NewSession): Decision<SessionReply> {
  const work = beginWork(view, context)
  const session = newSession(work, made)
  return { changes: changesOf(work, session), reply: reply(session) }
}

/** How operations begin in a session, out of all that was given for them. */
export type Begin = (work: Work, session: Session, given: Given) => Session | Refusal

/** A start in a session that waits for one; start's fields replace those of create (sibling: session-start-payout). */
export function start(view: View, context: Context, begin: Begin, given: Given): Decision<SessionReply> {
  const { session } = view
  if (!session) return unknownSession()
  if (sessionStatus(session) !== 'created') return wrongState(session, 'a payout starts in a session that is created')
  const work = beginWork(view, context)
  return begun(work, begin(work, session, replaced(session.given, given)))
}

/** Start's fields in the place of create's; the outcome of a card leaves with it. */
function replaced({ cardOutcome, ...atCreate }: Given, atStart: Given): Given {
  return { ...atCreate, ...(cardOutcome !== undefined && !atStart.payout_details && { cardOutcome }), ...atStart }
}

/** Create and start in one call. */
export function init(view: View, context: Context, begin: Begin, made: NewSession): Decision<SessionReply> {
  const work = beginWork(view, context)
  return begun(work, begin(work, newSession(work, { ...made, given: {} }), made.given))
}

const begun = (work: Work, session: Session | Refusal): Decision<SessionReply> =>
  isRefusal(session) ? session : { changes: changesOf(work, session), reply: reply(session) }

const payout =
  (start: Start): Begin =>
  (work, session, given) =>
    beginPayout(work, session, start, given)

/** session/start/payout and its variants. */
export const startPayout = (view: View, context: Context, how: Start, given: Given): Decision<SessionReply> =>
  start(view, context, payout(how), given)

/** session/init/payout and its variants. */
export const initPayout = (view: View, context: Context, how: Start, made: NewSession): Decision<SessionReply> =>
  init(view, context, payout(how), made)

/** session/confirm: nominal and settlement payouts must send back what they were offered (docs: settlement-payout-accounts). */
export function confirm(
  view: View,
  context: Context,
  echoed: ConfirmInformation | undefined,
  version: Version,
): Decision<SessionReply> {
  const { session } = view
  const payout = session && offering(session)
  // Whoever speaks v1 to a session of v1 has been shown the method; after a webhook or a status of v2 nobody can send it back.
  const methodShown = version === 'v1' && session?.version === 'v1'
  const problem = payout && echoProblem(payout, echoed, methodShown)
  return problem ? refuseFields(problem) : send(view, context, 'confirm')
}

/** session/cancel: a session that waits to be started, or a payout that waits to be confirmed (docs: objects). */
export function cancel(view: View, context: Context): Decision<SessionReply> {
  const { session } = view
  if (!session || sessionStatus(session) !== 'created') return send(view, context, 'cancel')
  const cancelled: Session = { ...session, cancelled: true, updatedAt: view.now }
  return { changes: { session: cancelled }, reply: reply(cancelled) }
}

/** session/status: reads, changes nothing. */
export function status({ session }: View, version: Version): Decision<SessionReply> {
  if (!session) return unknownSession()
  const offer = showOffer(session, version)
  return { changes: {}, reply: { ...reply(session), ...(offer && { confirm_information: offer }) } }
}

/** session/refund, capture, chargeback: about a payment, of which no session of this bank has one that came in. */
export const noPayment = ({ session }: View, because: string): Refusal =>
  session ? wrongState(session, because) : unknownSession()

/** A due timer, or an event pushed by hand: goes to one operation, bent by its script where that is legal. `undefined` if it is illegal. */
export function fire(
  view: View,
  context: Context,
  operationId: string,
  event: PayoutEvent,
  applyOutcome = true,
): Changes | undefined {
  const { session } = view
  const operation = session?.operations.find(({ id }) => id === operationId)
  if (!session || !operation || operation.kind === 'debit') return undefined
  // Only the bank itself moves what it had no money to hold for, or no income to count: pushed on by hand, it would be paid out of
  // nothing, or have a receipt for what was never registered.
  if (!applyOutcome && session.operations.some(cannotSucceed) && event !== 'refuse') return undefined
  const work = beginWork(view, context)
  const instead = applyOutcome ? operation.outcome.instead[event] : undefined
  const moved = (instead && move(work, session.id, operation, instead)) ?? move(work, session.id, operation, event)
  return (
    moved &&
    changesOf(
      work,
      after(work, session, (each) => (each.id === operationId ? moved : each)),
    )
  )
}

/** The partner's command goes to every operation that waits for it, all or none. */
function send(view: View, context: Context, event: 'confirm' | 'cancel'): Decision<SessionReply> {
  const { session } = view
  if (!session) return unknownSession()
  const waiting = session.operations.filter((each) => transition(machineOf(each), each.state, event))
  if (waiting.length === 0) return wrongState(session, `nothing in it waits for ${event}`)
  const work = beginWork(view, context)
  const next = after(work, session, (each) => move(work, session.id, each, event) ?? each)
  return { changes: changesOf(work, next), reply: reply(next) }
}

/** The session after a change to some of its operations; legs that follow them have gone along. */
function after(work: Work, session: Session, change: (operation: Operation) => Operation): Session {
  const changed = session.operations.map(change)
  const operations = changed.map((each) => followLeader(work, session.id, each, changed))
  return { ...session, updatedAt: work.view.now, operations }
}

function newSession(work: Work, { version, given, submerchant }: NewSession): Session {
  const { now } = work.view
  const id = takeId(work.counters, 'session')
  return { id, version, createdAt: now, updatedAt: now, given, operations: [], ...(submerchant && { submerchant }) }
}
