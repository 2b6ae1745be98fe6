import { sessionStatus } from '../core/fold.ts'
import type { Session } from '../core/state.ts'
import type { State } from './memory-state.ts'
import type { OutboxRow } from './store.ts'

/** Nothing happens to it by itself any more, and its result is known. */
const isFinal = (session: Session, { timersOf }: State): boolean =>
  ['accepted', 'cancelled'].includes(sessionStatus(session)) && !session.operations.some(({ id }) => timersOf.has(id))

/** Keeps a session as it now stands. */
export function keepSession(state: State, session: Session): void {
  state.sessions.set(session, isFinal(session, state))
  noteFinished(state, session.id)
}

/** A session as a snapshot has it. */
export const restoreSession = (state: State, session: Session): void =>
  state.sessions.set(session, isFinal(session, state))

/** A session that is over, and of whose webhooks none is still to be sent, may be dropped when there are too many. */
export function noteFinished(state: State, id: string): void {
  if (isFinished(state, id)) state.finished.join(id)
}

const isFinished = ({ sessions, hooksOf, outbox }: State, id: string): boolean =>
  sessions.isDone(id) &&
  (hooksOf.get(id) ?? []).every((hook) => outbox.isDone(hook) || waitsToBeTaken(outbox.get(hook)))

/** It has nowhere to go, and a test may take it or not. */
const waitsToBeTaken = (row: OutboxRow | undefined): boolean => row?.status === 'held' && !row.kept

/** Drops finished sessions, the oldest first, until there are no more than the limit. */
export function dropOldest(state: State, limit: number): void {
  while (state.sessions.size > limit) {
    const id = state.finished.leave()
    if (id === undefined) return
    if (isFinished(state, id)) drop(state, id)
  }
}

function drop({ sessions, outbox, hooksOf, untaken }: State, id: string): void {
  sessions.delete(id)
  for (const hook of hooksOf.get(id) ?? []) {
    outbox.delete(hook)
    untaken.delete(hook)
  }
  hooksOf.delete(id)
}
