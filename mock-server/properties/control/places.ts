/** Where something can be put into a body: names of fields, `0` for the first item of a list. */
export type Place = readonly string[]

/** Every place that a schema tells of. */
export function placesIn(schema: unknown, at: Place = []): Place[] {
  if (typeof schema !== 'object' || schema === null) return []
  const fields = 'properties' in schema ? Object.entries(Object(schema.properties)) : []
  const branches = 'oneOf' in schema && Array.isArray(schema.oneOf) ? schema.oneOf : []
  return [
    ...(at.length > 0 ? [at] : []),
    ...fields.flatMap(([name, field]) => placesIn(field, [...at, name])),
    ...('items' in schema ? placesIn(schema.items, [...at, '0']) : []),
    ...branches.flatMap((branch) => placesIn(branch, at).slice(at.length > 0 ? 1 : 0)),
  ]
}

/** A copy of a body with a value put at a place; what is not there on the way is made, and `undefined` takes the place away. */
export function put(body: unknown, [name, ...rest]: Place, value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(body) && /^\d+$/.test(name)) {
    const item = put(body[Number(name)], rest, value)
    return body.toSpliced(Number(name), 1, ...(item === undefined ? [] : [item]))
  }
  if (name === '0') return [put(undefined, rest, value)]
  const fields = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {}
  return { ...fields, [name]: put(Object.entries(fields).find(([key]) => key === name)?.[1], rest, value) }
}
