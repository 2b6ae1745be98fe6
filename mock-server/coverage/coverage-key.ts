import type { PayerAction } from '../core/operations/define-kind.ts'
import type { Session } from '../core/state.ts'
import type { WebhookRow } from '../core/webhook/webhook.ts'
import { faultName } from '../faults/index.ts'
import { methodOf } from './methods.ts'
import { edgeName, endpointVersion, outcomeName, type Part, parts, stateName } from './parts.ts'

/** One thing that was met, as the store counts it. */
export type CoverageKey = `${Part}: ${string}`

export const coverageKey = (part: Part, name: string): CoverageKey => `${part}: ${name}`

const known: ReadonlySet<string> = new Set(
  Object.entries(parts).flatMap(([part, names]) => names.map((name) => coverageKey(part as Part, name))),
)

/** Only what is in the lists is counted, so that nothing a partner sends can make the counts grow. */
export const countable = (...keys: CoverageKey[]): CoverageKey[] => keys.filter((key) => known.has(key))

/** A call that was answered `ok`. */
interface AcceptedCall {
  accepted?: true
  payoutDetails?: readonly unknown[]
  paymentDetails?: readonly unknown[]
}

/** An endpoint in one of its versions, by its path behind the version. */
export const coveredByOperation = (version: string, endpoint: string): readonly CoverageKey[] =>
  countable(coverageKey('endpoints', endpointVersion(version, endpoint)))

/** A call that was answered: what of an operation it called, and how it was refused or what it paid to or by. */
export function coveredByCall(
  { accepted, payoutDetails = [], paymentDetails = [] }: AcceptedCall,
  called: readonly CoverageKey[] | undefined,
  error: { code: string } | undefined,
): readonly CoverageKey[] {
  if (error) return countable(coverageKey('errors', error.code))
  if (!accepted || !called) return []
  if (payoutDetails.length + paymentDetails.length === 0) return called
  const methods = [
    ...payoutDetails.map((each) => coverageKey('payout_methods', methodOf(each))),
    ...paymentDetails.map((each) => coverageKey('payment_methods', methodOf(each))),
  ]
  return [...called, ...countable(...new Set(methods))]
}

/** What a commit did to the operations of a session. */
export function coveredInSession(before: Session | undefined, after: Session | undefined): CoverageKey[] {
  const found: CoverageKey[] = []
  if (after === undefined || after === before) return found
  for (const { id, kind, state, error, outcome } of after.operations) {
    const earlier = before?.operations.find((each) => each.id === id)
    const from = earlier?.state ?? 'start'
    if (from === state) continue
    found.push(coverageKey('states', stateName(kind, state)), coverageKey('transitions', edgeName(kind, from, state)))
    if (error && !earlier?.error) found.push(...countable(coverageKey('errors', error.code)))
    if (!earlier && outcome.name !== undefined)
      found.push(...countable(coverageKey('outcomes', outcomeName(kind, outcome.name))))
  }
  return found
}

/** What the payer of a payment did. */
export const coveredByPayer = (action: PayerAction): CoverageKey[] => countable(coverageKey('payer_actions', action))

/** The faults that happened to webhooks. */
export const coveredByFaults = (rows: readonly WebhookRow[]): CoverageKey[] =>
  rows.flatMap(({ fault }) => (fault === undefined ? [] : [coverageKey('faults', faultName({ on: 'webhook', fault }))]))
