import { amount, fromNominal, fromSettlement } from '../../../schemas/example-bodies.ts'
import { contract } from '../kit/contract.ts'
import { seed } from '../seed/index.ts'

const v1 = { version: 'v1' } as const
const sources = { nominal: fromNominal, rko: fromSettlement }
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

  it('start nothing after an empty create, because there is no amount', async ({ bank }) => {
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
      description:
        '/amount_details: expected the amount, given here or at session/create, got nothing (add "amount_details":{"amount":10000,"currency":"rub"}, in kopecks: this is 100 roubles; the example of the bank\'s page "Payouts by token" leaves it out)',
    })
  })

  it('start one after an empty create, with what the refusal says to add', async ({ bank }) => {
    const { session } = await bank.call('session/create', {}, v1)
    const body = inSession(seed['start.request'], session.id)
    const refused = await bank.send('session/start/payout', body, v1)
    const said = /add ("amount_details":\{.+?\}),/.exec(refused.body.error?.description ?? '')?.[1]
    const started = await bank.send('session/start/payout', body.replace(/\}$/, `,${said}}`), v1)
    const [{ amount_details }] = JSON.parse(seed['start.answer']).session.payments
    expect(started.body.session).toMatchObject({ status: 'in_progress', payments: [{ amount_details }] })
  })

  it('create and start nothing in one call, and say the same', async ({ bank }) => {
    const { session_id: _, ...fields } = JSON.parse(seed['start.request'])
    for (const call of ['session/init/payout', 'session/init/payout/nominal', 'session/init/payout/rko'])
      expect((await bank.refused(call, fields, v1)).description).toContain(
        '/amount_details: expected a value, because the field is required, got nothing (add "amount_details":{',
      )
  })

  it('confirm no payout from a nominal or settlement account, and say what to send back', async ({ bank, clock }) => {
    const { payment_method } = JSON.parse(seed['start.request'])
    const recipient = { full_name: 'Ivanov Ivan', beneficiary_id: '123456789012' }
    for (const [family, { participant_details }] of Object.entries(sources)) {
      const parties = { participant_details: { ...participant_details, recipient } }
      const fields = { payment_method, ...amount, ...parties }
      const { session } = await bank.call(`session/init/payout/${family}`, fields, v1)
      await clock.runToIdle()
      const confirm = await bank.send('session/confirm', inSession(seed['confirm.request'], session.id), v1)
      expect(confirm.body.error?.description).toMatch(
        /^\/confirm_information\S*: expected .+, got nothing \(send back the confirm_information of ready_to_confirm or session\/status; the bank's page/,
      )
    }
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
