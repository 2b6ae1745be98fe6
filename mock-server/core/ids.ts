import type { Counters } from './state.ts'

const prefixes: Record<keyof Counters, string> = {
  session: 'ps_',
  payout: 'po_',
  payment: 'pm_',
  refund: 'rf_',
  webhook: 'wh_',
}

/** Ids count up within a project, so that a run repeated gives the same ones (docs: `ps_`, `po_`, `pm_`, `rf_` + digits). */
export const initialCounters = (): Counters => ({
  session: 1000,
  payout: 1000,
  payment: 1000,
  refund: 1000,
  webhook: 0,
})

export function takeId(counters: Counters, kind: keyof Counters): string {
  counters[kind] += 1
  return prefixes[kind] + counters[kind]
}
