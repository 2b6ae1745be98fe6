// Conditional rules, spread into the options of an object. They are written so that a failure names the missing field
// and so that ajv's strict mode finds every required name among the `properties` beside it.

/** Where all of `keys` are. */
export const present = (keys: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, {}])),
  required: keys,
})

/** `key` alone is enough; without it all of `others` are required. */
export const either = (key: string, ...others: string[]) => ({ if: present([key]), else: present(others) })

/** Once `key` has this value, all of `others` are required. */
export const whenEqual = (key: string, value: string, ...others: string[]) => ({
  if: { type: 'object', properties: { [key]: { type: 'string', const: value } }, required: [key] },
  // biome-ignore lint/suspicious/noThenProperty: the JSON Schema keyword
  then: present(others),
})
