import type { Operation } from '../core/operations/kinds.ts'
import { leadTo } from '../core/operations/perform-payment.ts'
import type { Session } from '../core/state.ts'
import type { ProjectState } from '../store/rows.ts'
import { context } from './context.ts'
import { decideWith } from './decide-with.ts'
import type { Project } from './project.ts'

/** A snapshot may come from another project, or from a bank at another address. Its payers are to come here, and not to act there. */
export function withPayersHere(state: ProjectState, project: Project): ProjectState {
  const pages = decideWith(project).payerPages()
  return { ...state, sessions: state.sessions.map((session) => withItsPayers(session, pages)) }
}

function withItsPayers(session: Session, pages: string): Session {
  const here = (operation: Operation): Operation =>
    operation.kind === 'payment' && operation.interaction
      ? { ...operation, interaction: leadTo(pages, context, session.id, operation) }
      : operation
  return { ...session, operations: session.operations.map(here) }
}
