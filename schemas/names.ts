import { MOST_VIOLATIONS, toToken } from './violation.ts'

/** The two dialects of the bank: v2 is spoken inside, v1 only on the wire (docs: format; sdk: Session, TransferDetails). */
const renamed = [
  ['payment_method', 'payout_details'],
  ['payments', 'payout_list'],
  ['acquiring_payments', 'payment_list'],
] as const
const v1ToV2: ReadonlyMap<string, string> = new Map(renamed)

/** What v1 calls a name of v2, where it differs. */
export type NamesInV1 = { [Pair in (typeof renamed)[number] as Pair[1]]: Pair[0] }

const v2ToV1: ReadonlyMap<string, string> = new Map(renamed.map(([v1, v2]) => [v2, v1]))

type Version = 'v1' | 'v2'

/** A partner's own JSON: never looked into, never renamed. */
export const opaque = 'metadata'

/** The wire name of a version for a name of v2. */
export const nameIn = (version: Version, name: string): string => (version === 'v1' ? (v2ToV1.get(name) ?? name) : name)

/** What a version calls a field that came by the other version's name. */
export const counterpartIn = (version: Version, name: string): string =>
  (version === 'v1' ? v2ToV1 : v1ToV2).get(name) ?? name

/** An answer or a webhook in the names of a version. */
export const inNamesOf = <T>(version: Version, value: T): unknown => (version === 'v1' ? rename(value, v2ToV1) : value)

/** A body that says everything in the names of both versions. */
export function inBothNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inBothNames)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).flatMap(([name, item]) => {
    const both = name === opaque ? item : inBothNames(item)
    const other = v1ToV2.get(name) ?? v2ToV1.get(name)
    return [[name, both], ...(other === undefined ? [] : [[other, both]])]
  })
  return Object.fromEntries(fields)
}

/** A JSON pointer of v2 in the names that the partner used. */
export const pointerAsSent = (pointer: string, nameSent: (name: string) => string): string =>
  pointer.split('/').map(nameSent).join('/')

/** A name of the other version, and where it stands: as it was sent, and in the names of v2. */
export interface ForeignName {
  name: string
  pointer: string
  inV2: string
}

interface Normalised {
  body: unknown
  /** How the partner spelt a name of v2: as it sent it, or as its version spells it. */
  nameSent(name: string): string
  /** Names of the other version found in the body, the first twenty; accepted, because the bank's own SDK sends them. */
  foreign: ForeignName[]
}

/** A request in the names of v2, whichever it came in; where both stand, the name of the call's own version wins. */
export function normaliseNames(version: Version, body: unknown): Normalised {
  const counterparts = version === 'v1' ? v2ToV1 : v1ToV2
  const foreign: ForeignName[] = []
  let spelt: Map<string, string> | undefined
  const passedOver: PassesOver = (name, object, path) => {
    const own = counterparts.get(name)
    if (own === undefined) return false
    if (foreign.length < MOST_VIOLATIONS) foreign.push(foreignName([...path, name]))
    if (Object.hasOwn(object, own)) return true
    spelt ??= new Map()
    spelt.set(version === 'v1' ? name : own, name)
    return false
  }
  const renamed = rename(body, v1ToV2, passedOver)
  return { body: renamed, foreign, nameSent: (name) => spelt?.get(name) ?? nameIn(version, name) }
}

const foreignName = (path: readonly string[]): ForeignName => ({
  name: path.at(-1)!,
  pointer: pointerOf(path),
  inV2: pointerOf(path.map((name) => v1ToV2.get(name) ?? name)),
})

const pointerOf = (path: readonly string[]) => path.map((name) => `/${toToken(name)}`).join('')

/** Whether a field is left out; `path` leads to its object. */
type PassesOver = (name: string, object: object, path: readonly string[]) => boolean

function rename(
  value: unknown,
  table: ReadonlyMap<string, string>,
  passedOver: PassesOver = () => false,
  path: string[] = [],
): unknown {
  const inside = (name: string, item: unknown) => {
    path.push(name)
    const renamed = rename(item, table, passedOver, path)
    path.pop()
    return renamed
  }
  if (Array.isArray(value)) return value.map((item, at) => inside(String(at), item))
  if (typeof value !== 'object' || value === null) return value
  const renamed: Record<string, unknown> = {}
  for (const name in value) {
    if (passedOver(name, value, path)) continue
    const item = (value as Record<string, unknown>)[name]
    renamed[table.get(name) ?? name] = name === opaque ? item : inside(name, item)
  }
  return renamed
}
