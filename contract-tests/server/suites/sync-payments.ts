import { byCard } from '../../../schemas/example-bodies.ts'
import { contract } from '../kit/contract.ts'

const v1 = { version: 'v1' } as const
const payment_options = { return_url: 'https://shop.example/back' }
const byCode = { type: 'faster_payment_system', faster_payment_system: {} }

export const syncPayments = contract('a payment whose result is in the answer', ({ it, expect }) => {
  it('is paid at once: nobody is asked to confirm it, and no webhook is sent', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/init/payment/sync', { ...byCard, payment_options }, v1)
    expect(session).toMatchObject({ status: 'accepted', acquiring_payments: [{ status: 'succeeded' }] })
    expect(session).not.toHaveProperty('next_action')
    await clock.runToIdle()
    expect((await bank.call('session/status', { session_id: session.id }, v1)).session).toEqual(session)
    expect(inbox.left).toBe(0)
  })

  it('is pending where the payer must act, and the answer says where', async ({ bank, clock, inbox }) => {
    const body = { ...byCard, payment_details: byCode, payment_options }
    const { session } = await bank.call('session/init/payment/sync', body, v1)
    expect(session).toMatchObject({
      status: 'in_progress',
      acquiring_payments: [{ status: 'pending', customer_interaction: { type: 'inform', inform: { qr: {} } } }],
    })
    await clock.advance('PT1H')
    const { session: late } = await bank.call('session/status', { session_id: session.id }, v1)
    expect(late).toMatchObject({ status: 'cancelled', acquiring_payments: [{ status: 'failed' }] })
    expect(inbox.left).toBe(0)
  })

  it('can be refunded, and no webhook tells of that either', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/init/payment/sync', { ...byCard, payment_options }, v1)
    await bank.call('session/refund', { session_id: session.id }, v1)
    await clock.runToIdle()
    const { session: after } = await bank.call('session/status', { session_id: session.id }, v1)
    expect(after.acquiring_payments[0].refunds).toMatchObject([{ status: 'accepted' }])
    expect(inbox.left).toBe(0)
  })

  it('needs to know where the payer comes back to', async ({ bank }) => {
    expect(await bank.refused('session/init/payment/sync', byCard, v1)).toMatchObject({
      status: 400,
      code: 'invalid_request',
      description: expect.stringContaining('/payment_options/return_url'),
    })
  })
})
