import type { ConfirmInformation, Session as ShownSession } from '../../../schemas/generated/types.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Session } from '../state.ts'
import { sessionStatus, showSession } from './fold.ts'

/** What a session call answers, in the names of v2. */
export interface SessionReply {
  session: ShownSession
  confirm_information?: ConfirmInformation
}

export const wrongState = (session: Session, wanted: string): Refusal =>
  refuse('wrong_state', `session ${session.id} is ${sessionStatus(session)}: ${wanted}`)

/** An operation waits for confirm only where the session is looked at later: of all answers, that of status alone has an offer. */
export const reply = (session: Session): SessionReply => ({ session: showSession(session) })
