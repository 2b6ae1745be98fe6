import type { Static } from 'typebox'
import * as Type from 'typebox'
import { ConfirmInformation } from './confirm-information.ts'
import { BankError } from './error.ts'
import { createdSession, waitingSession } from './samples.ts'
import { Session } from './session.ts'

export const SessionAnswer = Type.Object(
  { status: Type.Literal('ok'), session: Session, confirm_information: Type.Optional(ConfirmInformation) },
  {
    $id: 'SessionAnswer',
    title: 'Session answer',
    description:
      'The bank took the call; the session as it is now. `confirm_information` is there while a payout from a nominal or settlement account waits for the partner; that it stands beside the session is known from the SDK.',
    'x-source': 'docs: methods',
    examples: [
      { status: 'ok', session: createdSession },
      { status: 'ok', session: waitingSession },
    ],
  },
)
export type SessionAnswer = Static<typeof SessionAnswer>

export const ErrorAnswer = Type.Object(
  { status: Type.Literal('error'), error: BankError },
  {
    $id: 'ErrorAnswer',
    title: 'Error answer',
    description: 'The bank refused the call, and why.',
    'x-source': 'docs: methods',
    examples: [
      { status: 'error', error: { code: 'session_wrong_state', description: 'The session waits for no confirmation' } },
    ],
  },
)
export type ErrorAnswer = Static<typeof ErrorAnswer>
