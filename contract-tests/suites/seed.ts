import { contract } from '../kit/contract.ts'
import { seed } from '../seed/index.ts'

const v1 = { version: 'v1' } as const
const inSession = (body: string, id: string) => body.replace('ps_3230', id)

export const seedPage = contract('the requests of the page "Payouts by token"', ({ it, expect }) => {
  it('pay, in a session created with an amount', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/create', { amount_details: { amount: 10000, currency: 'rub' } }, v1)
    const started = await bank.send('session/start/payout', inSession(seed['start.request'], session.id), v1)
    expect(started.status).toBe(200)
    const answer = JSON.parse(seed['start.answer'])
    const [{ payment_method, amount_details, metadata }] = answer.session.payments
    expect(started.body.session).toMatchObject({
      status: 'in_progress',
      payments: [{ payment_method, amount_details, metadata }],
    })

    await clock.runToIdle()
    const webhook = JSON.parse(seed['ready-to-confirm.webhook'])
    const { status, next_action } = webhook.session
    expect(inbox.next()).toMatchObject({
      type: webhook.type,
      session: { status, next_action, payments: [{ status: 'pending', metadata }] },
    })

    expect((await bank.send('session/confirm', inSession(seed['confirm.request'], session.id), v1)).status).toBe(200)
    await clock.runToIdle()
    expect(inbox.next()).toMatchObject({ type: 'payment_finished', session: { payments: [{ status: 'succeeded' }] } })
  })

  it('start nothing after an empty create, for want of an amount', async ({ bank }) => {
    const created = await bank.send('session/create', seed['create.request'], v1)
    expect(created.body.session).toMatchObject({ status: 'created' })
    const started = await bank.send(
      'session/start/payout',
      inSession(seed['start.request'], created.body.session.id),
      v1,
    )
    expect(started.status).toBe(400)
    expect(started.body.error).toEqual({
      code: 'invalid_request',
      description: '/amount_details: expected the amount, given here or at session/create, got nothing',
    })
  })

  it('cancel', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/create', { amount_details: { amount: 10000, currency: 'rub' } }, v1)
    await bank.send('session/start/payout', inSession(seed['start.request'], session.id), v1)
    await clock.runToIdle()
    inbox.next()
    expect((await bank.send('session/cancel', inSession(seed['cancel.request'], session.id), v1)).status).toBe(200)
    await clock.runToIdle()
    expect(inbox.next()).toMatchObject({ session: { status: 'cancelled', payments: [{ status: 'failed' }] } })
  })
})
