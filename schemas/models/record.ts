import type { Static, TSchema, TSchemaOptions } from 'typebox'
import * as Type from 'typebox'

/**
 * An object whose fields have any name. `Type.Record` would do; it, `Type.Partial` and the like take TypeBox's whole engine into every
 * bundle (130 kB), where the plain builders leave nothing.
 */
export const record = <Item extends TSchema>(item: Item, options: TSchemaOptions = {}) =>
  Type.Unsafe<Record<string, Static<Item>>>({ type: 'object', patternProperties: { '^.*$': item }, ...options })

/** An object of which no field is known; what is in it all the same is not kept. */
export const noFields = (description: string, options: TSchemaOptions = {}) =>
  Type.Unsafe<Record<string, unknown>>({ type: 'object', properties: {}, description, ...options })

/** The same fields, none of them required. */
export const allOptional = <Fields extends Record<string, TSchema>>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, Type.Optional(field)])) as {
    [Name in keyof Fields]: Type.TOptional<Fields[Name]>
  }
