import { expect } from 'vitest'
import { payoutToSteam } from '../../fixtures/index.ts'
import type { BankHandle, FaultRuleOptions } from '../index.ts'
import type { BankMatchers } from './bank-matchers.ts'

// A test for the type checker: `npm run check:types` fails where a right name is refused, or a wrong one is taken.

declare const bank: BankHandle
declare const { toBeWebhook, toHaveReceivedPayment, toHaveReceivedPayout }: BankMatchers<void>

export async function webhooks() {
  await bank.nextWebhook()
  await bank.nextWebhook('nominal_topup', { timeoutMs: 1 })
  // @ts-expect-error the bank has no such webhook
  await bank.nextWebhook('payment_finnished')

  toBeWebhook('payment_finished')
  toBeWebhook('payment_finished', {
    session: { status: 'accepted', payout_list: [{ error: { code: 'operation_rejected' } }] },
  })
  toBeWebhook('payment_finished', { session: expect.any(Object), type: expect.stringMatching(/^payment/) })
  toBeWebhook('ready_to_confirm', { confirm_information: { transfer_details: { amount: { amount: 1 } } } })
  // in the names of v1
  toBeWebhook('payment_finished', {
    session: { payments: [{ payment_method: { type: 'wallet' }, metadata: { order: 7 } }] },
  })
  // @ts-expect-error the bank has no such webhook
  toBeWebhook('payment_finnished')
  // @ts-expect-error another webhook has that field
  toBeWebhook('payment_finished', { confirm_information: {} })
  // @ts-expect-error a session has no such field
  toBeWebhook('payment_finished', { session: { state: 'accepted' } })
  // @ts-expect-error a session has no such status
  toBeWebhook('payment_finished', { session: { status: 'acepted' } })
  // @ts-expect-error a payout has no such field, at whatever depth
  toBeWebhook('payment_finished', { session: { payout_list: [{ amount_details: { amonut: 1 } }] } })
}

export async function received() {
  await toHaveReceivedPayout()
  await toHaveReceivedPayout(payoutToSteam({ metadata: 'order 7' }))
  await toHaveReceivedPayout({ amount_details: { amount: 30_000, currency: 'rub' }, metadata: { order: 7 } })
  await toHaveReceivedPayout({ payout_details: { type: 'wallet', wallet: { steam: { account: expect.any(String) } } } })
  await toHaveReceivedPayout({
    id: 'po_1',
    payout_details: { type: 'card', card: { bank_card: { number: '4242424242424242' } } },
  })
  // @ts-expect-error misspelt
  await toHaveReceivedPayout({ amount_detials: { amount: 30_000 } })
  // @ts-expect-error misspelt, further inside
  await toHaveReceivedPayout({ payout_details: { wallet: { stream: {} } } })
  await toHaveReceivedPayment({ payment_details: { type: 'faster_payment_system' }, customer: { reference: 'lucky' } })
  // @ts-expect-error misspelt
  await toHaveReceivedPayment({ costumer: {} })
}

export const faults: FaultRuleOptions[] = [
  { on: 'request', fault: 'latency', ms: 100, times: 2, match: { path: '/api/v2/session/confirm' } },
  { on: 'request', fault: 'answer_lost', repeats: 1 },
  { on: 'webhook', fault: 'answer_lost', attempts: 2 },
  { on: 'webhook', fault: 'reformatted', form: 'escaped', probability: 0.5, after: 1 },
  { on: 'webhook', fault: 'extra_fields', fields: { added: true } },
  // @ts-expect-error no such fault
  { on: 'request', fault: 'latencies' },
  // @ts-expect-error a fault of webhooks
  { on: 'request', fault: 'duplicate' },
  // @ts-expect-error a parameter of another fault
  { on: 'request', fault: 'latency', copies: 2 },
  // @ts-expect-error a parameter that the fault of that name takes for webhooks
  { on: 'request', fault: 'answer_lost', attempts: 2 },
  // @ts-expect-error takes none
  { on: 'webhook', fault: 'drop', ms: 1 },
  // @ts-expect-error no such form
  { on: 'webhook', fault: 'reformatted', form: 'escapd' },
]

export async function outcomes() {
  await bank.outcomes.next('paid', 'declined_by_issuer_bank')
  // @ts-expect-error no such outcome
  await bank.outcomes.next('payed')
  // @ts-expect-error no such outcome
  await bank.outcomes.add({ outcome: 'payed' })
}
