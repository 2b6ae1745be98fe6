import type { Static, TSchema } from 'typebox'
import type { WireTypes } from './generated/types.ts'
import type * as models from './models/index.ts'
import type { Differences, Expect, Same } from './same.ts'

// A test for the type checker: `npm run check:types` fails where the published types and the models say different things.

type Declared = {
  [Name in keyof typeof models & keyof WireTypes]: (typeof models)[Name] extends TSchema
    ? Static<(typeof models)[Name]>
    : never
}

export type PublishedTypesAgreeWithTheModels = Expect<Differences<Declared, WireTypes>>

// The test can fail: a difference is seen, and so is a type that is not published.
export type DifferencesAreSeen = Expect<Same<{ a: string }, { a?: string }> extends true ? string : never>
export type DifferentFieldsAreNamed = Expect<
  Same<Differences<{ A: string; B: 1; C: 1 }, { A: string; B: 2 }>, 'B' | 'C'> extends true ? never : string
>
