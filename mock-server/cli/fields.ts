import { BadUsage } from './bad-usage.ts'

type Fields = { [name: string]: unknown }

/**
 * `session_id=ps_1 amount_details.amount:=100` as an object: `=` is text, `:=` is JSON (as HTTPie has it). There are no quotes and braces, of which every shell
 * makes something else. @throws {BadUsage}
 */
export function fieldsOf(words: readonly string[]): Fields {
  const fields: Fields = {}
  for (const word of words) {
    const [, path, isJson, text = ''] = /^([^=:]+)(:?)=(.*)$/s.exec(word) ?? []
    if (path === undefined) throw new BadUsage(`expected FIELD=TEXT or FIELD:=JSON, got ${JSON.stringify(word)}`)
    put(fields, path.split('.'), isJson ? json(path, text) : text)
  }
  return fields
}

/** What to write instead of the `FIELD=TEXT` whose text the bank refused for its type, if there is one. */
export function meantAsJson(words: readonly string[], refusal: string): string | undefined {
  for (const word of words) {
    const [, path, text = ''] = /^([^=:{[]+)=(.*)$/s.exec(word) ?? []
    const refused = `/${path?.replaceAll('.', '/')}: expected `
    const [, expected = ''] = refusal.split(refused)
    if (path !== undefined && /^(an integer|a number|a boolean|an object|an array)/.test(expected) && isJson(text))
      return `${path}:=${text}`
  }
  return undefined
}

function put(fields: Fields, [name = '', ...rest]: string[], value: unknown): void {
  if (name === '__proto__') throw new BadUsage(`expected the name of a field, got ${name}`)
  if (rest.length === 0) {
    fields[name] = value
    return
  }
  const inner = Object.hasOwn(fields, name) ? fields[name] : {}
  if (typeof inner !== 'object' || inner === null) throw new BadUsage(`${name}: given as a value and as an object`)
  fields[name] = inner
  put(inner as Fields, rest, value)
}

function json(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadUsage(`${path}: expected JSON after :=, got ${JSON.stringify(text)}`)
  }
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) !== 'string'
  } catch {
    return false
  }
}
