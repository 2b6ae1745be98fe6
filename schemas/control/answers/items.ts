import * as Type from 'typebox'
import { record } from '../../models/record.ts'

/** What the control API answers. Not among the schemas that bodies are checked by: nobody checks his own answers as they leave. */

const text = Type.String()
const time = Type.String({ description: 'ISO 8601, in UTC, to the microsecond; the project’s time.' })
const maybe = Type.Optional
const closed = (name: string) => ({ $id: name, additionalProperties: false, 'x-source': 'ours' })
const inside = { additionalProperties: false }
const oneOf = (values: string[], description?: string) =>
  Type.Enum(values, { type: 'string', ...(description !== undefined && { description }) })

const version = oneOf(['v1', 'v2'], 'Whose names it is written in.')
const milliseconds = Type.Number({ description: 'Milliseconds.' })
const state = Type.Object(
  { status: text, operations: Type.Array(Type.Object({ id: text, kind: text, state: text }, inside)) },
  inside,
)
const by = oneOf(
  ['call', 'timer', 'push', 'payer', 'issuer'],
  'Who has brought it about: a call, the time, a test by hand, the payer, or the bank of the payer.',
)
const violation = Type.Object(
  {
    pointer: Type.String({ description: 'JSON pointer.' }),
    expected: text,
    came: text,
    nearest: maybe(Type.String({ description: 'The nearest known name.' })),
    advice: maybe(text),
  },
  inside,
)

export const ControlProjectItem = Type.Object(
  {
    id: text,
    partner_key: Type.String({ description: 'Public key in PEM.' }),
    webhook_url: maybe(text),
    auto_confirm: Type.Boolean(),
    clock: oneOf(['real', 'manual']),
    strict: Type.Boolean(),
    hold: Type.Boolean(),
    three_d_secure: Type.Boolean(),
    payer: oneOf(['automatic', 'manual']),
    signature: oneOf(['strict', 'warn', 'off']),
    webhook_format: oneOf(['compact', 'escaped']),
    accounts: Type.Array(
      Type.Object(
        {
          number: text,
          kind: oneOf(['collateral', 'settlement', 'nominal']),
          currency: maybe(text),
          balance: maybe(Type.Integer({ description: 'Kopecks.' })),
        },
        inside,
      ),
    ),
    pace: Type.Object({ processing_ms: milliseconds, settlement_ms: milliseconds }, inside),
    fees: maybe(
      Type.Object({ percent: maybe(Type.Number()), minimum: maybe(Type.Integer({ description: 'Kopecks.' })) }, inside),
    ),
    optional_webhooks: Type.Array(text),
  },
  closed('ControlProjectItem'),
)

export const ControlForkItem = Type.Object(
  {
    project: text,
    of: Type.String({ description: 'The project that it was made of.' }),
    at: Type.String({ description: 'What its clock shows.' }),
    exact: Type.Boolean({
      description:
        'It is the point that was asked for; if not, the nearest that is kept: the past is kept by a bank that records.',
    }),
  },
  closed('ControlForkItem'),
)

export const ControlAccountItem = Type.Object(
  {
    number: text,
    kind: oneOf(['collateral', 'settlement', 'nominal']),
    currency: text,
    opening: Type.Integer({ description: 'Kopecks at the beginning.' }),
    balance: Type.Integer({ description: 'Kopecks that are on it, held ones included.' }),
    held: Type.Integer({ description: 'Kopecks that are held for what is under way.' }),
    available: Type.Integer({ description: 'Kopecks that can be paid out.' }),
  },
  closed('ControlAccountItem'),
)

export const ControlStepItem = Type.Object(
  {
    id: Type.String({ description: 'The number of the step in its session, from 1.' }),
    at: time,
    operation_id: text,
    kind: text,
    event: Type.String({ description: '`start`: the operation began.' }),
    from: maybe(Type.String({ description: 'Absent of a start, and of what is kept no more.' })),
    to: text,
    by,
    request_id: maybe(Type.String({ description: 'The call that has brought it about, while the journal has it.' })),
    outcome: maybe(
      Type.String({ description: 'The outcome that has put this event in the place of the ordinary one.' }),
    ),
  },
  closed('ControlStepItem'),
)

export const ControlSessionItem = Type.Object(
  {
    id: text,
    version,
    submerchant: maybe(text),
    session: Type.Object(
      { id: text, status: text },
      { description: 'As the bank shows it, in the names of its version: `Session` of the bank’s own openapi.json.' },
    ),
    outcome: maybe(Type.String({ description: 'What was chosen for it; absent: the ordinary course.' })),
    operations: Type.Array(Type.Object({ id: text, kind: text, state: text, outcome: maybe(text) }, inside)),
    due: Type.Array(
      Type.Object({ at: time, event: text }, { ...inside, description: 'What will happen in it by itself.' }),
    ),
    steps: maybe(Type.Array(ControlStepItem, { description: 'Its history, where it was asked for `with=steps`.' })),
  },
  closed('ControlSessionItem'),
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

export const ControlPostingItem = Type.Object(
  {
    id: Type.String({ description: 'The account, a full stop, and the number of the line in it, from 1.' }),
    account: text,
    at: time,
    kind: oneOf(['payout', 'fee', 'return', 'topup', 'payment', 'refund', 'chargeback']),
    amount: Type.Integer({ description: 'Kopecks; below zero where they left the account.' }),
    balance: Type.Integer({ description: 'Kopecks on the account afterwards, held ones included.' }),
    session_id: maybe(text),
    operation_id: maybe(text),
    purpose: text,
  },
  closed('ControlPostingItem'),
)

export const ControlClockItem = Type.Object(
  {
    mode: oneOf(['real', 'manual']),
    now: time,
    next_due: maybe(
      Type.Object(
        { at: time, event: maybe(text), webhook: maybe(text), session_id: maybe(text) },
        { ...inside, description: 'What happens first by itself: a step (`event`) or a webhook.' },
      ),
    ),
  },
  closed('ControlClockItem'),
)

/** RFC 9457. */
export const ControlProblem = Type.Object(
  {
    title: text,
    status: Type.Integer(),
    detail: Type.String({ description: 'Which field, what was expected, what came, and often what to do.' }),
    violations: maybe(Type.Array(violation)),
  },
  closed('ControlProblem'),
)

export const ControlTimeout = Type.Object(
  {
    title: text,
    status: Type.Integer(),
    detail: text,
    matched: Type.Integer({ description: 'How many items matched.' }),
    nearest: maybe(
      Type.Object(
        {
          item: Type.Object({ id: text }, { description: 'As its list shows it.' }),
          differences: Type.Array(
            Type.Object({ path: text, wanted: Type.Unknown(), found: maybe(Type.Unknown()) }, inside),
          ),
        },
        inside,
      ),
    ),
    due: Type.Array(
      Type.Object(
        { at: time, session_id: maybe(text), event: maybe(text), webhook: maybe(text), type: maybe(text) },
        inside,
      ),
      { description: 'The soonest hundred things that the bank will do by itself.' },
    ),
  },
  closed('ControlTimeout'),
)
