import type { Static } from 'typebox'
import * as Type from 'typebox'

type AnyOf<Branches extends Type.TObject[]> = { [Index in keyof Branches]: Static<Branches[Index]> }[number]

/**
 * An object whose field `tag` says which branch it follows. Every branch holds `tag` as a literal; validators with
 * `discriminator` support look at that branch alone, the others get the list of known values from `enum`.
 */
export function tagged<Branches extends Type.TObject[]>(
  tag: string,
  branches: [...Branches],
  options: Type.TSchemaOptions,
) {
  const values = branches.map(({ properties }) => (properties[tag] as Type.TLiteral).const)
  return Type.Unsafe<AnyOf<Branches>>({
    type: 'object',
    required: [tag],
    properties: { [tag]: { type: 'string', enum: values } },
    discriminator: { propertyName: tag },
    oneOf: branches,
    ...options,
  })
}
