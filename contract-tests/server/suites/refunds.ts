import { contract } from '../kit/contract.ts'
import { confirmed, paid, paymentIn, refunded } from '../kit/payment-steps.ts'
import { cardPayment, fpsPayment } from '../kit/payments.ts'
import { balanceOf, settlementOf, statementAt } from '../kit/settlement.ts'
import { testValues } from '../kit/test-values.ts'

const rub = (amount: number) => ({ amount_details: { amount, currency: 'rub' } })
const empty = settlementOf(0)

export const refunds = contract('a refund of a payment', ({ it, expect }) => {
  it(
    'puts the session back to in_progress until the money has gone back, and leaves the payment as it is',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await paid(scene)
      const { session } = await bank.call('session/refund', { session_id, metadata: 'out of stock' })
      expect(session).toMatchObject({
        status: 'in_progress',
        payment_list: [
          {
            status: 'succeeded',
            refunds: [
              {
                id: expect.stringMatching(/^rf_\d+$/),
                status: 'in_progress',
                ...rub(10_000),
                metadata: 'out of stock',
              },
            ],
          },
        ],
      })
      const [started] = session.payment_list[0].refunds
      for (const none of ['finished_at', 'is_chargeback']) expect(started).not.toHaveProperty(none)
      await clock.runToIdle()
      const webhook = inbox.next()
      expect(webhook).toMatchObject({
        type: 'payment_refunded',
        session: {
          status: 'accepted',
          payment_list: [
            { status: 'succeeded', refunds: [{ ...started, status: 'accepted', finished_at: expect.any(String) }] },
          ],
        },
      })
      expect(inbox.left).toBe(0)
      expect((await bank.call('session/status', { session_id })).session).toEqual(webhook.session)
      expect(await balanceOf(bank)).toBe(0)
    },
    empty,
  )

  it(
    'may be of a part, again and again, until nothing is left',
    async (scene) => {
      const { bank } = scene
      const session_id = await paid(scene)
      await refunded(scene, { session_id, ...rub(4_000) })
      expect(await balanceOf(bank)).toBe(6_000)
      const tooMuch = await bank.refused('session/refund', { session_id, ...rub(6_001) })
      expect(tooMuch).toMatchObject({
        code: 'refund_amount_too_large',
        description: expect.stringContaining('/amount_details/amount: expected at most 6000'),
      })
      await refunded(scene, { session_id, ...rub(5_999) })
      const last = await refunded(scene, { session_id })
      const amounts = paymentIn(last).refunds.map(({ status, amount_details }: Part) => [status, amount_details.amount])
      expect(amounts).toEqual([
        ['accepted', 4_000],
        ['accepted', 5_999],
        ['accepted', 1],
      ])
      for (const more of [{}, rub(1)])
        expect((await bank.refused('session/refund', { session_id, ...more })).code).toBe('refund_amount_too_large')
      expect(await balanceOf(bank)).toBe(0)
    },
    empty,
  )

  it(
    'counts what is on its way back already',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await paid(scene)
      await bank.call('session/refund', { session_id, ...rub(7_000) })
      expect((await bank.refused('session/refund', { session_id, ...rub(3_001) })).code).toBe('refund_amount_too_large')
      await bank.call('session/refund', { session_id, ...rub(3_000) })
      await clock.runToIdle()
      expect([inbox.next().session.status, inbox.next().session.status]).toEqual(['in_progress', 'accepted'])
      expect([inbox.left, await balanceOf(bank)]).toEqual([0, 0])
    },
    { ...empty, needs: 'stoppedClock' },
  )

  it('is in the currency of the payment', async (scene) => {
    const session_id = await paid(scene)
    const { code, description } = await scene.bank.refused('session/refund', {
      session_id,
      amount_details: { amount: 100, currency: 'usd' },
    })
    expect([code, description]).toEqual(['invalid_request', expect.stringContaining('/amount_details/currency')])
  })

  it(
    'is of what was captured, and of no more',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await paid(scene)
      await bank.call('session/capture', { session_id, ...rub(2_500) })
      await clock.runToIdle()
      inbox.next()
      expect((await bank.refused('session/refund', { session_id, ...rub(2_501) })).code).toBe('refund_amount_too_large')
      expect(paymentIn(await refunded(scene, { session_id })).refunds).toMatchObject([rub(2_500)])
    },
    { hold: true },
  )

  it('is of a payment that was taken, not of one that failed or has not come', async ({ bank, clock }) => {
    const wrong = { status: 409, code: 'session_wrong_state' }
    const { session } = await bank.call('session/create', cardPayment)
    const body = { session_id: session.id }
    expect(await bank.refused('session/refund', body)).toMatchObject(wrong)
    await bank.call('session/start/payment', body)
    expect(await bank.refused('session/refund', body)).toMatchObject(wrong)
    await clock.runToIdle()
    await bank.call('session/cancel', body)
    await clock.runToIdle()
    expect(await bank.refused('session/refund', body)).toMatchObject(wrong)
  })

  for (const [ends, amount] of [
    ['declined', testValues.refundDeclined],
    ['error', testValues.refundError],
  ] as const)
    it(
      `may end in ${ends}: nothing goes back, and it can be tried again`,
      async (scene) => {
        const { bank } = scene
        const session_id = await paid(scene, { ...cardPayment, ...rub(20_000) })
        const webhook = await refunded(scene, { session_id, ...rub(amount) })
        expect(webhook).toMatchObject({
          type: 'payment_refunded',
          session: {
            status: 'accepted',
            payment_list: [{ status: 'succeeded', refunds: [{ status: ends, ...rub(amount) }] }],
          },
        })
        expect(await balanceOf(bank)).toBe(20_000)
        const again = await refunded(scene, { session_id })
        expect(paymentIn(again).refunds).toMatchObject([{ status: ends }, { status: 'accepted', ...rub(20_000) }])
        expect(await balanceOf(bank)).toBe(0)
      },
      { ...empty, needs: 'testValues' },
    )

  it(
    'is declined where there is too little money for it',
    async (scene) => {
      const { bank } = scene
      const session_id = await paid(scene)
      expect(await balanceOf(bank)).toBe(9_965)
      expect(paymentIn(await refunded(scene, { session_id })).refunds).toMatchObject([{ status: 'declined' }])
      expect(await balanceOf(bank)).toBe(9_965)
    },
    { ...empty, fees: {} },
  )

  it(
    'is a line of the statement, as the payment is',
    async (scene) => {
      const { bank } = scene
      const session_id = await paid(scene)
      const { session } = await refunded(scene, { session_id, ...rub(1_500) })
      const { transactions, total_turnover } = await statementAt(bank, session.updated_at)
      expect(transactions).toMatchObject([
        { amount: 10_000, type: 'credit', session_id },
        { amount: 1_500, type: 'debet', session_id, purpose: expect.stringContaining('Refund') },
      ])
      expect(total_turnover).toEqual({ credit: 10_000, debet: 1_500 })
    },
    empty,
  )

  it('is made once under one idempotency key', async (scene) => {
    const { bank, clock, inbox } = scene
    const session_id = await paid(scene)
    const headers = { 'x-partner-idempotency-key': 'refund-77' }
    await bank.call('session/refund', { session_id, ...rub(100) }, { headers })
    expect((await bank.refused('session/refund', { session_id, ...rub(100) }, { headers })).code).toBe(
      'idempotency_key_already_exists',
    )
    await clock.runToIdle()
    expect(paymentIn(inbox.next()).refunds).toHaveLength(1)
    expect(inbox.left).toBe(0)
  })

  for (const version of ['v1', 'v2'] as const)
    it(`of a payment that a payer made by a code, in ${version}`, async (scene) => {
      const { bank, clock, inbox, payer } = scene
      const list = version === 'v1' ? 'acquiring_payments' : 'payment_list'
      const { session } = await confirmed(scene, fpsPayment, version)
      await payer(session.id).pay()
      await clock.runToIdle()
      inbox.next()
      const body = { session_id: session.id, ...rub(10_000) }
      const answer = await bank.call('session/refund', body, { version })
      expect(answer.session[list][0].refunds).toMatchObject([{ status: 'in_progress' }])
      await clock.runToIdle()
      expect(inbox.next().session[list][0].refunds).toMatchObject([{ status: 'accepted' }])
    })
})

interface Part {
  status: string
  amount_details: { amount: number }
}
