import { account } from '../core/methods/account.ts'
import { card } from '../core/methods/card.ts'
import { fps } from '../core/methods/fps.ts'
import type { DebitData, DebitOperation } from '../core/operations/debit/operation.ts'
import type { IncomeOperation } from '../core/operations/income/operation.ts'
import type { PaymentData, PaymentOperation } from '../core/operations/payment/operation.ts'
import type { PayoutOperation } from '../core/operations/payout/operation.ts'
import type { RefundOperation } from '../core/operations/refund/operation.ts'
import type { VerificationOperation } from '../core/operations/verification/operation.ts'
import {
  type Account,
  type Counters,
  initialShared,
  type PayoutData,
  type Posting,
  type Session,
  type Shared,
} from '../core/state.ts'
import { MINUTE, type Micros, SECOND } from '../core/time/time.ts'
import { opaqueToken } from '../core/tokens/token-code.ts'
import type { Rules, View } from '../core/view.ts'

/** Where the tests of core begin: a hundred roubles to a card, from an account that holds a thousand. */

/** 2025-05-27T02:03:00.000000Z */
export const now: Micros = 1_748_311_380_000_000

export const toCard: PayoutData = {
  payout_details: card.sample,
  amount_details: { amount: 10_000, currency: 'rub' },
  participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
}

export const byCard: PaymentData = {
  payment_details: { type: 'card', card: { brand: 'visa', last4: '4242', bin: '424242' } },
  amount_details: { amount: 10_000, currency: 'rub' },
  customer: { reference: 'lucky' },
}

export const toAccount: PayoutData = {
  payout_details: account.sample,
  amount_details: { amount: 10_000, currency: 'rub' },
}

export const toPhone: PayoutData = {
  payout_details: fps.sample,
  amount_details: { amount: 10_000, currency: 'rub' },
}

/** The debit leg of a card payout. */
export const transferFrom = (family: 'nominal' | 'rko'): Pick<DebitData, 'payment_details'> => {
  const words = { description: 'Prize, no VAT' }
  const internal_transfer =
    family === 'nominal'
      ? ({ type: 'transfer_from_nominal_account', transfer_from_nominal_account: words } as const)
      : ({ type: 'transfer_from_bank_account', transfer_from_bank_account: words } as const)
  return { payment_details: { type: 'internal_transfer', internal_transfer } }
}

export const collateral: Account = {
  number: '131',
  kind: 'collateral',
  currency: 'rub',
  opening: 100_000,
  balance: 100_000,
  held: 0,
}
export const settlement: Account = { ...collateral, number: '40702810300200000013', kind: 'settlement' }
export const nominal: Account = { ...collateral, number: '40702810600200000014', kind: 'nominal' }

/** A payout whose money is held, unless its state says that this is over. */
export const aPayout = (own: Partial<PayoutOperation> = {}): PayoutOperation => ({
  kind: 'payout',
  id: 'po_1001',
  state: 'checking',
  createdAt: now,
  data: toCard,
  account: '131',
  held: own.state === 'succeeded' || own.state === 'returned' || own.state === 'failed' ? 0 : 10_000,
  outcome: { instead: {} },
  ...own,
})

/** The debit leg of `po_1001`, a card payout from the nominal account. */
export const aDebit = (own: Partial<DebitOperation> = {}): DebitOperation => ({
  kind: 'debit',
  id: 'pm_1001',
  state: 'checking',
  createdAt: now,
  data: { ...transferFrom('nominal'), amount_details: toCard.amount_details, customer: { reference: 'lucky' } },
  account: nominal.number,
  held: 10_000,
  follows: 'po_1001',
  outcome: { instead: {} },
  ...own,
})

/** The question whether a phone is known to FPS. */
export const aVerification = (own: Partial<VerificationOperation> = {}): VerificationOperation => ({
  kind: 'verification',
  id: 'po_1001',
  state: 'checking',
  createdAt: now,
  data: {
    payout_details: {
      type: 'bank_account',
      bank_account: {
        system_type: 'faster_payment_system_verification',
        faster_payment_system_verification: { phone: '79680000000', bank_id: '100000000069' },
      },
    },
  },
  held: 0,
  outcome: { instead: {} },
  ...own,
})

/** A hundred roubles that somebody self-employed has earned. */
export const anIncome = (own: Partial<IncomeOperation> = {}): IncomeOperation => ({
  kind: 'income',
  id: 'po_1001',
  state: 'checking',
  createdAt: now,
  data: {
    amount_details: toCard.amount_details,
    fiscalization_details: {
      professional_income_taxpayer: {
        tax_reference: '123456789012',
        services: [{ name: 'Delivery', amount_details: toCard.amount_details }],
      },
    },
  },
  held: 0,
  outcome: { instead: {} },
  ...own,
})

/** A hundred roubles that somebody pays by card. */
export const aPayment = (own: Partial<PaymentOperation> = {}): PaymentOperation => ({
  kind: 'payment',
  id: 'pm_1001',
  state: 'checking',
  createdAt: now,
  data: byCard,
  account: settlement.number,
  held: 0,
  outcome: { instead: {} },
  ...own,
})

/** Forty roubles of `pm_1001` that go back. */
export const aRefund = (own: Partial<RefundOperation> = {}): RefundOperation => ({
  kind: 'refund',
  id: 'rf_1001',
  state: 'in_progress',
  createdAt: now,
  of: 'pm_1001',
  data: { amount_details: { amount: 4_000, currency: 'rub' } },
  roubles: 4_000,
  account: settlement.number,
  held: own.state === undefined || own.state === 'in_progress' ? 4_000 : 0,
  outcome: { instead: {} },
  ...own,
})

export const aSession = (own: Partial<Session> = {}): Session => ({
  id: 'ps_1001',
  version: 'v2',
  createdAt: now,
  updatedAt: now,
  given: {},
  operations: [],
  ...own,
})

/** No two waits alike, so that a timer tells which one it was set by. */
export const rules: Rules = {
  autoConfirm: false,
  strict: false,
  hold: false,
  threeDSecure: false,
  payer: 'manual',
  optionalWebhooks: [],
  pace: {
    processing: 1 * SECOND,
    pickup: 2 * SECOND,
    settlement: 3 * SECOND,
    confirm_window: 240 * MINUTE,
    slow_settlement: 120 * MINUTE,
    investigation: 24 * 60 * MINUTE,
    return_transfer: 7 * 24 * 60 * MINUTE,
    payer: 4 * SECOND,
    payer_window: 60 * MINUTE,
    hold_window: 5 * 24 * 60 * MINUTE,
    renewal: 25 * 60 * MINUTE,
  },
}

interface Around {
  session?: Session
  accounts?: readonly Account[]
  postings?: readonly Posting[]
  rules?: Partial<Rules>
  now?: Micros
  counters?: Counters
  shared?: Partial<Shared>
}

/** What a decision sees. */
export const aView = ({
  accounts = [collateral, settlement, nominal],
  postings = [],
  ...around
}: Around = {}): View => ({
  now: around.now ?? now,
  rules: { ...rules, ...around.rules },
  session: around.session,
  counters: around.counters ?? { session: 1001, payout: 1001, payment: 1001, refund: 1000, webhook: 0 },
  shared: { ...initialShared(), ...around.shared },
  account: (number) => accounts.find((account) => account.number === number),
  mainAccount: (kind) => accounts.find((account) => account.kind === kind)!,
  accounts: () => accounts,
  postings: (number) => postings.filter(({ account }) => account === number),
  openingBalance: 500_000,
  idempotencyKeyTaken: () => false,
  by: 'call',
  payerPages: 'https://bank.example/payer/demo_project',
  opaque: opaqueToken,
})

/** The same value, failing whoever writes to it. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const item of Object.values(value)) frozen(item)
  }
  return value
}
