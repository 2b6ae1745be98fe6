import type { Session } from '../core/state.ts'
import type { WebhookRow } from '../core/webhook/webhook.ts'
import { faultName } from '../faults/index.ts'
import { edgeName, endpointVersion, type Part, parts, stateName } from './parts.ts'
import { methodOf } from './payout-methods.ts'

/** One thing that was met, as the store counts it. */
type CoverageKey = `${Part}: ${string}`

export const coverageKey = (part: Part, name: string): CoverageKey => `${part}: ${name}`

const known: ReadonlySet<string> = new Set(
  Object.entries(parts).flatMap(([part, names]) => names.map((name) => coverageKey(part as Part, name))),
)

/** Only what is in the lists is counted, so that nothing a partner sends can make the counts grow. */
export const countable = (...keys: CoverageKey[]): CoverageKey[] => keys.filter((key) => known.has(key))

/** A call that was answered `ok`. */
interface AcceptedCall {
  accepted?: true
  version: string | undefined
  /** Its path behind the version. */
  endpoint: string | undefined
  payoutDetails?: readonly unknown[]
}

/** A call that was answered: what it called, and how it was refused or what it paid to. */
export function coveredByCall(call: AcceptedCall, error: { code: string } | undefined): CoverageKey[] {
  const { accepted, version, endpoint, payoutDetails = [] } = call
  if (error) return countable(coverageKey('errors', error.code))
  if (!accepted || version === undefined || endpoint === undefined) return []
  const called = coverageKey('endpoints', endpointVersion(version, endpoint))
  const methods = new Set(payoutDetails.map((each) => coverageKey('payout_methods', methodOf(each))))
  return countable(called, ...methods)
}

/** What a commit did to the operations of a session. */
export function coveredInSession(before: Session | undefined, after: Session | undefined): CoverageKey[] {
  const found: CoverageKey[] = []
  if (after === undefined || after === before) return found
  for (const operation of after.operations) {
    const { id, kind, state, error } = operation
    const from = before?.operations.find((each) => each.id === id)?.state ?? 'start'
    if (from === state) continue
    found.push(coverageKey('states', stateName(kind, state)), coverageKey('transitions', edgeName(kind, from, state)))
    if (error && state === 'failed') found.push(...countable(coverageKey('errors', error.code)))
  }
  return found
}

/** The faults that happened to webhooks. */
export const coveredByFaults = (rows: readonly WebhookRow[]): CoverageKey[] =>
  rows.flatMap(({ fault }) => (fault === undefined ? [] : [coverageKey('faults', faultName({ on: 'webhook', fault }))]))
