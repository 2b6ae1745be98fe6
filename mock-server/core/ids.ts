import { limits } from '../../schemas/limits.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Counters, Shared } from './state.ts'

const prefixes: Record<keyof Counters, string> = {
  session: 'ps_',
  payout: 'po_',
  payment: 'pm_',
  refund: 'rf_',
  webhook: 'wh_',
}

/** Ids that begin here are the same ones each time: a run repeated gives the same answers. */
const FIXED_BEGINNING = 1000

/** Ids count up within a project (docs: `ps_`, `po_`, `pm_`, `rf_` + digits), each kind from behind this number. */
export const initialCounters = (beginning = FIXED_BEGINNING): Counters => ({
  session: beginning,
  payout: beginning,
  payment: beginning,
  refund: beginning,
  webhook: 0,
})

/** Where ids go on when a project begins again or is restored: behind the last that it has ever given. */
export const laterOf = (one: Counters, other: Counters): Counters => ({
  session: Math.max(one.session, other.session),
  payout: Math.max(one.payout, other.payout),
  payment: Math.max(one.payment, other.payment),
  refund: Math.max(one.refund, other.refund),
  webhook: Math.max(one.webhook, other.webhook),
})

/** The same of what counts for itself: tokens, and requests to the tax service. */
export const laterShared = (shared: Shared, before: Pick<Shared, 'tokens' | 'npd'>): Shared => ({
  ...shared,
  tokens: { ...shared.tokens, made: Math.max(shared.tokens.made, before.tokens.made) },
  npd: { ...shared.npd, made: Math.max(shared.npd.made, before.npd.made) },
})

/** So many ids are between two beginnings. */
const APART = 1_000_000

/** A beginning that another start hardly has: one of a hundred million, each far from the others. `random` is from 0 up to 1. */
export const drawnBeginning = (random: number): number => (1_000 + Math.floor(random * 100_000_000)) * APART

export function takeId(counters: Counters, kind: keyof Counters): string {
  counters[kind] += 1
  return prefixes[kind] + counters[kind]
}

/** Whether an id was given between two counts. */
export const isGivenSince = (before: Counters, kind: keyof Counters, id: string, after: Counters): boolean => {
  const number = id.startsWith(prefixes[kind]) ? Number(id.slice(prefixes[kind].length)) : 0
  return number > before[kind] && number <= after[kind]
}

/** Ids beyond the exact numbers would repeat: a project that has come there (only a snapshot can bring it there) gives no more. */
export function usedUp({ counters, shared }: { counters?: Counters; shared?: Partial<Shared> }): Refusal | undefined {
  if (
    counters &&
    Math.max(counters.session, counters.payout, counters.payment, counters.refund, counters.webhook) > LAST
  )
    return noMoreIds
  return (shared?.tokens?.made ?? 0) > LAST || (shared?.npd?.made ?? 0) > LAST ? noMoreIds : undefined
}

/** One decision may have taken several. */
const LAST = limits.largest - 10_000

const noMoreIds = refuse('ids_used_up', 'the project has given its last id; remove it and make it again (ours)')
