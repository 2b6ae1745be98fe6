import { arrayFields } from '../../schemas/generated/validators/words.ts'
import { opaque } from '../../schemas/names.ts'
import { type Violation, within } from '../../schemas/violation.ts'
import { isRefusal, type Refusal, refuseFields } from '../core/refusal.ts'

/** What JSON may be that somebody sends. */
interface JsonBounds {
  /** Levels of nesting. */
  deepest: number
  /** Of something too deep so many steps of the way are named; the whole way would be as long as it is deep. */
  stepsNamed: number
  /** Names that would reach into JavaScript's own objects. */
  forbiddenNames: readonly string[]
}

/** Deeper than any body of the bank by far, and shallow enough to be walked by recursion. */
const bodies: JsonBounds = { deepest: 64, stepsNamed: 0, forbiddenNames: ['__proto__', 'constructor'] }

/** A body of the control API: a snapshot holds the partner's metadata, and the names of headers, some levels down. */
const controlBodies: JsonBounds = { deepest: 96, stepsNamed: 3, forbiddenNames: ['__proto__'] }

const arrays = new Set(arrayFields)

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A body as JSON says it. */
export interface DecodedJson {
  text: string
  value: unknown
}

/** A body of the bank: a GET has none where its client cannot send one. */
export const decodeBody = (method: string, bytes: Uint8Array): DecodedJson | Refusal =>
  method === 'GET' && bytes.length === 0 ? { text: '', value: {} } : decodeJson(bytes)

function decodeJson(bytes: Uint8Array): DecodedJson | Refusal {
  if (bytes.length === 0) return refuseFields({ pointer: '', expected: 'a JSON object', came: 'nothing (0 bytes)' })
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return refuseFields({ pointer: '', expected: 'UTF-8', came: 'bytes that are not' })
  }
  if (text.startsWith('\uFEFF'))
    return refuseFields({ pointer: '', expected: 'JSON', came: 'a byte order mark before it' })
  try {
    return { text, value: JSON.parse(text) }
  } catch (error) {
    return refuseFields({ pointer: '', expected: 'JSON', came: `something else: ${mistakeOf(error as Error)}` })
  }
}

/** JSON.parse may quote the text around the mistake, where a card's code can stand: digits are not repeated. */
const mistakeOf = ({ message }: Error): string =>
  message.endsWith('is not valid JSON') ? message.replaceAll(/\d/g, '*') : message

/** What cannot be kept and given back faithfully is refused. */
export function withinBounds(decoded: DecodedJson | Refusal, bounds = bodies): DecodedJson | Refusal {
  if (isRefusal(decoded)) return decoded
  const violation = inspect(decoded.value, 0, bounds)
  return violation ? refuseFields(violation) : decoded
}

/** A body of the control API. */
export const parseControlJson = (bytes: Uint8Array): DecodedJson | Refusal =>
  withinBounds(decodeJson(bytes), controlBodies)

/** The first thing in a value that cannot be kept and given back faithfully. */
function inspect(value: unknown, depth: number, bounds: JsonBounds): Violation | undefined {
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    const expected = `a number within ±${Number.MAX_SAFE_INTEGER} (2^53 - 1)`
    return { pointer: '', expected, came: 'a larger one, which would lose digits' }
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { deepest, stepsNamed, forbiddenNames } = bounds
  if (depth === deepest) return { pointer: '', expected: `at most ${deepest} levels of nesting`, came: tooDeep }
  for (const name in value) {
    const found = forbiddenNames.includes(name)
      ? { pointer: '', expected: 'another name', came: `the name ${name}` }
      : inspect((value as Record<string, unknown>)[name], depth + 1, bounds)
    if (found) return found.came === tooDeep && depth >= stepsNamed ? found : within(name, found)
  }
  return undefined
}

const tooDeep = 'more'

/** `[]` stands for an empty object wherever an object is expected: PHP writes it so (sdk: JsonSerializer). */
export function emptyArraysToObjects(value: unknown, name = ''): unknown {
  if (typeof value !== 'object' || value === null || name === opaque) return value
  if (Array.isArray(value)) {
    if (value.length === 0 && !arrays.has(name)) return {}
    return value.map((item) => emptyArraysToObjects(item))
  }
  const fields = value as Record<string, unknown>
  for (const key in fields) {
    const changed = emptyArraysToObjects(fields[key], key)
    if (changed !== fields[key]) fields[key] = changed
  }
  return value
}
