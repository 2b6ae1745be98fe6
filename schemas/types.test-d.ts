import type { Static, TSchema } from 'typebox'
import type { WireTypes } from './generated/types.ts'
import type * as models from './models/index.ts'

// A test for the type checker: `npm run check:types` fails where the published types and the models say different things.

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

type Model = { [Name in keyof typeof models & keyof WireTypes]: (typeof models)[Name] }

/** The models whose published type is another than theirs. */
type Different = {
  [Name in keyof Model]: Model[Name] extends TSchema
    ? Same<Static<Model[Name]>, WireTypes[Name]> extends true
      ? never
      : Name
    : never
}[keyof Model]

type Expect<Nothing extends never> = Nothing
export type PublishedTypesAgreeWithTheModels = Expect<Different>

// The test can fail: a difference is seen.
export type DifferencesAreSeen = Expect<Same<{ a: string }, { a?: string }> extends true ? string : never>
