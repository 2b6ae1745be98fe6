import { utf8 } from './bytes.ts'
import { mistake } from './hints.ts'
import { type Json, parseTree } from './json-tree.ts'
import type { Candidate } from './wrappings.ts'

/** What languages make of a value where a text is asked for, if its contents do not matter to them. */
const namesOfValues: readonly (readonly [text: string, how: string])[] = [
  ['[object Object]', 'a JavaScript object where its JSON belongs'],
  ['undefined', 'a JavaScript variable that holds nothing'],
  ['[object Promise]', 'a promise of JavaScript that was not awaited'],
  ['Array', 'a PHP array where its JSON belongs'],
  ['None', 'None of Python'],
  [
    'System.Collections.Generic.Dictionary`2[System.String,System.Object]',
    'a dictionary of .NET where its JSON belongs',
  ],
]

/** How a language writes a dictionary for people to read. */
interface Notation {
  how: string
  text(value: string): string
  /** `true`, `false` and `null`. */
  words: readonly [string, string, string]
  colon: string
}

const notations: readonly Notation[] = [
  { how: 'str(dict) of Python', text: pythonText, words: ['True', 'False', 'None'], colon: ': ' },
  { how: 'Map.toString() of Java', text: (value) => value, words: ['true', 'false', 'null'], colon: '=' },
  { how: 'Hash#to_s of Ruby', text: rubyText, words: ['true', 'false', 'nil'], colon: '=>' },
  { how: 'Hash#to_s of Ruby 3.4', text: rubyText, words: ['true', 'false', 'nil'], colon: ' => ' },
]

/** Texts that no body leads to: always the same, and so cheap. */
export const namedValues: readonly Candidate[] = namesOfValues.map(([text, how]) => ({
  bytes: utf8(text),
  mistakes: [mistake('stringified_object', `what was signed is the text ${JSON.stringify(text)}: ${how}`)],
}))

/** The body as its language writes the object that it was made of. */
export function* writtenValues(body: string): Generator<Candidate> {
  const tree = parseTree(body)
  if (tree !== undefined && typeof tree !== 'string')
    for (const notation of notations) yield candidate(write(tree, notation), notation.how)
  yield candidate(pythonBytes(body), 'str(bytes) of Python')
}

const candidate = (text: string, how: string): Candidate => ({
  bytes: utf8(text),
  mistakes: [mistake('stringified_object', `what was signed is not the JSON but the object as ${how} writes it`)],
})

const jsonWords = ['true', 'false', 'null']

function write(json: Json, notation: Notation): string {
  if (typeof json === 'string') {
    if (json.startsWith('"')) return notation.text(String(JSON.parse(json)))
    const word = jsonWords.indexOf(json)
    return word === -1 ? json : notation.words[word]!
  }
  const items = json.items.map(({ key, value }) => {
    const name = key === undefined ? '' : notation.text(String(JSON.parse(key))) + notation.colon
    return name + write(value, notation)
  })
  return `${json.open}${items.join(', ')}${json.open === '{' ? '}' : ']'}`
}

const whiteSpace: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** In single quotes, unless it holds one and no double quote. */
function pythonText(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'"
  const inside = value.replace(/[\\\n\r\t]|'/g, (character) => {
    if (character === "'") return quote === "'" ? "\\'" : character
    return whiteSpace[character] ?? `\\${character}`
  })
  return quote + inside + quote
}

const pythonBytes = (text: string): string =>
  `b${pythonText(text).replace(/[^\0-\x7f]+/g, (characters) =>
    Array.from(utf8(characters), (byte) => `\\x${byte.toString(16)}`).join(''),
  )}`

function rubyText(value: string): string {
  return JSON.stringify(value).replace(/#(?=[{$@])/g, '\\#')
}
