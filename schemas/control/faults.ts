import type { Static } from 'typebox'
import * as Type from 'typebox'
import { limits } from '../limits.ts'
import { record } from '../models/record.ts'

const maximum = limits.largest

/** What faults can be told beside when they happen; each takes some of these. */
export const faultParameters = {
  ms: Type.Integer({ minimum: 0, maximum: 86_400_000, description: 'Milliseconds.' }),
  retry_after: Type.Integer({ minimum: 0, maximum, description: 'Seconds, for the header Retry-After.' }),
  keep: Type.Number({ minimum: 0, maximum: 1, description: 'The part of the answer that is sent.' }),
  repeats: Type.Integer({
    minimum: 0,
    maximum: 100,
    description:
      'So many repeats of the same bytes are lost too: within a second, and before any other call about the same session or metadata.',
  }),
  copies: Type.Integer({ minimum: 2, maximum: 10, description: 'How often it is sent in all.' }),
  attempts: Type.Integer({ minimum: 1, maximum, description: 'How many tries it happens to.' }),
  form: Type.Enum(['escaped', 'spaced', 'reordered', 'all'], {
    type: 'string',
    description: 'How the same JSON is written.',
  }),
  type: Type.String({ minLength: 1, description: 'A type that the bank does not have.' }),
  fields: record(Type.Unknown(), { description: 'Fields and their values.' }),
}
export type FaultParameters = { [Name in keyof typeof faultParameters]: Static<(typeof faultParameters)[Name]> }

const optional = <T extends Type.TSchema>(schema: T) => Type.Optional(schema)

export const ControlFaultRule = Type.Object(
  {
    on: Type.Enum(['request', 'webhook'], { type: 'string' }),
    fault: Type.String({ description: 'Name of a fault, such as answer_lost.' }),
    match: Type.Optional(
      record(Type.Unknown(), {
        description: 'Fields of the call or the webhook by dotted path and the values they must have; without it, any.',
        examples: [{ path: '/api/v2/session/confirm' }, { type: 'payment_finished' }],
      }),
    ),
    times: Type.Optional(Type.Integer({ minimum: 1, maximum, description: 'How often; without it, every time.' })),
    after: Type.Optional(Type.Integer({ minimum: 0, maximum, description: 'So many that match are skipped first.' })),
    probability: Type.Optional(
      Type.Number({ minimum: 0, maximum: 1, description: 'How likely it is for one that matches; follows the seed.' }),
    ),
    met: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum,
        description: 'How often it has happened; shown, and passed over where it is sent.',
      }),
    ),
    ms: optional(faultParameters.ms),
    retry_after: optional(faultParameters.retry_after),
    keep: optional(faultParameters.keep),
    repeats: optional(faultParameters.repeats),
    form: optional(faultParameters.form),
    copies: optional(faultParameters.copies),
    attempts: optional(faultParameters.attempts),
    type: optional(faultParameters.type),
    fields: optional(faultParameters.fields),
  },
  { $id: 'ControlFaultRule', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlFaultRule = Static<typeof ControlFaultRule>

export const ControlFaults = Type.Object(
  {
    rules: Type.Optional(
      Type.Array(ControlFaultRule, { maxItems: 1_000, description: 'The first that happens ends the search.' }),
    ),
    seed: Type.Optional(
      Type.Integer({ minimum: 0, maximum: limits.largestSeed, description: 'Where rules with a probability begin.' }),
    ),
  },
  { $id: 'ControlFaults', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlFaults = Static<typeof ControlFaults>
