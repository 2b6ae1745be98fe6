import { nearestTo } from '../../schemas/unknown-fields.ts'
import { notPlayed, onOtherHosts } from '../endpoints/not-played.ts'
import type { IncomingCall } from './incoming-call.ts'
import { operations } from './operations.ts'

/** A method of the bank, whether it is played here or not. */
interface Method {
  path: string
  version: string
  played: boolean
  words: readonly string[]
}

const versionPart = /^\/(?:api\/)?(?:(v\d[\d.]*)\/)?/

/** The words of a path, however they are joined: `init_payout` and `initPayout` are `init`, `payout`. */
const wordsOf = (path: string): string[] =>
  path
    .replace(versionPart, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

const methods: readonly Method[] = [
  ...operations.map(({ path, version }) => ({ path, version, played: true, words: wordsOf(path) })),
  ...notPlayed.flatMap(({ path, versions }) =>
    versions.map((version) => ({ path: `/api/${version}${path}`, version, played: false, words: wordsOf(path) })),
  ),
]
const vocabulary = [...new Set(methods.flatMap(({ words }) => words))]
/** No method has more words, and no word of one more letters: what is longer resembles none. */
const MOST_WORDS = Math.max(...methods.map(({ words }) => words.length)) + 1
const LONGEST_WORD = 2 * Math.max(...vocabulary.map(({ length }) => length))

/** Why a path is answered 404, and what its caller should do next. */
export function describeUnknownPath({ method, path }: Pick<IncomingCall, 'method' | 'path'>): string {
  const known = operations.find((operation) => operation.path === path)
  if (known) return `${path}: expected ${known.method}, got ${method}`
  if (methods.some((each) => each.path === path))
    return `${path}: a method of the bank that this emulator does not play`
  const other = onOtherHosts.find((each) => each.path.test(path))
  if (other) return `${path}: a method of the bank's service at ${other.host}, which this emulator does not play`
  const nearest = nearestMethod(path)
  if (!nearest) return `${path}: the bank has no such method`
  const hint = nearest.played
    ? `did you mean ${nearest.path}?`
    : `the nearest is ${nearest.path}, which this emulator does not play`
  return `${path}: the bank has no such method (${hint})`
}

/**
 * The one method that has every word of the path, each at most misspelt, and the fewest beside them. So a payment is never taken for a
 * payout, nor a refund for either: their words are the kind of the operation.
 */
function nearestMethod(path: string): Method | undefined {
  const given = wordsOf(path)
  if (given.length === 0 || given.length > MOST_WORDS || given.some(({ length }) => length > LONGEST_WORD))
    return undefined
  const words = given.flatMap((word) => spelt(word) ?? [])
  if (words.length < given.length) return undefined
  const alike = methods.filter((each) => words.every((word) => each.words.includes(word)))
  const fewest = Math.min(...alike.map((each) => each.words.length))
  const best = alike.filter((each) => each.words.length === fewest)
  const version = versionPart.exec(path)?.[1]
  const [first, ...others] = new Set(best.map((each) => each.words.join(' ')))
  if (first === undefined || others.length > 0) return undefined
  return best.find((each) => each.version === version) ?? best[0]
}

const spelt = (word: string): string | undefined =>
  vocabulary.includes(word) ? word : nearestTo(word, vocabulary).nearest
