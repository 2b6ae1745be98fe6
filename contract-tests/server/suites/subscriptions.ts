import { byCard } from '../../../schemas/example-bodies.ts'
import { contract, type Scene } from '../kit/contract.ts'

const v1 = { version: 'v1' } as const
const every = (period: string) => ({ ...byCard, payment_options: { subscription: { period } } })

/** A payment that asked for a subscription, paid. */
async function begun({ bank, clock, inbox }: Pick<Scene, 'bank' | 'clock' | 'inbox'>, period = 'P10D') {
  const { session } = await bank.call('session/init/payment', every(period))
  await clock.runToIdle()
  inbox.next()
  await bank.call('session/confirm', { session_id: session.id })
  await clock.runToIdle()
  const { session: paid } = inbox.next()
  return { session_id: paid.id as string, subscription: paid.payment_list[0].subscription }
}

/** The payment of the only webhook that has come. */
function told({ inbox }: Pick<Scene, 'inbox'>) {
  const { type, session } = inbox.next()
  if (inbox.left > 0) throw new Error(`another webhook has come: ${inbox.next().type}`)
  return { type, session, payment: session.payment_list[0] }
}

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

export const subscriptions = contract('a subscription', ({ it, expect }) => {
  it('is begun by a payment that asked for it and was paid', async (scene) => {
    const { bank } = scene
    const { session_id, subscription } = await begun(scene)
    expect(subscription).toMatchObject({ id: expect.stringMatching(/./), period: 'P10D', initial: true })
    const { session } = await bank.call('session/status', { session_id })
    expect(session).toMatchObject({ status: 'accepted', payment_list: [{ subscription }] })
    expect(days(session.payment_list[0].finished_at, subscription.next_point)).toBe(10)
  })

  for (const [period, length] of [
    ['day', 1],
    ['week', 7],
    ['P2W', 14],
    ['P30D', 30],
  ] as const)
    it(`may be paid every ${period}`, async (scene) => {
      const { session_id, subscription } = await begun(scene, period)
      const { session } = await scene.bank.call('session/status', { session_id })
      expect(days(session.payment_list[0].finished_at, subscription.next_point)).toBe(length)
    })

  it('needs a period that can be read', async ({ bank }) => {
    expect(await bank.refused('session/init/payment', every('sometimes'))).toMatchObject({
      code: 'invalid_request',
      description: expect.stringContaining('/payment_options/subscription/period'),
    })
  })

  it('makes a payment by itself when one is due: asks nobody, and tells how it ended', async (scene) => {
    const { clock } = scene
    const { session_id, subscription } = await begun(scene)
    await clock.advance('P9D')
    expect(scene.inbox.left).toBe(0)
    await clock.advance('P1D')
    await clock.runToIdle()
    const { type, session, payment } = told(scene)
    expect([type, session.status]).toEqual(['payment_finished', 'accepted'])
    expect(session.id).not.toBe(session_id)
    expect(payment).toMatchObject({
      status: 'succeeded',
      amount_details: byCard.amount_details,
      customer: byCard.customer,
      payment_details: { type: 'recurrent', card: { brand: 'visa', last4: '4242' } },
      subscription: { id: subscription.id, period: 'P10D', initial: false },
    })
    expect(days(subscription.next_point, payment.subscription.next_point)).toBe(10)
  })

  it('goes on for as long as time does, and no faster', async (scene) => {
    const { clock, inbox } = scene
    await begun(scene)
    await clock.runToIdle()
    expect(inbox.left).toBe(0)
    await clock.advance('P50D')
    await clock.runToIdle()
    expect(inbox.left).toBe(5)
    const ids = Array.from({ length: 5 }, () => inbox.next().session.id)
    expect(new Set(ids).size).toBe(5)
  })

  it('makes no payment once it was cancelled, and goes on once it is restored', async (scene) => {
    const { bank, clock, inbox } = scene
    const { session_id, subscription } = await begun(scene)
    const about = { subscription_id: subscription.id }
    const shown = async () =>
      (await bank.call('session/status', { session_id })).session.payment_list[0].subscription.next_point
    expect(await bank.call('subscription/cancel', about, v1)).toEqual({ status: 'ok' })
    expect(await shown()).toBeUndefined()
    await clock.advance('P25D')
    expect(inbox.left).toBe(0)
    expect(await bank.call('subscription/restore', about, v1)).toEqual({ status: 'ok' })
    expect(days(subscription.next_point, await shown())).toBe(20)
    await clock.advance('P5D')
    await clock.runToIdle()
    expect(told(scene).payment).toMatchObject({ status: 'succeeded', subscription: { initial: false } })
  })

  it('may be cancelled and restored twice', async (scene) => {
    const { bank } = scene
    const { subscription } = await begun(scene)
    for (const call of ['restore', 'cancel', 'cancel', 'restore', 'restore'])
      expect(await bank.call(`subscription/${call}`, { subscription_id: subscription.id }, v1)).toEqual({
        status: 'ok',
      })
  })

  it('is not cancelled by session/cancel, and goes on when its first payment is refunded', async (scene) => {
    const { bank, clock, inbox } = scene
    const { session_id } = await begun(scene)
    expect(await bank.refused('session/cancel', { session_id })).toMatchObject({ code: 'session_wrong_state' })
    await bank.call('session/refund', { session_id })
    await clock.runToIdle()
    expect(inbox.next().type).toBe('payment_refunded')
    await clock.advance('P10D')
    await clock.runToIdle()
    expect(told(scene).payment).toMatchObject({ status: 'succeeded' })
  })

  it('tries a payment four times, a day apart, where the token that it goes by was switched off', async (scene) => {
    const { bank, clock, inbox } = scene
    const payment_options = { recurrent: true, subscription: { period: 'P10D' } }
    const { session } = await bank.call('session/init/payment', { ...byCard, payment_options })
    await clock.runToIdle()
    inbox.next()
    await bank.call('session/confirm', { session_id: session.id })
    await clock.runToIdle()
    const { recurrent } = inbox.next().session.payment_list[0]
    await bank.call('recurrent/disable', { recurrent: { token: recurrent.token } }, v1)
    await clock.advance('P10D')
    for (const isLast of [false, false, false, true]) {
      await clock.runToIdle()
      const { payment } = told(scene)
      expect(payment).toMatchObject({ status: 'failed', error: { code: 'binding_is_deactivated' } })
      expect(payment.subscription.retries_exceeded).toBe(isLast ? true : undefined)
      await clock.advance('P1D')
    }
    await clock.advance('P30D')
    expect(inbox.left).toBe(0)
    const after = await bank.call('session/status', { session_id: session.id })
    expect(after.session).toMatchObject({
      status: 'accepted',
      payment_list: [{ status: 'succeeded', subscription: { retries_exceeded: true } }],
    })
  })
})
