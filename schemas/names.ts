/** The two dialects of the bank: v2 is spoken inside, v1 only on the wire (docs: format; sdk: Session, TransferDetails). */
const v1ToV2: Readonly<Record<string, string>> = {
  payment_method: 'payout_details',
  payments: 'payout_list',
  acquiring_payments: 'payment_list',
}
const v2ToV1: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(v1ToV2).map(([v1, v2]) => [v2, v1]))

type Version = 'v1' | 'v2'

/** A partner's own JSON: never looked into, never renamed. */
export const opaque = 'metadata'

/** The wire name of a version for a name of v2. */
export const nameIn = (version: Version, name: string): string => (version === 'v1' ? (v2ToV1[name] ?? name) : name)

/** An answer or a webhook in the names of a version. */
export const inNamesOf = <T>(version: Version, value: T): unknown => (version === 'v1' ? rename(value, v2ToV1) : value)

/** A JSON pointer of v2 in the names that the partner used. */
export const pointerAsSent = (pointer: string, nameSent: (name: string) => string): string =>
  pointer.split('/').map(nameSent).join('/')

export interface Normalised {
  body: unknown
  /** How the partner spelt a name of v2: as it sent it, or as its version spells it. */
  nameSent(name: string): string
  /** Names of the other version found in the body; accepted, because the bank's own SDK sends them. */
  foreign: string[]
}

/** A request in the names of v2, whichever it came in; where both stand, the name of the call's own version wins. */
export function normaliseNames(version: Version, body: unknown): Normalised {
  const seen = new Set<string>()
  const renamed = rename(body, v1ToV2, seen, version === 'v2')
  const foreign = [...seen].filter((name) => (version === 'v1' ? name in v2ToV1 : name in v1ToV2))
  const spelt = new Map(foreign.map((name) => [v1ToV2[name] ?? name, name]))
  return { body: renamed, foreign, nameSent: (name) => spelt.get(name) ?? nameIn(version, name) }
}

function rename(value: unknown, table: Readonly<Record<string, string>>, seen?: Set<string>, keepNew = false): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, table, seen, keepNew))
  if (typeof value !== 'object' || value === null) return value
  const renamed: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    seen?.add(key)
    const name = Object.hasOwn(table, key) ? table[key]! : key
    const rival =
      name === key ? Object.keys(table).find((old) => table[old] === name && Object.hasOwn(value, old)) : undefined
    if (name !== key && keepNew && Object.hasOwn(value, name)) continue
    if (rival !== undefined && !keepNew) continue
    renamed[name] = key === opaque ? item : rename(item, table, seen, keepNew)
  }
  return renamed
}
