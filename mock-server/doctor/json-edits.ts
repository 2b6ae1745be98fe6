import { type Edit, editCore } from './edit.ts'
import { type Json, lengthIn, parseTree, render, type Style, sorted, styles } from './json-tree.ts'
import type { Text } from './text.ts'

// Strings are matched first and whole, so that nothing inside them is taken for structure.
const strings = /"(?:[^"\\]|\\.)*(?:"|\\?$)/gs
const hex = (character: string) => (0x10000 + character.charCodeAt(0)).toString(16).slice(1)
const escapeUnicode = (core: string) => core.replace(/[\u0080-\uffff]/g, (character) => `\\u${hex(character)}`)

/** \uXXXX beyond ASCII back to characters; halves of a pair only together. */
const plainUnicode = (core: string) =>
  core.replace(/\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|\\u([0-9a-f]{4})|\\./gi, (written, high, low, code) => {
    const units = high ? [high, low] : code ? [code] : []
    const codes = units.map((unit) => Number.parseInt(unit, 16))
    const alone = !high && codes[0] !== undefined && codes[0] >= 0xd800 && codes[0] <= 0xdfff
    return codes.length === 0 || codes[0]! < 0x80 || alone ? written : String.fromCharCode(...codes)
  })

/** No serialiser makes more than this of a body that people send. */
const longest = (core: string) => 4 * core.length + 1024

/** The same JSON from another serialiser, its strings and numbers untouched. */
export function reserialised({ core }: Text): Edit[] {
  const tree = parseTree(core)
  if (tree === undefined || typeof tree === 'string') return []
  const fitting = styles.filter((style) => lengthIn(style, tree) <= longest(core))
  const own = fitting.find((style) => lengthIn(style, tree) === core.length && render(tree, style) === core)
  const inOrder = sorted(tree)
  const as = (found: string, json: Json, style: Style) => {
    let text: string | undefined
    return editCore('body_reserialised', found, () => {
      text ??= render(json, style)
      return text
    })
  }
  return [
    ...fitting.map((style) => as(`is the same JSON written ${style.name}`, tree, style)),
    ...(own ? [as('has its keys sorted', inOrder, own)] : []),
    ...fitting.slice(0, 2).map((style) => as(`has its keys sorted and is written ${style.name}`, inOrder, style)),
  ]
}

const swapped = (from: RegExp, to: string, found: string, only?: number): Edit => {
  const pattern = new RegExp(`${strings.source}|${from.source}`, 'gs')
  return editCore('array_for_object', found, (core) => {
    if (!from.test(core)) return core
    let seen = 0
    return core.replace(pattern, (token) =>
      token.startsWith('"') || (only !== undefined && seen++ !== only) ? token : to,
    )
  })
}
const object = /\{\s*\}/
const array = /\[\s*\]/

/** [] for {} and the reverse. */
export const emptied = [
  swapped(object, '[]', 'has [] where the body has {}'),
  swapped(array, '{}', 'has {} where the body has []'),
]

/** One of the first few only. */
export const emptiedOnce = [0, 1, 2, 3].flatMap((at) => [
  swapped(object, '[]', `has [] for {} number ${at + 1} of the body`, at),
  swapped(array, '{}', `has {} for [] number ${at + 1} of the body`, at),
])

export const slashes = [
  editCore('escaped_slashes', 'has \\/ where the body has /', (core) =>
    core.replace(/\\.|\//g, (part) => (part === '/' ? '\\/' : part)),
  ),
  editCore('escaped_slashes', 'has / where the body has \\/', (core) =>
    core.replace(/\\./g, (part) => (part === '\\/' ? '/' : part)),
  ),
]

const escaped = 'has \\u escapes where the body has the characters themselves'
export const unicode = [
  editCore('unicode_escapes', escaped, escapeUnicode),
  editCore('unicode_escapes', 'has characters where the body has their \\u escapes', plainUnicode),
  editCore('unicode_escapes', `${escaped}, with capital digits`, (core) =>
    core.replace(/[\u0080-\uffff]/g, (character) => `\\u${hex(character).toUpperCase()}`),
  ),
  editCore('unicode_escapes', 'has \\u escapes for < > &, as encoding/json of Go writes', (core) =>
    core.replace(/[<>&]/g, (character) => `\\u${hex(character)}`),
  ),
]
