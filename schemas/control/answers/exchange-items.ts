import * as Type from 'typebox'
import { record } from '../../models/record.ts'
import { by, closed, inside, maybe, milliseconds, oneOf, text, time, version, violation } from './parts.ts'

/** What went over the wire: calls of the partner, webhooks of the bank. */

const state = Type.Object(
  { status: text, operations: Type.Array(Type.Object({ id: text, kind: text, state: text }, inside)) },
  inside,
)
export const ControlRequestItem = Type.Object(
  {
    id: Type.String({ description: 'Also in the answer’s header `x-request-id`.' }),
    at: time,
    project: maybe(Type.String({ description: 'As the call named it.' })),
    method: text,
    path: text,
    query: maybe(text),
    version: maybe(version),
    status: Type.Integer({ description: '0: the connection was reset instead.' }),
    duration_ms: milliseconds,
    session_id: maybe(text),
    request: Type.Object(
      {
        headers: record(text),
        body: text,
        encoding: maybe(oneOf(['base64'], 'The body is no UTF-8.')),
      },
      inside,
    ),
    response: Type.Object({ body: text }, inside),
    signature: Type.Object(
      {
        verdict: oneOf(['valid', 'invalid', 'missing', 'unchecked']),
        cause: maybe(text),
        hint: maybe(Type.String({ description: 'What to do about it.' })),
        differs: maybe(
          Type.Object(
            {
              at: Type.Integer({ description: 'How many characters of `request.body` were signed as they were sent.' }),
              signed: Type.String({ description: 'What was signed from there on: at most 64 characters.' }),
            },
            { ...inside, description: 'Where the text that was signed was found.' },
          ),
        ),
      },
      inside,
    ),
    schema: Type.Object(
      { verdict: oneOf(['valid', 'invalid', 'unchecked']), violations: Type.Array(violation) },
      inside,
    ),
    state: Type.Object({ before: maybe(state), after: maybe(state) }, inside),
    steps: maybe(
      Type.Object(
        { first: Type.Integer(), last: Type.Integer() },
        {
          ...inside,
          description: 'The numbers of the steps that it has brought about, in the history of its session.',
        },
      ),
    ),
    during: maybe(
      Type.String({ description: 'The webhook of its session that the partner had not answered yet when it called.' }),
    ),
    warnings: Type.Array(text),
    fault: maybe(Type.String({ description: 'The fault that happened to it.' })),
  },
  closed('ControlRequestItem'),
)

export const ControlWebhookItem = Type.Object(
  {
    id: text,
    type: text,
    session_id: maybe(Type.String({ description: 'Absent for one that is about no session.' })),
    version,
    url: maybe(text),
    created_at: time,
    cause: maybe(
      Type.Object(
        {
          by,
          step: maybe(Type.Integer({ description: 'The number of the step in the history of its session.' })),
          operation_id: maybe(text),
          event: maybe(text),
        },
        { ...inside, description: 'What it tells of; absent of one that an older version made.' },
      ),
    ),
    body: Type.String({ description: 'The exact text that is signed and sent.' }),
    signature: maybe(Type.String({ description: 'Base64; absent until the first attempt.' })),
    status: oneOf(['due', 'held', 'delivered', 'abandoned']),
    next_attempt_at: maybe(time),
    fault: maybe(Type.String({ description: 'The fault that happened to it.' })),
    attempts: Type.Array(
      Type.Object(
        {
          at: time,
          status: maybe(Type.Integer()),
          duration_ms: milliseconds,
          error: maybe(text),
          answer: maybe(
            Type.String({
              description: 'The first 4 kB of the partner’s answer, masked; of all tries 16 kB, the newest.',
            }),
          ),
        },
        inside,
      ),
    ),
  },
  closed('ControlWebhookItem'),
)
