/** JSON with its strings and numbers as they were written. */
export type Json = string | { open: '{' | '['; items: Item[] }

interface Item {
  /** With its quotes; `undefined` in an array. */
  key?: string
  value: Json
}

/** How a serialiser sets JSON. */
export interface Style {
  name: string
  comma: string
  colon: string
  /** One level's; without it all stands on one line. */
  indent?: string
}

export const styles: Style[] = [
  { name: 'compact', comma: ',', colon: ':' },
  { name: 'with a space after each comma and colon, as json.dumps of Python does', comma: ', ', colon: ': ' },
  { name: 'pretty-printed with 4 spaces, as JSON_PRETTY_PRINT of PHP does', comma: ',', colon: ': ', indent: '    ' },
  { name: 'pretty-printed with 2 spaces', comma: ',', colon: ': ', indent: '  ' },
  { name: 'pretty-printed with tabs', comma: ',', colon: ': ', indent: '\t' },
]

/** Deeper than any body of the bank. */
export const DEEPEST = 64

/** More than what is written of a body of 16 KiB that people send: one of brackets alone, in every style, would hold all other calls up. */
const MOST_TOKENS = 5_000

/** `undefined` if the text is not JSON, nested deeper than any body of the bank, or of more parts. */
export function parseTree(text: string): Json | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s",:[\]{}]+/g) ?? []
  if (tokens.length > MOST_TOKENS) return undefined
  let at = 0
  const read = (depth: number): Json | undefined => {
    const token = tokens[at++]
    if (token !== '{' && token !== '[') return token
    if (depth === DEEPEST) return undefined
    const items: Item[] = []
    while (tokens[at] !== (token === '{' ? '}' : ']')) {
      const key = token === '{' ? tokens[at++] : undefined
      const value = read(depth + 1)
      if (value === undefined) return undefined
      items.push(key === undefined ? { value } : { key, value })
    }
    at += 1
    return { open: token, items }
  }
  return read(0)
}

/** The length that a style gives, without writing it: indentation can make a deep body fifty times as long. */
export function lengthIn(style: Style, json: Json, level = 0): number {
  if (typeof json === 'string') return json.length
  if (json.items.length === 0) return 2
  const { indent, colon, comma } = style
  const line = (deep: number) => (indent === undefined ? 0 : 1 + deep * indent.length)
  const items = json.items.reduce(
    (total, { key, value }) =>
      total +
      line(level + 1) +
      (key === undefined ? 0 : key.length + colon.length) +
      lengthIn(style, value, level + 1) +
      comma.length,
    0,
  )
  return 2 + items - comma.length + line(level)
}

export function render(json: Json, style: Style, indent = ''): string {
  if (typeof json === 'string') return json
  const close = json.open === '{' ? '}' : ']'
  if (json.items.length === 0) return json.open + close
  const inner = style.indent === undefined ? '' : indent + style.indent
  const line = style.indent === undefined ? '' : `\n${inner}`
  const last = style.indent === undefined ? '' : `\n${indent}`
  const items = json.items.map(({ key, value }) => {
    const shown = render(value, style, inner)
    return line + (key === undefined ? shown : key + style.colon + shown)
  })
  return json.open + items.join(style.comma) + last + close
}

/** Object keys in order, at every level. */
export function sorted(json: Json): Json {
  if (typeof json === 'string') return json
  const items = json.items.map(({ value, ...rest }) => ({ ...rest, value: sorted(value) }))
  if (json.open === '[') return { ...json, items }
  return { ...json, items: items.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)) }
}

const nameOf = ({ key }: Item): string => JSON.parse(key ?? '""')
