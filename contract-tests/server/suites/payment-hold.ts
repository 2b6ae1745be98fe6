import { contract, type Scene } from '../kit/contract.ts'
import { confirmed, paymentIn } from '../kit/payment-steps.ts'
import { cardPayment } from '../kit/payments.ts'
import { balanceOf, settlementOf, statementAt } from '../kit/settlement.ts'

const hold = { hold: true } as const
const rub = (amount: number) => ({ amount_details: { amount, currency: 'rub' } })

/** A payment whose money is held: the session's id. */
const held = async (scene: Pick<Scene, 'bank' | 'clock' | 'inbox'>): Promise<string> =>
  (await confirmed(scene)).session.id

export const holds = contract('a payment in two stages', ({ it, expect }) => {
  it(
    'is held first, and the partner is told that it can capture',
    async (scene) => {
      const webhook = await confirmed(scene)
      expect(webhook).toMatchObject({
        type: 'ready_to_capture',
        session: {
          status: 'in_progress',
          next_action: 'capture',
          actions: { confirm: expect.any(String) },
          payment_list: [{ status: 'pending', ...rub(10_000), amounts: {} }],
        },
      })
      expect(await balanceOf(scene.bank)).toBe(0)
      expect(scene.inbox.left).toBe(0)
    },
    { ...hold, ...settlementOf(0) },
  )

  it(
    'is taken whole by a capture without an amount',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await held(scene)
      const captured = await bank.call('session/capture', { session_id })
      expect(captured.session).toMatchObject({ status: 'in_progress', payment_list: [{ status: 'in_progress' }] })
      expect(captured.session).not.toHaveProperty('next_action')
      await clock.runToIdle()
      const finished = inbox.next()
      expect(finished).toMatchObject({
        type: 'payment_finished',
        session: {
          status: 'accepted',
          actions: { confirm: expect.any(String), capture: expect.any(String) },
          payment_list: [{ status: 'succeeded', ...rub(10_000), refunds: [] }],
        },
      })
      expect(inbox.left).toBe(0)
      expect(await balanceOf(bank)).toBe(10_000)
    },
    { ...hold, ...settlementOf(0) },
  )

  for (const amount of [1, 4_000, 10_000])
    it(
      `is taken in part by a capture of ${amount} kopecks of 10000, and the rest stays with the payer`,
      async (scene) => {
        const { bank, clock, inbox } = scene
        const session_id = await held(scene)
        await bank.call('session/capture', { session_id, ...rub(amount) })
        await clock.runToIdle()
        const finished = inbox.next()
        const roubles = { amount, currency: 'RUB' }
        expect(paymentIn(finished)).toMatchObject({
          status: 'succeeded',
          ...rub(amount),
          amounts: { net: roubles, gross: roubles },
        })
        expect(await balanceOf(bank)).toBe(amount)
        const { transactions } = await statementAt(bank, finished.session.updated_at)
        expect(transactions).toMatchObject([{ amount, type: 'credit', session_id }])
      },
      { ...hold, ...settlementOf(0) },
    )

  it(
    'pays the fee of what was captured',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await held(scene)
      await bank.call('session/capture', { session_id, ...rub(2_000) })
      await clock.runToIdle()
      expect(paymentIn(inbox.next()).amounts.fee).toEqual({ merchant_fee: { amount: 7, currency: 'RUB' } })
      expect(await balanceOf(bank)).toBe(1_993)
    },
    { ...hold, ...settlementOf(0), fees: {} },
  )

  it(
    'gives no more than is held, nothing in another currency, and stays held then',
    async (scene) => {
      const { bank, clock } = scene
      const session_id = await held(scene)
      for (const amount_details of [
        { amount: 10_001, currency: 'rub' },
        { amount: 100, currency: 'usd' },
        { amount: 0, currency: 'rub' },
      ])
        expect(await bank.refused('session/capture', { session_id, amount_details })).toMatchObject({
          status: 400,
          code: 'invalid_request',
          description: expect.stringContaining('/amount_details/'),
        })
      expect((await bank.call('session/status', { session_id })).session.next_action).toBe('capture')
      await bank.call('session/capture', { session_id })
      await clock.runToIdle()
      expect((await bank.call('session/status', { session_id })).session.status).toBe('accepted')
    },
    hold,
  )

  it(
    'is captured once',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await held(scene)
      await bank.call('session/capture', { session_id, ...rub(4_000) })
      const wrong = { status: 409, code: 'session_wrong_state' }
      for (const call of ['session/capture', 'session/cancel'])
        expect(await bank.refused(call, { session_id })).toMatchObject(wrong)
      await clock.runToIdle()
      expect(await bank.refused('session/capture', { session_id })).toMatchObject(wrong)
      expect([inbox.next().type, inbox.left, await balanceOf(bank)]).toEqual(['payment_finished', 0, 4_000])
    },
    { ...hold, ...settlementOf(0) },
  )

  it(
    'goes back to the payer when the partner cancels it',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await held(scene)
      const answer = await bank.call('session/cancel', { session_id })
      expect(answer.session).toMatchObject({ status: 'in_progress', payment_list: [{ status: 'pending' }] })
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({
        type: 'payment_finished',
        session: {
          status: 'cancelled',
          payment_list: [{ status: 'failed', error: { code: 'session_cancelled_by_partner' }, refunds: [] }],
        },
      })
      expect(await balanceOf(bank)).toBe(0)
    },
    { ...hold, ...settlementOf(0) },
  )

  it(
    'goes back to the payer when nobody captures it within five days',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await held(scene)
      await clock.advance('P4DT23H59M59S')
      expect(inbox.left).toBe(0)
      await clock.advance('PT1S')
      expect(inbox.next()).toMatchObject({
        type: 'payment_finished',
        session: { status: 'cancelled', payment_list: [{ status: 'failed', error: { code: 'capture_timeout' } }] },
      })
      expect((await bank.refused('session/capture', { session_id })).code).toBe('session_wrong_state')
      expect(await balanceOf(bank)).toBe(0)
    },
    { ...hold, ...settlementOf(0) },
  )

  it(
    'is held without being asked about where the project confirms by itself, and waits for its capture all the same',
    async ({ bank, clock, inbox }) => {
      const { session } = await bank.call('session/init/payment', cardPayment)
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({ type: 'ready_to_capture', session: { next_action: 'capture' } })
      await bank.call('session/capture', { session_id: session.id })
      await clock.runToIdle()
      const finished = inbox.next()
      expect([finished.type, finished.session.status]).toEqual(['payment_finished', 'accepted'])
      expect(Object.keys(finished.session.actions)).toEqual(['capture'])
    },
    { ...hold, autoConfirm: true },
  )

  for (const version of ['v1', 'v2'] as const)
    it(
      `is captured in ${version} by the amount, in the names of ${version}`,
      async (scene) => {
        const { bank, clock, inbox } = scene
        const { session } = await confirmed(scene, cardPayment, version)
        const list = version === 'v1' ? 'acquiring_payments' : 'payment_list'
        expect(session[list]).toMatchObject([{ status: 'pending' }])
        const body = { session_id: session.id, ...rub(5_000) }
        const captured = await bank.call('session/capture', body, { version })
        expect(captured.session[list]).toMatchObject([{ ...rub(5_000), status: 'in_progress' }])
        await clock.runToIdle()
        expect(inbox.next().session[list]).toMatchObject([{ ...rub(5_000), status: 'succeeded' }])
      },
      hold,
    )
})
