import * as Type from 'typebox'

/** What the answers of the control API are written with. */

export const text = Type.String()
export const time = Type.String({ description: 'ISO 8601, in UTC, to the microsecond; the project’s time.' })
export const maybe = Type.Optional
export const closed = (name: string) => ({ $id: name, additionalProperties: false, 'x-source': 'ours' })
export const inside = { additionalProperties: false }
export const oneOf = (values: string[], description?: string) =>
  Type.Enum(values, { type: 'string', ...(description !== undefined && { description }) })

export const version = oneOf(['v1', 'v2'], 'Whose names it is written in.')
export const milliseconds = Type.Number({ description: 'Milliseconds.' })
export const by = oneOf(
  ['call', 'timer', 'push', 'payer', 'issuer'],
  'Who has brought it about: a call, the time, a test by hand, the payer, or the bank of the payer.',
)
export const violation = Type.Object(
  {
    pointer: Type.String({ description: 'JSON pointer.' }),
    expected: text,
    came: text,
    nearest: maybe(Type.String({ description: 'The nearest known name.' })),
    advice: maybe(text),
  },
  inside,
)
