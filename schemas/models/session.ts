import type { Static } from 'typebox'
import * as Type from 'typebox'
import { BankError } from './error.ts'
import { Payment } from './payment.ts'
import { Payout } from './payout.ts'
import { SessionId, Timestamp } from './primitives.ts'
import { createdSession, heldSession, waitingSession } from './samples.ts'
import { NextAction, PayoutStatus, SessionStatus } from './statuses.ts'

export { PayoutStatus, SessionStatus }

export const Session = Type.Object(
  {
    id: SessionId,
    status: SessionStatus,
    created_at: Timestamp,
    updated_at: Timestamp,
    finished_at: Type.Optional(Timestamp),
    next_action: Type.Optional(NextAction),
    actions: Type.Optional(
      Type.Object(
        { confirm: Type.Optional(Timestamp), capture: Type.Optional(Timestamp) },
        {
          description: 'When each command of the partner’s was taken; known from a webhook of the demo.',
          'x-source': 'docs: webhooks (a captured payment_finished)',
        },
      ),
    ),
    payout_list: Type.Optional(Type.Array(Payout)),
    payment_list: Type.Optional(Type.Array(Payment)),
    error: Type.Optional(BankError),
  },
  {
    $id: 'Session',
    title: 'Session',
    description:
      'A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone.',
    'x-source': 'docs: objects',
    examples: [createdSession, waitingSession, heldSession],
  },
)
export type Session = Static<typeof Session>
