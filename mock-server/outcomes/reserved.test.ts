import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testValues } from '../../contract-tests/server/kit/test-values.ts'
import { unpayable } from '../core/methods/index.ts'
import { NOT_REGISTERED } from '../core/operations/verification/verify-phone.ts'
import type { PayoutData } from '../core/state.ts'
import { apiErrors } from '../errors/api-errors.ts'
import { type BankHandle, createBank } from '../index.ts'
import { toAccount } from '../testing/sample-state.ts'
import type { Reserved } from './define-outcomes.ts'
import { allOutcomes, outcomes } from './index.ts'

const root = resolve(import.meta.dirname, '../..')

/** Values that the bank's docs, its SDK's tests and its readme use. */
const ofTheBank = [
  ...['4242424242424242', '5536000000008371', '2200240000004940'],
  ...['40817810400003869535', '40817810100000270411', '40702810300200000013'],
  ...['79680000000', '79261234567', '0070009210197'],
  ...['4100175017397', '410012411727100', '123456789012', '3316004777'],
  ...['759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44'],
  ...['1', '35', '100', '10000', '350000', '800000'], // amounts
]

/** The bank's table (docs: errors, both copies, and the SDK's one): 36 codes. */
const codes: readonly string[] = [
  ...['identification_error', 'authentication_error', 'authorization_error', 'invalid_request', 'internal_error'],
  ...['idempotency_key_already_exists', 'session_wrong_state', 'refund_amount_too_large'],
  ...['session_cancelled', 'session_cancelled_by_partner', 'confirm_timeout', 'capture_timeout'],
  ...['operation_rejected', 'insufficient_wallet_balance', 'insufficient_funds'],
  ...['wallet_internal_error', 'routing_internal_error', 'npd_service_internal_error'],
  ...['taxpayer_unknown', 'taxpayer_not_bound', 'taxpayer_already_bound', 'taxpayer_income_exceeds_amount_limit'],
  ...['provider_internal_error', 'provider_issuer_unavailable', 'provider_foreign_transfer_prohibited'],
  ...['provider_exceeds_amount_limit', 'provider_timeout', 'amount_less_allowed_provider'],
  ...['activity_count_exceeded', 'account_not_found', 'bank_card_expired', 'card_number_does_not_exist'],
  ...['binding_is_deactivated', 'declined_by_issuer_bank', 'not_permitted_by_issuer_bank', '3DS_error'],
]

/** Request-level codes of calls that do not pay out. */
const codesOfOtherCalls = { refund_amount_too_large: 'session/refund', taxpayer_already_bound: 'linking a taxpayer' }

const rub = (amount: number) => ({ amount_details: { amount, currency: 'rub' } })
const participant_details = { recipient: { full_name: 'Ivanov Ivan' } }
const byCard = (card: object) => ({ payout_details: { type: 'card', card }, participant_details, ...rub(10_000) })
const toBank = (bank_account: object) => ({ payout_details: { type: 'bank_account', bank_account }, ...rub(10_000) })
const ru = { full_name: 'Ivanov Ivan', description: 'Prize, no VAT' }
const accountPayout = (account: string) => toBank({ system_type: 'ru', ru: { ...ru, bik: '044525974', account } })

type Post = (path: string, init: RequestInit) => Promise<Response>
const post = async (fetch: Post, path: string, body: object) => {
  const answer = await fetch(`/api/v1/${path}`, { method: 'POST', body: JSON.stringify(body) })
  return (await answer.json()) as { token: string; data: { number: { token: string } } }
}

/** The payouts that a value shows itself in; a token of ours stands for what it was made from. */
const payoutsWith: Record<keyof Reserved, (value: string, fetch: Post) => object[] | Promise<object[]>> = {
  amount: (amount) => [{ ...toAccount, ...rub(Number(amount)) }],
  async card(number, fetch) {
    const elements = [{ ref: 'number', type: 'card_number', card_number: number }]
    const { token } = (await post(fetch, 'tokenize/elements', { elements })).data.number
    return [
      byCard({ type: 'bank_card', bank_card: { number } }),
      byCard({ type: 'tokenized_card', tokenized_card: { token } }),
    ]
  },
  async account(account, fetch) {
    const bank_account_ru = { bik: '044525974', account }
    const { token } = await post(fetch, 'tokenize', { type: 'bank_account_ru', bank_account_ru })
    return [accountPayout(account), toBank({ system_type: 'ru', ru: { ...ru, token } })]
  },
  phone: (phone) => [
    toBank({
      system_type: 'faster_payment_system',
      faster_payment_system: { phone, bank_id: '100000000069', description: 'Prize, no VAT' },
    }),
  ],
}

/** The checksum of a card number; a multiple of ten for a good one. */
const luhn = (number: string): number =>
  [...number]
    .reverse()
    .reduce(
      (sum, digit, at) =>
        sum + (at % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])[Number(digit)]!,
      0,
    )

/** The same value in a payment: its card pays. */
async function pay(bank: BankHandle, { payout_details, amount_details }: Partial<PayoutData>) {
  const payment_details = payout_details?.type === 'card' ? payout_details : testCard
  const body = {
    payment_details,
    amount_details,
    customer: { reference: 'lucky' },
    payment_options: { return_url: 'https://shop.example/' },
  }
  const answer = await bank.partner.fetch('/api/v2/session/init/payment', {
    method: 'POST',
    body: JSON.stringify(body),
  })
  return ((await answer.json()) as { session: { id: string } }).session.id
}

/** Of a payment that was paid, so much goes back. */
async function refund(bank: BankHandle, amount: string | number) {
  const session_id = await pay(bank, rub(100_000))
  const send = (path: string, body: object) => bank.partner.fetch(path, { method: 'POST', body: JSON.stringify(body) })
  await bank.clock.runToIdle()
  await send('/api/v2/session/confirm', { session_id })
  await bank.clock.runToIdle()
  await send('/api/v2/session/refund', { session_id, ...rub(Number(amount)) })
}

const testCard = { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } }

const values = allOutcomes.flatMap(({ name, reserved }) =>
  Object.entries(reserved).map(([kind, value]) => ({ name, kind: kind as keyof Reserved, value })),
)
const of = (wanted: keyof Reserved) => values.filter(({ kind }) => kind === wanted).map(({ value }) => String(value))

describe('reserved test values', () => {
  it('are no value of the bank’s docs, its SDK or its pages', () => {
    for (const value of ofTheBank) expect(values.map((each) => String(each.value))).not.toContain(value)
  })

  it('are no value that this repository shows as an example', () => {
    const shown = globSync(
      '{schemas,fixtures,contract-tests/server/{seed,kit,suites},mock-server/endpoints}/**/*.{ts,json}',
      {
        cwd: root,
      },
    )
    expect(shown.length).toBeGreaterThan(100)
    // The phone that FPS does not know is one value for verifications and payouts.
    // A hold is asked for by its amount, in the situation that examples of captures start from; suites that pay others say so.
    const shownOnPurpose = [NOT_REGISTERED, ...Object.values<number>(testValues)]
    const unseen = values.map(({ value }) => value).filter((value) => !shownOnPurpose.includes(value))
    const all = new RegExp(`\\b(${unseen.join('|')})\\b`)
    const found = shown.flatMap((file) => {
      const text = readFileSync(resolve(root, file), 'utf8')
      return (
        all
          .exec(text)
          ?.slice(1, 2)
          .map((value) => `${file}: ${value}`) ?? []
      )
    })
    expect(found).toEqual([])
  })

  it('are each of one outcome only', () => {
    const all = values.map(({ kind, value }) => `${kind} ${value}`)
    expect(new Set(all).size).toBe(all.length)
  })

  it('are amounts that nobody takes by chance: not even tens of kopecks', () => {
    expect(of('amount')).toHaveLength(allOutcomes.length)
    for (const amount of of('amount')) expect(Number(amount) % 10).not.toBe(0)
  })

  it('are card numbers that a form accepts', () => {
    for (const number of of('card')) expect([number, luhn(number) % 10]).toEqual([expect.stringMatching(/^\d{16}$/), 0])
    const known = '4242424242424242'
    expect([luhn(known) % 10, luhn(`${known.slice(0, -1)}3`) % 10]).toEqual([0, 1])
  })

  it('are accounts that the bank pays to, wherever the money comes from', () => {
    for (const account of of('account')) {
      expect(account).toMatch(/^\d{20}$/)
      for (const family of ['plain', 'nominal', 'rko'] as const)
        expect(unpayable(family, accountPayout(account) as PayoutData)).toBeUndefined()
    }
  })

  it.each(values)('$kind $value leads to $name', async ({ kind, value, name }) => {
    await using bank = createBank({ clock: 'manual' })
    const { payout, payment } = outcomes.get(name)!.courses
    for (const given of await payoutsWith[kind](String(value), bank.partner.fetch)) {
      if (payout)
        await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body: JSON.stringify(given) })
      else if (payment) await pay(bank, given)
      else await refund(bank, value)
      expect((await bank.sessions()).at(-1)?.outcome).toBe(name)
      const shown = JSON.stringify(await bank.sessions())
      expect(shown).not.toMatch(/"(cardOutcome|paymentCardOutcome)"/)
      if (kind === 'card') expect(shown).not.toContain(value)
    }
  })
})

describe('the error codes of the bank', () => {
  it.each(codes)('%s happens to an operation or to a call', (code) => {
    expect(outcomes.has(code) || code in apiErrors || code in codesOfOtherCalls).toBe(true)
  })

  it('are all there is: an outcome that is no code of the bank is one of ours', () => {
    const ours = allOutcomes.filter(({ name }) => !codes.includes(name)).map(({ name }) => name)
    const unknown = ['result_unknown', 'result_unknown_then_paid', 'result_unknown_then_failed']
    const ofPayments = ['three_d_secure', 'frictionless', 'held', 'refund_declined', 'refund_error']
    expect(ours).toEqual(['paid', 'refused', 'expired', 'slow', 'returned', ...unknown, ...ofPayments])
    for (const { name, error } of allOutcomes) if (codes.includes(name)) expect(error?.code).toBe(name)
  })
})
