import type { Parameter } from './route.ts'

/** What a list can be asked for besides values of its fields. */
const pages: readonly Parameter[] = [
  {
    name: 'limit',
    description: 'So many at the most; without it all.',
    schema: { type: 'integer', minimum: 1, maximum: 999_999 },
  },
  {
    name: 'after',
    description: 'From behind the one of that id (of accounts the number); it must be one that is kept.',
  },
]

/** Of lists that can be read from either end. */
export const orderQuery: Parameter = {
  name: 'order',
  description: 'Which come first; `after` goes on in that order.',
  schema: { type: 'string', enum: ['oldest', 'newest'] },
}

/** The query of a list whose items have these fields. */
export const listQuery = (fields: readonly string[]): readonly Parameter[] => [
  ...pages,
  ...fields.map((name) => ({
    name,
    description:
      'Only those with this value; given several times, with any of them. A field inside goes by a dotted path.',
    isRepeated: true,
  })),
]
