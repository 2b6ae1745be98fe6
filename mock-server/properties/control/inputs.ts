import fc from 'fast-check'
import { type Place, put } from './places.ts'
import { resources } from './resources.ts'

/** A call of the control API, fit to be printed. */
export interface Input {
  method: string
  /** Below the project. */
  path: string
  body?: string
}

/** How a body is spoilt, at one of its places, which are those of its schema and those that it has. */
type Change =
  /** Something is put there: a value, or JSON text where it begins with `json:`; `undefined` takes the place away. */
  | { at: number; value: unknown }
  /** Another value of the same kind is put there, which is more often taken. */
  | { at: number; like: number }

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const nestedObjects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

/** What only a text can say, or what is quicker said by it. */
const texts = [
  ...['1e400', '-1e400', '1e308', '9007199254740992', '9007199254740993', '-0', '0.1', '1E-400', '33.3333'],
  ...['{"__proto__":{"a":1}}', '{"__proto__":1}', '{"constructor":{"prototype":{"a":1}}}', '[{"__proto__":[]}]'],
  ...['"\\ud800"', '"\\udfff\\ud800"', '{"\\ud800":"\\udc00"}', '"\\u0000"', '"\\u001b[31m\\n"', '"\\ufeff"'],
  ...[nested(70), nested(1_000), nested(200_000), nestedObjects(63), nestedObjects(100), nestedObjects(100_000)],
  ...[`"${'a'.repeat(100_000)}"`, `{"${'k.'.repeat(5_000)}":1}`, `{"a":"${'9'.repeat(10_000)}"}`],
]
const words = [
  ...[
    '',
    ' ',
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'length',
    'NaN',
    'Infinity',
  ],
  ...['null', 'undefined', '1e5', '0x10', '131', '7', '-1', '2^53', 'PT1S', 'P1Y', 'PT1e9S', 'P999999999D', 'PT-1S'],
  ...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2255-06-06T00:00:00Z', '2025-02-30', 'now', 'real', 'manual'],
  ...['paid', 'slow', 'returned', 'latency', 'duplicate', 'extra_fields', 'request', 'webhook', 'settle', 'confirm'],
  ...['http://', 'https://a b', 'http://[::1', 'file:///etc', 'ps_1001', 'wh_1', '../..', '%', 'а'.repeat(300), '😀'],
]
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...texts.map((text) => `json:${text}`)) },
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 2 ** 53, 4294967296, [], {}, [null], [[]], [{}]),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 2, arbitrary: fc.constant(undefined) },
)

/** Every place of a value. */
function placesOf(body: unknown, at: Place = []): Place[] {
  if (typeof body !== 'object' || body === null) return [at]
  return [at, ...Object.entries(body).flatMap(([name, item]) => placesOf(item, [...at, name]))]
}

const numbers = [0, 1, -1, 2, 0.5, 33.3333, 1_000, 2 ** 31, 2 ** 32, 2 ** 53 - 1, -(2 ** 53) + 1, 8.64e15, 1.7e15, -0]
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!

/** Another value of the same kind. */
function alike(value: unknown, at: number): unknown {
  if (typeof value === 'string') return pick(words, at)
  if (typeof value === 'number') return pick(numbers, at)
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return pick([[], [...value, ...value], value.slice(1), value.toReversed()], at)
  if (typeof value !== 'object' || value === null) return pick(words, at)
  const fields = Object.entries(value)
  const others: [string, unknown][] = [[pick(words, at), 1], ...fields]
  return Object.fromEntries(pick([[], fields.slice(1), others, fields.toReversed()], at))
}

const valueAt = (body: unknown, place: Place): unknown =>
  place.reduce<unknown>((value, name) => (Object.hasOwn(Object(value), name) ? Object(value)[name] : undefined), body)

/** A body with changes made in it, as JSON text. */
function spoilt(body: unknown, places: readonly Place[], changes: readonly Change[]): string {
  const raw: string[] = []
  const changed = changes.reduce((before, change) => {
    const own = placesOf(before)
    if ('like' in change) {
      const place = own[change.at % own.length]!
      return put(before, place, alike(valueAt(before, place), change.like))
    }
    const { at, value } = change
    const all = [...own, ...places]
    const text = typeof value === 'string' && value.startsWith('json:') ? value.slice(5) : undefined
    if (text !== undefined) raw.push(text)
    return put(before, all[at % all.length]!, text === undefined ? value : `raw:${raw.length - 1}`)
  }, body)
  return (JSON.stringify(changed) ?? '').replaceAll(/"raw:(\d+)"/g, (_, at) => raw[at]!)
}

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ at: fc.nat(), value }) },
  { weight: 3, arbitrary: fc.record({ at: fc.nat(), like: fc.nat({ max: 1_000 }) }) },
)
const changes = fc.array(change, { minLength: 1, maxLength: 2 })

/** A wait that is right in all but its time would hold the search up. */
const atOnce = (path: string, body: string) =>
  path.endsWith('/wait') ? body.replaceAll(/"timeout_ms":\d+/g, '"timeout_ms":0') : body

/** A good body with mistakes in it, fit to be printed; the resource by method and path. */
export interface Spoilt {
  resource: string
  changes: readonly Change[]
}

const byName = new Map(resources.map((each) => [`${each.method} ${each.path}`, each]))
const SNAPSHOT = 'PUT /snapshot'

export const spoiltBody: fc.Arbitrary<Spoilt> = fc.record({
  resource: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...byName.keys()) },
    { weight: 1, arbitrary: fc.constant(SNAPSHOT) },
  ),
  changes,
})

/** `snapshot` is one of now. */
export function inputOf({ resource, changes }: Spoilt, snapshot: unknown): Input {
  const { method, path, places, body: good } = byName.get(resource)!
  const body = resource === SNAPSHOT ? snapshot : good
  const text = atOnce(path, spoilt(body, places, changes))
  const waitsLong = path.endsWith('/wait') && !text.includes('"timeout_ms":')
  return { method, path, body: waitsLong ? '{"timeout_ms":0,"match":' : text }
}

const rawBodies = [
  '',
  ' ',
  '{',
  '[]',
  'null',
  '0',
  '"x"',
  '{"a":NaN}',
  '\ufeff{}',
  'a=1&b=2',
  '{}{}',
  '\u0000',
  nested(200_000),
]
const id = fc.constantFrom(
  'ps_1001',
  'wh_1',
  '131',
  'ps_9',
  '__proto__',
  'constructor',
  '%00',
  '%ff',
  'a%2Fb',
  '%F0%9F%98%80',
  '..',
  'x'.repeat(5_000),
)
const query = fc.constantFrom(
  '',
  '',
  '',
  '?',
  '?limit=1',
  '?limit=-1',
  '?limit=1e9',
  '?after=x',
  '?__proto__=1',
  '?a[]=1&a[]=2',
  '?%',
  '?format=mermaid',
  '?date=2025-03-01',
  '?date=2025-02-30',
)
const tail = fc.oneof(
  fc.constantFrom(
    '',
    '/',
    '/sessions',
    '/webhooks',
    '/requests',
    '/coverage',
    '/clock',
    '/faults',
    '/outcomes',
    '/accounts',
    '/reports/payments',
    '/snapshot',
    '/reset',
  ),
  fc.constantFrom('/clock/run-to-idle', '/clock/advance', '/nothing', '/requests/wait'),
  fc
    .tuple(
      fc.constantFrom('/sessions/', '/webhooks/', '/accounts/'),
      id,
      fc.constantFrom('', '/events', '/redeliver', '/hold', '/release', '/topup', '/payer'),
    )
    .map((parts) => parts.join('')),
)

/** A method, a path and a query of any kind, and a body that is none. */
export const oddCall: fc.Arbitrary<Input> = fc
  .record({
    method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'),
    tail,
    query,
    raw: fc.constantFrom(...rawBodies),
  })
  .map(({ method, tail, query, raw }) => ({
    method,
    path: tail + query,
    ...(method !== 'GET' && method !== 'HEAD' && { body: tail.endsWith('/wait') && raw.trim() === '' ? '[]' : raw }),
  }))
