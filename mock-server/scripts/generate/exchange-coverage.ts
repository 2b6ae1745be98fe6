import type { Exchange } from '../../../fixtures/exchange.ts'
import { normaliseNames } from '../../../schemas/names.ts'
import type { Version } from '../../core/state.ts'
import { outcomes } from '../../outcomes/index.ts'
import { webhooks } from '../../webhooks/index.ts'
import { methodOf, payoutMethods } from './exchanges/payout-methods.ts'
import { callsIn, webhooksIn } from './recorded.ts'
import { errorCodesOf } from './recordings.ts'
import { callName, endpointsOf } from './wire/wire-schemas.ts'

/** Per thing that the bank declares, the names of the exchanges that show it; an empty list is a gap. */
export interface Coverage {
  /** Calls that were answered `ok`. */
  endpoints: Shown
  webhooks: Shown
  /** Ways to be paid; a branch of `payout_details` each. */
  methods: Shown
  /** What a call was refused with. */
  errors: Shown
  /** What happened to a payout. */
  outcomes: Shown
  /** Why a list is empty, by `kind.name`. */
  gaps: Readonly<Record<string, string>>
}
export type Shown = Readonly<Record<string, readonly string[]>>

export function coverageOf(version: Version, recorded: readonly Exchange[]): Coverage {
  const shownBy = (names: readonly string[], shows: (exchange: Exchange) => readonly string[]): Shown => {
    const known = recorded.map((exchange) => ({ name: exchange.name, what: shows(exchange) }))
    return Object.fromEntries(
      names.map((name) => [name, known.filter(({ what }) => what.includes(name)).map((each) => each.name)]),
    )
  }
  return {
    endpoints: shownBy(endpointsOf(version).map(callName), (exchange) =>
      callsIn(exchange).flatMap(({ code, path }) => (code === 'ok' ? [path.slice(1)] : [])),
    ),
    webhooks: shownBy(
      webhooks.map(({ type }) => type),
      (exchange) => webhooksIn(exchange).map(({ type }) => type),
    ),
    methods: shownBy(payoutMethods(), (exchange) =>
      callsIn(exchange).flatMap(({ code, request }) =>
        code === 'ok' ? methodOf(normaliseNames(version, request).body) : [],
      ),
    ),
    errors: shownBy(errorCodesOf(version), (exchange) => callsIn(exchange).map(({ code }) => code)),
    outcomes: shownBy([...outcomes.keys()], endsOf),
    gaps: knownGaps[version],
  }
}

/** What no exchange shows, and why. A test holds it against the lists: no gap without a reason, no reason without a gap. */
const inBoth = { 'errors.internal_error': 'no call brings it about: a fault has to be ordered' }
const knownGaps: Readonly<Record<Version, Coverage['gaps']>> = {
  v1: inBoth,
  v2: { ...inBoth, 'errors.authorization_error': 'the one call that a project may be kept from is of v1' },
}

/** What was ordered, and the codes of the payouts' errors that its webhooks tell of. */
const endsOf = (exchange: Exchange): string[] => [
  ...exchange.steps.flatMap((step) => ('outcomes' in step ? step.outcomes.next : [])),
  ...webhooksIn(exchange).flatMap(({ body }) =>
    [...JSON.stringify(body).matchAll(/"error":\{"code":"(\w+)"/g)].map(([, code]) => code!),
  ),
]
