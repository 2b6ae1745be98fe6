import * as Type from 'typebox'
import { closed, inside, maybe, milliseconds, oneOf, text, time, violation } from './parts.ts'

/** What the control API answers. Not among the schemas that bodies are checked by: nobody checks his own answers as they leave. */

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
