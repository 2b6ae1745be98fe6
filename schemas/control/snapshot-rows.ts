import * as Type from 'typebox'
import { limits } from '../limits.ts'
import { whenEqual } from '../models/conditions.ts'
import { Amount } from '../models/index.ts'
import { record } from '../models/record.ts'

export const count = Type.Integer({ minimum: 0, maximum: limits.largest })
export const kopecks = Type.Integer({ minimum: 0, maximum: limits.largest })
/** What is on an account: below zero where a chargeback has taken more than there was. */
export const balance = Type.Integer({ minimum: -limits.largest, maximum: limits.largest })
/** What has happened. */
export const at = Type.Integer({ minimum: 0, maximum: limits.lastMoment })
/** What is to come. */
export const dueAt = Type.Integer({ minimum: 0, maximum: limits.largest })
const text = Type.String()
const version = Type.Enum(['v1', 'v2'], { type: 'string' })
const maybe = <T extends Type.TSchema>(schema: T) => Type.Optional(schema)

/** Whatever it holds: it was looked at when it came, and what looked like a card's number was masked, so that its schema may not take it now. */
const thing = Type.Object({})
const error = Type.Object({ code: text, description: maybe(text) })
const taxpayer = Type.Object({
  tax_reference: text,
  services: Type.Array(Type.Object({ amount_details: Amount, quantity: maybe(Type.Number()) })),
})

/** What describes a payment method stands under its name; the bank looks into these. */
const describedBy = {
  card: maybe(thing),
  secured_card: maybe(thing),
  internet_banking: maybe(Type.Object({ type: text })),
  wallet: maybe(Type.Object({ type: text })),
  internal_transfer: maybe(Type.Object({ type: text })),
}
const paymentDetails = Type.Object(
  { type: text, ...describedBy },
  { allOf: Object.keys(describedBy).map((type) => whenEqual('type', type, type)) },
)

/** A share is read again each time it is shown. */
const splitItem = Type.Object({
  percent: maybe(Type.String({ pattern: '^[0-9]{1,3}([.][0-9]{1,4})?$' })),
  remains: maybe(Type.Boolean()),
  amount: maybe(Amount),
})

/** What a partner gave; what an operation cannot be without, its kind says. */
const given = Type.Object({
  payout_details: maybe(Type.Object({ type: text })),
  payment_details: maybe(paymentDetails),
  amount_details: maybe(Amount),
  participant_details: maybe(Type.Object({ sender: maybe(thing), recipient: maybe(thing) })),
  customer: maybe(thing),
  fiscalization_details: maybe(Type.Object({ professional_income_taxpayer: taxpayer })),
  payment_options: maybe(thing),
  revenue_split_info: maybe(Type.Array(splitItem)),
  cardOutcome: maybe(text),
  paymentCardOutcome: maybe(text),
  payingRecurrent: maybe(Type.Object({ token: text, initiator: maybe(text) })),
})

const by = Type.Enum(['call', 'timer', 'push', 'payer', 'issuer'], { type: 'string' })

const operation = Type.Object({
  id: text,
  kind: text,
  state: text,
  createdAt: at,
  finishedAt: maybe(at),
  data: given,
  account: maybe(text),
  held: kopecks,
  fee: maybe(kopecks),
  outcome: Type.Object({ name: maybe(text), instead: record(text), error: maybe(error) }),
  error: maybe(error),
  receipt: maybe(thing),
  declared: maybe(Type.Object({ of: text, amount: kopecks })),
  offer: maybe(thing),
  exchange: maybe(thing),
  transactionInfo: maybe(thing),
  returned: maybe(Type.Object({ id: text, at })),
  follows: maybe(text),
  silent: maybe(Type.Boolean()),
  interaction: maybe(thing),
  payerKey: maybe(text),
  payBy: maybe(dueAt),
  actions: maybe(Type.Object({ confirm: maybe(at), capture: maybe(at) })),
  captured: maybe(kopecks),
  recurrent: maybe(thing),
  renewal: maybe(Type.Object({ of: text, home: text, period: text, nextAt: dueAt, retryAt: maybe(dueAt) })),
  period: maybe(text),
  nextAt: maybe(dueAt),
  retryAt: maybe(dueAt),
  tries: maybe(count),
  hearsOf: maybe(text),
  of: maybe(text),
  roubles: maybe(kopecks),
  isChargeback: maybe(Type.Boolean()),
})

export const session = Type.Object({
  id: text,
  version,
  createdAt: at,
  updatedAt: at,
  given,
  submerchant: maybe(text),
  operations: Type.Array(operation),
  steps: maybe(Type.Array(Type.Object({ at, operationId: text, event: text, to: text, by }))),
  stepsDropped: maybe(count),
})

export const posting = Type.Object({
  at,
  account: text,
  amount: kopecks,
  kind: Type.Enum(['payout', 'fee', 'return', 'topup', 'payment', 'refund', 'chargeback'], { type: 'string' }),
  sessionId: maybe(text),
  operationId: maybe(text),
  purpose: text,
  counterParty: thing,
})

export const timer = Type.Object({
  id: text,
  at: dueAt,
  sessionId: text,
  operationId: text,
  event: text,
  deadline: Type.Boolean(),
})

const attempt = Type.Object({
  at,
  durationMs: Type.Number({ minimum: 0 }),
  status: maybe(Type.Integer()),
  error: maybe(text),
  answer: maybe(text),
})

export const webhook = Type.Object({
  id: text,
  type: text,
  sessionId: maybe(text),
  version,
  createdAt: at,
  cause: maybe(Type.Object({ by, step: maybe(count), operationId: maybe(text), event: maybe(text) })),
  body: text,
  state: Type.Enum(['due', 'held', 'parked', 'redelivering', 'delivered', 'abandoned'], { type: 'string' }),
  nextAttemptAt: maybe(dueAt),
  attempts: Type.Array(attempt),
  signature: maybe(text),
  roundStart: maybe(count),
  fault: maybe(text),
  signatureInput: maybe(text),
  ignoreAcks: maybe(count),
})

const violation = Type.Object({ pointer: text, expected: text, came: text, nearest: maybe(text) })
const state = Type.Object({
  status: text,
  operations: Type.Array(Type.Object({ id: text, kind: text, state: text })),
})

export const call = Type.Object({
  id: text,
  at,
  durationMs: Type.Number(),
  project: maybe(text),
  method: text,
  path: text,
  query: maybe(text),
  version: maybe(version),
  status: count,
  headers: record(text),
  body: text,
  answer: text,
  sessionId: maybe(text),
  signature: Type.Object({
    verdict: text,
    cause: maybe(text),
    hint: maybe(text),
    differs: maybe(Type.Object({ at: Type.Integer({ minimum: 0 }), signed: text })),
  }),
  schema: Type.Object({ verdict: text, violations: Type.Array(violation) }),
  before: maybe(state),
  after: maybe(state),
  steps: maybe(Type.Object({ first: count, last: count })),
  during: maybe(text),
  warnings: Type.Array(text),
  fault: maybe(text),
})

/** What a public token opens. */
const widgets = Type.Object({
  tokenize_widget: maybe(thing),
  acquiring_widget: maybe(
    Type.Object({
      session_id: text,
      success_return_url: maybe(text),
      failure_return_url: maybe(text),
      locale: maybe(text),
    }),
  ),
  self_employed_widget: maybe(Type.Object({ tax_reference: text })),
})

/** What the sessions of a project share; outcomes and faults are read as they are when a test gives them. */
export const shared = Type.Object({
  faults: maybe(
    Type.Object({
      seed: count,
      random: count,
      rules: Type.Array(Type.Object({ rule: Type.Object({}), passed: count, hits: count })),
    }),
  ),
  incomes: maybe(record(kopecks)),
  outcomes: maybe(Type.Object({ next: Type.Array(text), rules: Type.Array(Type.Object({})) })),
  tokens: maybe(
    Type.Object({
      made: count,
      public: record(Type.Object({ createdAt: at, widgets })),
    }),
  ),
  disabledTokens: maybe(record(at)),
  npd: maybe(
    Type.Object({ made: count, requests: record(Type.Object({ taxReference: text, at, about: maybe(text) })) }),
  ),
  notifications: maybe(record(record(Type.Enum(['ACKNOWLEDGED', 'ARCHIVED'], { type: 'string' })))),
})
