import type { ConfirmInformation, Session as ShownSession } from '../../schemas/generated/types.ts'
import { payableAccount } from './account-prefixes.ts'
import { firstDifference, offers } from './confirm-information.ts'
import { sessionStatus, showOffer, showSession } from './fold.ts'
import { takeId } from './ids.ts'
import { transition } from './machine.ts'
import { payingAccount } from './paying-account.ts'
import { type PayoutEvent, payoutMachine } from './payout-machine.ts'
import { isRefusal, type Refusal, refuse, refuseFields } from './refusal.ts'
import { missingFor, type Start } from './requirements.ts'
import type { Family, Given, PayoutData, PayoutOperation, Script, Session, Version } from './state.ts'
import type { Changes, Context, Decision, View } from './view.ts'
import { beginWork, changesOf, enter, move, type Work } from './work.ts'

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
  refuse('session_wrong_state', `session ${session.id} is ${sessionStatus(session)}: ${wanted}`)

const unknownSession = refuse('invalid_request', '/session_id: no session of that id in this project', 404)

const reply = (session: Session): SessionReply => {
  const offer = showOffer(session)
  return { session: showSession(session), ...(offer && { confirm_information: offer }) }
}

/** session/create: an empty container that keeps what it is given (docs: session/create). */
export function createSession(view: View, context: Context, made: NewSession): Decision<SessionReply> {
  const work = beginWork(view, context)
  const session = newSession(work, made)
  return { changes: changesOf(work, session), reply: reply(session) }
}

/** session/start/payout: from `created` only; start's fields replace those of create (sibling: session-start-payout). */
export function startPayout(view: View, context: Context, start: Start, given: Given): Decision<SessionReply> {
  const { session } = view
  if (!session) return unknownSession
  if (sessionStatus(session) !== 'created') return wrongState(session, 'a payout starts in a session that is created')
  return begin(beginWork(view, context), session, start, { ...session.given, ...given })
}

/** session/init/payout: create and start in one call. */
export function initPayout(view: View, context: Context, start: Start, made: NewSession): Decision<SessionReply> {
  const work = beginWork(view, context)
  return begin(work, newSession(work, { ...made, given: {} }), start, made.given)
}

/** session/confirm: nominal and settlement payouts must send back what they were offered (docs: settlement-payout-accounts). */
export function confirm(view: View, context: Context, echoed: ConfirmInformation | undefined): Decision<SessionReply> {
  const offer = view.session && showOffer(view.session)
  const difference = offer && firstDifference(offer, echoed)
  if (difference === undefined) return send(view, context, 'confirm')
  const pointer = `/confirm_information${difference}`
  const expected = 'the confirm_information of ready_to_confirm, sent back unchanged'
  return refuseFields({ pointer, expected, came: echoed === undefined ? 'nothing' : 'something else' })
}

/** session/cancel: a session that waits to be started, or a payout that waits to be confirmed (docs: objects). */
export function cancel(view: View, context: Context): Decision<SessionReply> {
  const { session } = view
  if (!session || sessionStatus(session) !== 'created') return send(view, context, 'cancel')
  const cancelled: Session = { ...session, cancelled: true, updatedAt: view.now }
  return { changes: { session: cancelled }, reply: reply(cancelled) }
}

/** session/status: reads, changes nothing. */
export const status = (view: View): Decision<SessionReply> =>
  view.session ? { changes: {}, reply: reply(view.session) } : unknownSession

/** A due timer, or an event pushed by hand: goes to one operation, bent by its script where that is legal. `undefined` if it is illegal. */
export function fire(
  view: View,
  context: Context,
  operationId: string,
  event: PayoutEvent,
  bend = true,
): Changes | undefined {
  const { session } = view
  const operation = session?.operations.find(({ id }) => id === operationId)
  if (!session || !operation) return undefined
  // Only the bank itself moves a payout that it had no money to hold for: pushed on by hand, it would be paid out of nothing.
  if (!bend && operation.state === 'checking' && operation.held === 0 && event !== 'refuse') return undefined
  const work = beginWork(view, context)
  const bent = bend ? operation.script.instead[event] : undefined
  const moved = (bent && move(work, session.id, operation, bent)) ?? move(work, session.id, operation, event)
  if (!moved) return undefined
  return changesOf(
    work,
    withOperations(session, view, (each) => (each.id === operationId ? moved : each)),
  )
}

/** The partner's command goes to every operation that waits for it, all or none. */
function send(view: View, context: Context, event: 'confirm' | 'cancel'): Decision<SessionReply> {
  const { session } = view
  if (!session) return unknownSession
  const waiting = session.operations.filter(({ state }) => transition(payoutMachine, state, event))
  if (waiting.length === 0) return wrongState(session, `nothing in it waits for ${event}`)
  const work = beginWork(view, context)
  const next = withOperations(session, view, (each) => move(work, session.id, each, event) ?? each)
  return { changes: changesOf(work, next), reply: reply(next) }
}

const withOperations = (
  session: Session,
  { now }: View,
  change: (operation: PayoutOperation) => PayoutOperation,
): Session => ({
  ...session,
  updatedAt: now,
  operations: session.operations.map(change),
})

function newSession(work: Work, { version, given, submerchant }: NewSession): Session {
  const { now } = work.view
  const id = takeId(work.counters, 'session')
  return { id, version, createdAt: now, updatedAt: now, given, operations: [], ...(submerchant && { submerchant }) }
}

function begin(work: Work, session: Session, start: Start, given: Given): Decision<SessionReply> {
  const { view } = work
  const missing = missingFor(start, given)
  if (missing.length > 0) return refuseFields(...missing)
  const data = given as PayoutData
  const account = payingAccount(view, start.family, data)
  if (isRefusal(account)) return account
  work.accounts.set(account.number, account)
  const offer = offers[start.family](account.number, data)
  const operation = enter(work, session.id, {
    kind: 'payout',
    id: takeId(work.counters, 'payout'),
    state: 'checking',
    createdAt: view.now,
    data,
    account: account.number,
    held: 0,
    script: scriptFor(work, start.family, data),
    ...(offer && { offer }),
  })
  const started: Session = { ...session, updatedAt: view.now, given: {}, operations: [operation] }
  return { changes: changesOf(work, started), reply: reply(started) }
}

function scriptFor({ view, context }: Work, family: Family, data: PayoutData): Script {
  if (!payableAccount(family, data)) return context.outcome('account_not_found')
  return { instead: view.rules.autoConfirm ? { checked: 'approve' } : {} }
}
