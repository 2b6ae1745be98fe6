import { utf8 } from './bytes.ts'
import { mistake } from './hints.ts'
import { parseTree } from './json-tree.ts'
import type { Candidate } from './wrappings.ts'

/** Characters of one form: names repeat what they stand in, and could make much of little. */
const LONGEST = 256 * 1024

/** The body as a form: what functions that write queries make of the same fields, and of the JSON itself. */
export function* formEncoded(body: string): Generator<Candidate> {
  const value = parsed(body)
  const php = isContainer(value) ? fieldsOf(value, phpWord) : undefined
  const javaScript = isContainer(value) ? fieldsOf(value, String) : undefined
  if (isContainer(value) && php && javaScript) {
    yield candidate(query(php, plus), 'http_build_query of PHP')
    yield candidate(query(php, percent), 'http_build_query of PHP with PHP_QUERY_RFC3986')
    yield candidate(query(javaScript, percent), 'qs.stringify of JavaScript')
    yield candidate(query(php, itself), 'http_build_query of PHP, decoded again')
    yield candidate(query(shallow(value), plus), 'URLSearchParams of JavaScript')
  }
  yield candidate(percent(body), 'percent-encoding, its JSON as one value')
  yield candidate(plus(body), "percent-encoding with + for spaces (PHP's urlencode), its JSON as one value")
}

const candidate = (text: string, how: string): Candidate => ({
  bytes: utf8(text),
  mistakes: [mistake('form_encoded', `what was signed is not the JSON but the body as ${how} writes it`)],
})

type Pair = readonly [name: string, text: string]
type Encode = (text: string) => string

const query = (pairs: readonly Pair[], encode: Encode): string =>
  pairs.map(([name, text]) => `${encode(name)}=${encode(text)}`).join('&')

const itself: Encode = (text) => text
/** Half a pair of surrogates, which JSON can hold and UTF-8 cannot, is written as U+FFFD. */
const percent: Encode = (text) => encodeURIComponent(text.toWellFormed())
/** As a form of HTML is encoded. */
const plus: Encode = (text) => new URLSearchParams({ '': text }).toString().slice(1)

/** `undefined` if they are too long together. */
function fieldsOf(value: object, word: (value: unknown) => string): Pair[] | undefined {
  const pairs: Pair[] = []
  let length = 0
  for (const pair of flat(value, word)) {
    length += pair[0].length + pair[1].length
    if (length > LONGEST) return undefined
    pairs.push(pair)
  }
  return pairs
}

/** Names of fields inside of others are in brackets; what is null is left out. */
function* flat(value: object, word: (value: unknown) => string, path = ''): Generator<Pair> {
  for (const [name, item] of Object.entries(value)) {
    const at = path === '' ? name : `${path}[${name}]`
    if (isContainer(item)) yield* flat(item, word, at)
    else if (item !== null) yield [at, word(item)]
  }
}

/** PHP writes truth as 1 and 0. */
const phpWord = (value: unknown): string => (typeof value === 'boolean' ? String(Number(value)) : String(value))

const shallow = (value: object): Pair[] => Object.entries(value).map(([name, item]) => [name, String(item)])

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null

/** `undefined` for what is no JSON, or nested deeper than any body of the bank. Numbers lose a form that JavaScript does not write (`1.0`). */
const parsed = (body: string): unknown => (parseTree(body) === undefined ? undefined : JSON.parse(body))
