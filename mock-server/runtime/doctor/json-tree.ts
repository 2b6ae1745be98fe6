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
const DEEPEST = 64

/** `undefined` if the text is not JSON, or nested deeper than any body of the bank. */
export function parseTree(text: string): Json | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s",:[\]{}]+/g) ?? []
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
