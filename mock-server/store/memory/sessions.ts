import { shown } from '../../core/operations/kinds.ts'
import { sessionStatus } from '../../core/session/fold.ts'
import type { Session } from '../../core/state.ts'
import type { State } from './state.ts'

/** Nothing happens to it by itself any more, and its result is known. */
const isFinal = (session: Session, state: State): boolean =>
  ['accepted', 'cancelled'].includes(sessionStatus(session)) &&
  !session.operations.some((each) => shown(each).movedFromElsewhere || hasTimer(session, each.id, state))

/** Another session may have to hear of an operation by a timer: that one is no concern of its own session. */
const hasTimer = ({ id }: Session, operation: string, { timers, timersOf }: State): boolean =>
  (timersOf.get(operation) ?? []).some((each) => timers.get(each)?.sessionId === id)

/** Keeps a session as it now stands. */
export function keepSession(state: State, session: Session): void {
  state.sessions.set(session, isFinal(session, state))
  noteFinished(state, session.id)
}

/** A session as a snapshot has it. */
export const restoreSession = (state: State, session: Session): void =>
  state.sessions.set(session, isFinal(session, state))

/** A session that is over, and of whose webhooks none is still to be sent, may be dropped when there are too many; so may a webhook of no session. */
export function noteFinished(state: State, id: string): void {
  if (isFinished(state, id)) state.finished.join(id)
}

const isFinished = (state: State, id: string): boolean =>
  (state.sessions.isDone(id) || state.sessionless.has(id)) &&
  webhooksUnder(state, id).every((webhook) => isOver(state, webhook))

/** The webhooks of a session, or the one of no session that is kept under its own id. */
const webhooksUnder = ({ webhooksOf, sessionless }: State, id: string): string[] =>
  sessionless.has(id) ? [id] : (webhooksOf.get(id) ?? [])

/** One that is held has nowhere to go, and a test may take it or not. */
const isOver = ({ outbox }: State, id: string): boolean => outbox.isDone(id) || outbox.get(id)?.state === 'held'

/** Drops what is finished, the oldest first, until there is no more than the limit. */
export function dropOldest(state: State, limit: number): void {
  while (state.sessions.size + state.sessionless.size > limit) {
    const id = state.finished.leave()
    if (id === undefined) return
    if (isFinished(state, id)) drop(state, id)
  }
}

function drop(state: State, id: string): void {
  const { sessions, outbox, webhooksOf, sessionless, untaken } = state
  for (const webhook of webhooksUnder(state, id)) {
    outbox.delete(webhook)
    untaken.delete(webhook)
  }
  sessions.delete(id)
  webhooksOf.delete(id)
  sessionless.delete(id)
}
