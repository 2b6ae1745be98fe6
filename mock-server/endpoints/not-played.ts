import type { Version } from '../core/state.ts'

/** A method of the bank that this emulator does not play. */
interface NotPlayed {
  path: `/${string}`
  versions: readonly Version[]
  /** Where it is known from. */
  source: string
}

/**
 * The bank's other methods: a call of one is told so, and not sent to a method of another kind. Those of the electronic wallets are in no page
 * that could be read, so none is here.
 */
export const notPlayed: readonly NotPlayed[] = [
  { path: '/alias/ru_vat_lite', versions: ['v1'], source: 'docs: payout-taxes (an old copy)' },
]

/** The identification of beneficiaries has a host of its own, with whole paths of its own (docs: verification-interaction). */
export const onOtherHosts = [{ path: /^\/api\/v(2\.0|1\.1)\/check(\/|$)/, host: 'kyc.bank131.ru' }] as const
