import type { Session } from '../core/state.ts'
import { faultName } from '../faults/index.ts'
import type { Answer, Trace } from '../journal/trace.ts'
import type { OutboxRow } from '../store/port.ts'
import { edgeName, endpointVersion, type Part, parts, stateName } from './parts.ts'
import { methodOf } from './payout-methods.ts'

/** One thing that was met, as the store counts it. */
export type Met = `${Part}: ${string}`

export const met = (part: Part, name: string): Met => `${part}: ${name}`

const countable: ReadonlySet<string> = new Set(
  Object.entries(parts).flatMap(([part, names]) => names.map((name) => met(part as Part, name))),
)

/** Only what is in the lists is counted, so that nothing a partner sends can make the counts grow. */
export const isCountable = (key: Met): boolean => countable.has(key)

/** A call that was answered: what it called, and how it was refused or what it paid to. */
export function metByCall({ version, path, accepted, payoutDetails }: Trace, { error }: Answer): Met[] {
  if (error) return [met('errors', error.code)]
  if (!accepted || version === undefined) return []
  const endpoint = met('endpoints', endpointVersion(version, path.slice(`/api/${version}`.length)))
  return payoutDetails === undefined ? [endpoint] : [endpoint, met('payout_methods', methodOf(payoutDetails))]
}

/** What a commit did to the operations of a session. */
export function metInSession(before: Session | undefined, after: Session | undefined): Met[] {
  const found: Met[] = []
  if (after === undefined || after === before) return found
  for (const operation of after.operations) {
    const { id, kind, state, error } = operation
    const from = before?.operations.find((each) => each.id === id)?.state ?? 'start'
    if (from === state) continue
    found.push(met('states', stateName(kind, state)), met('transitions', edgeName(kind, from, state)))
    if (error && state === 'failed') found.push(met('errors', error.code))
  }
  return found
}

/** The faults that befell webhooks. */
export const metByFaults = (rows: readonly OutboxRow[]): Met[] =>
  rows.flatMap(({ fault }) => (fault === undefined ? [] : [met('faults', faultName({ on: 'webhook', fault }))]))
