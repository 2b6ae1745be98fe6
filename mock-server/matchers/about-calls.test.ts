import { beforeEach, describe, expect, it } from 'vitest'
import { payouts } from '../../contract-tests/server/kit/payouts.ts'
import { paymentByCard, paymentByFps, payoutByToken, payoutToCard, payoutToSteam } from '../../fixtures/index.ts'
import { inNamesOf } from '../../schemas/names.ts'
import { type BankHandle, createBank } from '../index.ts'
import { bankMatchers } from '../matchers.ts'

const { toHaveReceivedPayment, toHaveReceivedPayout, toHaveConfirmedOnce } = bankMatchers

let bank: BankHandle

beforeEach(() => {
  bank = createBank({ clock: 'manual' })
  return () => bank.close()
})

const call = (method: string, fields: unknown, headers: Record<string, string> = {}) =>
  bank.partner.fetch(`/api/${method}`, { method: 'POST', body: JSON.stringify(fields), headers })

const wrongOf = async (expectation: ReturnType<typeof toHaveReceivedPayout>) => {
  const { pass, message } = await expectation
  expect(pass).toBe(false)
  return message()
}

describe('toHaveReceivedPayout', () => {
  it('passes for a payout that the bank took, by any of its fields', async () => {
    await call('v2/session/init/payout', payoutToCard({ rub: 12.34, metadata: { order: 7 } }))
    for (const fields of [
      {},
      { amount_details: { amount: 1234 } },
      { metadata: { order: 7 } },
      { metadata: { order: expect.any(Number) } },
      { payout_details: { type: 'card', card: { bank_card: { number: '4242424242424242' } } } },
      { payout_details: { card: { last4: '4242' } } },
    ])
      expect((await toHaveReceivedPayout(bank, fields)).pass, JSON.stringify(fields)).toBe(true)
  })

  it('passes for one whose fields came with the session, and for one in the names of v1', async () => {
    await call('v1/session/create', inNamesOf('v1', payoutToSteam({ rub: 5, metadata: 'early' })))
    await call('v1/session/start/payout', { session_id: 'ps_1001', metadata: 'late' })
    const fields = { amount_details: { amount: 500 }, payout_details: { type: 'wallet' }, metadata: 'late' }
    expect((await toHaveReceivedPayout(bank, fields)).pass).toBe(true)
  })

  it('passes for a card that is paid from an account, in two legs', async () => {
    await call('v2/session/multi/init/payment/nominal', payouts.cardFromNominal)
    expect((await toHaveReceivedPayout(bank, { payout_details: { type: 'card' } })).pass).toBe(true)
    expect((await toHaveReceivedPayment(bank)).pass).toBe(false)
  })

  it('prints the nearest call and the fields that differ', async () => {
    await call('v2/session/init/payout', payoutByToken({ rub: 100, metadata: 'order 1' }))
    await call('v2/session/init/payout', payoutToSteam({ rub: 250, metadata: 'order 2' }))
    expect(await wrongOf(toHaveReceivedPayout(bank, { amount_details: { amount: 300 }, metadata: 'order 2' }))).toBe(
      [
        'expected the bank to have received a payout with {"amount_details":{"amount":300},"metadata":"order 2"}; the nearest is req_2 POST /api/v2/session/init/payout (ps_1002) 200:',
        '  amount_details.amount: expected 300, got 25000',
      ].join('\n'),
    )
  })

  it('counts no payout that was refused, and prints why it was', async () => {
    await call('v2/session/init/payout', { ...payoutToSteam(), amount_details: { amount: -1, currency: 'rub' } })
    expect(await wrongOf(toHaveReceivedPayout(bank, { amount_details: { currency: 'rub' } }))).toBe(
      [
        'expected the bank to have received a payout with {"amount_details":{"currency":"rub"}}; the nearest is req_1 POST /api/v2/session/init/payout 400 invalid_request:',
        '  status: expected 200, got 400',
        '  it was answered {"status":"error","error":{"code":"invalid_request","description":"/amount_details/amount: expected at least 1, got -1"}}',
      ].join('\n'),
    )
  })

  it('shows what did happen where no payout came', async () => {
    expect(await wrongOf(toHaveReceivedPayout(bank))).toBe(
      'expected the bank to have received a payout; it was not called at all',
    )
    await call('v2/session/create', {})
    await call('v2/session/init/payot', payoutToSteam())
    expect(await wrongOf(toHaveReceivedPayout(bank))).toBe(
      [
        'expected the bank to have received a payout; its calls were:',
        '  req_1 POST /api/v2/session/create (ps_1001) 200',
        '  req_2 POST /api/v2/session/init/payot 404 invalid_request',
      ].join('\n'),
    )
  })

  it('has words for where none should have come', async () => {
    await call('v2/session/init/payout', payoutToSteam())
    expect((await toHaveReceivedPayout(bank, { amount_details: { amount: 10000 } })).message()).toBe(
      'expected the bank not to have received a payout with {"amount_details":{"amount":10000}}, but it has: req_1 POST /api/v2/session/init/payout (ps_1001) 200',
    )
  })

  it('is about a bank', async () => {
    await expect(toHaveReceivedPayout(await bank.sessions())).rejects.toThrow(
      new TypeError('toHaveReceivedPayout: expected a bank or one of its projects, got an array'),
    )
  })
})

describe('toHaveReceivedPayment', () => {
  it('passes for a payment that the bank took, by any of its fields, in either version', async () => {
    await call('v1/session/create', inNamesOf('v1', paymentByCard({ rub: 12.34, metadata: 'early' })))
    await call('v1/session/start/payment', { session_id: 'ps_1001', metadata: { order: 7 } })
    for (const fields of [
      {},
      { amount_details: { amount: 1234 } },
      { metadata: { order: 7 } },
      { payment_details: { type: 'card', card: { last4: '4242' } } },
      { customer: { reference: 'lucky' } },
    ])
      expect((await toHaveReceivedPayment(bank, fields)).pass, JSON.stringify(fields)).toBe(true)
    expect((await toHaveReceivedPayout(bank)).pass).toBe(false)
  })

  it('passes for one whose result is in the answer, and for each of several in one session', async () => {
    await call('v1/session/init/payment/sync', paymentByCard({ rub: 1, metadata: 'sync' }))
    const several = {
      payment_list: [paymentByCard({ rub: 2, metadata: 'first' }), paymentByFps({ rub: 3, metadata: 'second' })],
      payout_list: [payoutToCard({ rub: 4, metadata: 'out' })],
    }
    await call('v2/session/multi/init', several)
    for (const [metadata, amount] of [
      ['sync', 100],
      ['first', 200],
      ['second', 300],
    ])
      expect((await toHaveReceivedPayment(bank, { metadata, amount_details: { amount } })).pass).toBe(true)
    expect((await toHaveReceivedPayment(bank, { metadata: 'out' })).pass).toBe(false)
    expect((await toHaveReceivedPayout(bank, { metadata: 'out', amount_details: { amount: 400 } })).pass).toBe(true)
  })

  it('prints the nearest call and the fields that differ', async () => {
    await call('v2/session/init/payout', payoutToSteam({ metadata: 'order 2' }))
    await call('v2/session/init/payment', paymentByFps({ rub: 100, metadata: 'order 1' }))
    await call('v2/session/init/payment', paymentByCard({ rub: 250, metadata: 'order 2' }))
    expect(await wrongOf(toHaveReceivedPayment(bank, { amount_details: { amount: 300 }, metadata: 'order 2' }))).toBe(
      [
        'expected the bank to have received a payment with {"amount_details":{"amount":300},"metadata":"order 2"}; the nearest is req_3 POST /api/v2/session/init/payment (ps_1003) 200:',
        '  amount_details.amount: expected 300, got 25000',
      ].join('\n'),
    )
  })

  it('counts none that was refused, and says what came instead where none did', async () => {
    await call('v2/session/init/payout', payoutToSteam())
    expect(await wrongOf(toHaveReceivedPayment(bank))).toBe(
      [
        'expected the bank to have received a payment; its calls were:',
        '  req_1 POST /api/v2/session/init/payout (ps_1001) 200',
      ].join('\n'),
    )
    await call('v2/session/init/payment', { ...paymentByFps(), customer: undefined })
    expect(await wrongOf(toHaveReceivedPayment(bank))).toContain(
      [
        'the nearest is req_2 POST /api/v2/session/init/payment 400 invalid_request:',
        '  status: expected 200, got 400',
        '  it was answered {"status":"error"',
      ].join('\n'),
    )
  })

  it('has words for where none should have come, and is about a bank', async () => {
    await call('v2/session/init/payment', paymentByCard())
    expect((await toHaveReceivedPayment(bank)).message()).toBe(
      'expected the bank not to have received a payment, but it has: req_1 POST /api/v2/session/init/payment (ps_1001) 200',
    )
    await expect(toHaveReceivedPayment(7)).rejects.toThrow(
      'toHaveReceivedPayment: expected a bank or one of its projects',
    )
  })
})

describe('toHaveConfirmedOnce', () => {
  beforeEach(async () => {
    await call('v2/session/init/payout', payoutToSteam())
    await call('v2/session/init/payout', payoutToSteam())
    await bank.clock.runToIdle()
  })
  const confirm = (session_id: string, headers?: Record<string, string>) =>
    call('v2/session/confirm', { session_id }, headers)

  it('passes for one confirmation, of the session or of any', async () => {
    await confirm('ps_1001')
    expect((await toHaveConfirmedOnce(bank)).pass).toBe(true)
    expect((await toHaveConfirmedOnce(bank, 'ps_1001')).pass).toBe(true)
    expect((await toHaveConfirmedOnce(bank, 'ps_1001')).message()).toBe(
      'expected the partner not to have confirmed ps_1001 exactly once, but it has: req_3 POST /api/v2/session/confirm (ps_1001) 200',
    )
    await confirm('ps_1002')
    expect((await toHaveConfirmedOnce(bank, 'ps_1001')).pass).toBe(true)
    expect((await toHaveConfirmedOnce(bank)).pass).toBe(false)
  })

  it('counts a second confirmation though the bank refused it', async () => {
    await confirm('ps_1001')
    await confirm('ps_1001')
    expect(await wrongOf(toHaveConfirmedOnce(bank, 'ps_1001'))).toBe(
      [
        'expected the partner to have confirmed ps_1001 exactly once; it did 2 times:',
        '  req_3 POST /api/v2/session/confirm (ps_1001) 200',
        '  req_4 POST /api/v2/session/confirm (ps_1001) 409 session_wrong_state',
      ].join('\n'),
    )
  })

  it('counts no repetition under the same idempotency key: that is how one asks again', async () => {
    const key = { 'X-PARTNER-IDEMPOTENCY-KEY': 'confirm 1' }
    await confirm('ps_1001', key)
    await confirm('ps_1001', key)
    expect((await toHaveConfirmedOnce(bank, 'ps_1001')).pass).toBe(true)
  })

  it('shows the calls of the session where it never was', async () => {
    expect(await wrongOf(toHaveConfirmedOnce(bank, 'ps_1002'))).toBe(
      [
        'expected the partner to have confirmed ps_1002 exactly once; it never did; its calls were:',
        '  req_2 POST /api/v2/session/init/payout (ps_1002) 200',
      ].join('\n'),
    )
  })

  it('shows why the bank took none', async () => {
    await call('v2/session/confirm', { session_id: 'ps_1001' }, { 'x-partner-sign': 'overwritten by partner.fetch' })
    await bank.reset()
    await call('v2/session/init/payout', payoutToSteam())
    await bank.clock.runToIdle()
    const session_id = (await bank.sessions())[0]!.id
    await call('v2/session/confirm', { session_id, confirm_information: 'yes' })
    const confirm = (await bank.requests()).at(-1)!.id
    const said = await wrongOf(toHaveConfirmedOnce(bank))
    expect(said).toContain(
      `the bank took none:\n  ${confirm} POST /api/v2/session/confirm (${session_id}) 400 invalid_request: {"status":"error"`,
    )
  })
})
