import type { Refusal } from '../refusal.ts'
import type { Given, Session } from '../state.ts'
import type { Operation } from './kinds.ts'
import type { Work } from './work.ts'

/** How operations of a kind begin in a session, out of all that was given for them. */
export type Begin = (work: Work, session: Session, given: Given) => Session | Refusal

/** The session once operations have begun in it; what was given at create has been used. */
export const withOperations = (work: Work, session: Session, ...operations: Operation[]): Session => ({
  ...session,
  updatedAt: work.view.now,
  given: {},
  operations,
})
