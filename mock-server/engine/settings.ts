import { partnerTestKeys } from '../../fixtures/keys/index.ts'
import { maskCards } from '../../schemas/cards/mask.ts'
import { defaultSeed } from '../core/faults/fault-rules.ts'
import { type Tariff, usualTariff } from '../core/money/fee.ts'
import { usualPace, waitsOf } from '../core/operations/waits.ts'
import type { Account } from '../core/state.ts'
import type { Rules } from '../core/view.ts'
import type { OptionalWebhook } from '../core/webhook/webhook-type.ts'
import type { AccountSetting, Pace, Settings } from '../store/rows.ts'
import { defaultAccounts } from './default-accounts.ts'

export type { AccountSetting as AccountOptions, Pace, Settings }

/** What a project can be told about itself; all of it is optional. */
export interface ProjectOptions {
  /** The partner's public key, PEM (default: the published test key). */
  partnerKey?: string
  /** Where webhooks go; without it they are held for the test to take. */
  webhookUrl?: string
  autoConfirm?: boolean
  clock?: 'real' | 'manual'
  strict?: boolean
  /** Payments are held first, and taken when the partner captures them (default: at once). */
  hold?: boolean
  /** Payers of card payments are asked for 3-D Secure (default: not). */
  threeDSecure?: boolean
  /** `automatic`: what a payer is asked for, it does by itself (default `manual`). */
  payer?: 'automatic' | 'manual'
  /** `warn` lets a bad signature pass with a note, `off` does not look (default `strict`). */
  signature?: 'strict' | 'warn' | 'off'
  /** How the JSON of webhooks is written: `escaped` has `\/` and `\uXXXX`, as PHP writes them (default `compact`). Which one the bank sends is unknown. */
  webhookFormat?: 'compact' | 'escaped'
  accounts?: readonly AccountSetting[]
  pace?: Partial<Pace>
  /** Where faults with a probability begin (default 131): the same seed gives the same faults. */
  seed?: number
  /** The bank charges for payouts and payments, by this tariff (an empty one: 0.35 percent); without it they cost nothing. */
  fees?: Partial<Tariff>
  /** Webhooks that the bank sends only to those who have asked for them (default: none). */
  optionalWebhooks?: readonly OptionalWebhook[]
}

/** A billion roubles: enough not to be noticed. */
export const OPENING_BALANCE = 100_000_000_000

export const settingsOf = (options: ProjectOptions): Settings => ({
  partnerKey: options.partnerKey ?? partnerTestKeys.publicKey,
  ...(options.webhookUrl !== undefined && { webhookUrl: options.webhookUrl }),
  autoConfirm: options.autoConfirm ?? false,
  clock: options.clock ?? 'real',
  strict: options.strict ?? false,
  hold: options.hold ?? false,
  threeDSecure: options.threeDSecure ?? false,
  payer: options.payer ?? 'manual',
  signature: options.signature ?? 'strict',
  webhookFormat: options.webhookFormat ?? 'compact',
  accounts: options.accounts ?? [],
  pace: { ...usualPace, ...options.pace },
  seed: options.seed ?? defaultSeed,
  ...(options.fees && { fees: { ...usualTariff, ...options.fees } }),
  optionalWebhooks: options.optionalWebhooks ?? [],
})

/** The accounts as they stand at the beginning: a project that names none of a kind gets the default one. */
export function openingAccounts({ accounts }: Settings): Account[] {
  const missing = defaultAccounts.filter(({ kind }) => !accounts.some((account) => account.kind === kind))
  return [...accounts, ...missing].map(({ number, kind, currency = 'rub', balance = OPENING_BALANCE }) => ({
    // As a payout's `sender.account` is read: what looks like a card number is kept of neither.
    number: maskCards(number),
    kind,
    currency,
    opening: balance,
    balance,
    held: 0,
  }))
}

/** Settings never change, they are replaced. */
const known = new WeakMap<Settings, Rules>()

export function rulesOf(settings: Settings): Rules {
  const rules = known.get(settings) ?? rulesFrom(settings)
  known.set(settings, rules)
  return rules
}

const rulesFrom = ({ autoConfirm, strict, hold, threeDSecure, payer, pace, fees, ...settings }: Settings): Rules => ({
  autoConfirm,
  strict,
  hold,
  threeDSecure,
  payer,
  ...(fees && { fees }),
  optionalWebhooks: settings.optionalWebhooks,
  pace: waitsOf(pace),
})
