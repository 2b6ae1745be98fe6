/**
 * TypeBox for what is built, of which a running bank needs little: the names of fields, and the tags of unions. What a value may be
 * is in the compiled validators. Marks, copies and checks of TypeBox's own would be made at each start.
 */
type Schema = Record<string, unknown>

const options = (given: Schema = {}): Schema => given
/** Of these values, or of these schemas. */
const ofValues = (_: unknown, given: Schema = {}): Schema => given
const object = (properties: Schema, given?: Schema): Schema => ({ ...given, type: 'object', properties })
const array = (items: Schema, given?: Schema): Schema => ({ ...given, type: 'array', items })
const literal = (value: unknown, given?: Schema): Schema => ({ ...given, const: value })
const itself = (schema: Schema): Schema => schema

export {
  array as Array,
  itself as Optional,
  itself as Unsafe,
  literal as Literal,
  object as Object,
  ofValues as Enum,
  ofValues as Union,
  options as Boolean,
  options as Integer,
  options as Number,
  options as String,
  options as Unknown,
}
