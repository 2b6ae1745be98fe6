import { contract } from '../kit/contract.ts'
import { asked, confirmed, paymentIn } from '../kit/payment-steps.ts'
import { cardPayment, returnUrl } from '../kit/payments.ts'
import { payouts } from '../kit/payouts.ts'

const cancelled = (code: string) => ({
  type: 'payment_finished',
  session: { status: 'cancelled', payment_list: [{ status: 'failed', error: { code } }] },
})

export const byCard = contract('a payment by card, in one stage', ({ it, expect }) => {
  it('is taken once the partner confirms', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/create', {})
    const started = await bank.call('session/start/payment', { session_id: session.id, ...cardPayment })
    expect(started.session).toMatchObject({
      id: session.id,
      status: 'in_progress',
      payment_list: [
        {
          id: expect.stringMatching(/^pm_\d+$/),
          status: 'in_progress',
          customer: cardPayment.customer,
          payment_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
          amount_details: cardPayment.amount_details,
        },
      ],
    })
    expect(started.session).not.toHaveProperty('next_action')
    expect(inbox.left).toBe(0)

    await clock.runToIdle()
    expect(inbox.next()).toMatchObject({
      type: 'ready_to_confirm',
      session: { id: session.id, status: 'in_progress', next_action: 'confirm', payment_list: [{ status: 'pending' }] },
    })

    const confirmedOne = await bank.call('session/confirm', { session_id: session.id })
    expect(confirmedOne.session).toMatchObject({ status: 'in_progress', payment_list: [{ status: 'in_progress' }] })
    expect(confirmedOne.session).not.toHaveProperty('next_action')

    await clock.runToIdle()
    const finished = inbox.next()
    expect(finished).toMatchObject({
      type: 'payment_finished',
      session: {
        status: 'accepted',
        actions: { confirm: expect.stringMatching(/Z$/) },
        payment_list: [{ status: 'succeeded', finished_at: expect.any(String), refunds: [] }],
      },
    })
    expect(paymentIn(finished)).not.toHaveProperty('error')
    expect(inbox.left).toBe(0)
    expect((await bank.call('session/status', { session_id: session.id })).session).toEqual(finished.session)
  })

  it('never shows the number of the card, or its security code', async ({ bank, inbox, ...rest }) => {
    const { card } = cardPayment.payment_details as { card: { bank_card: { number: string; security_code: string } } }
    const finished = await confirmed({ bank, inbox, ...rest })
    const { text } = await bank.send('session/status', JSON.stringify({ session_id: finished.session.id }))
    for (const shown of [finished.body, text]) {
      expect(shown).not.toContain(card.bank_card.number)
      expect(shown).not.toContain('security_code')
    }
  })

  it('fails when the partner cancels it', async (scene) => {
    const { bank, clock, inbox } = scene
    const session_id = await asked(scene)
    const answer = await bank.call('session/cancel', { session_id })
    expect(answer.session).toMatchObject({ status: 'in_progress', payment_list: [{ status: 'pending' }] })
    await clock.runToIdle()
    expect(inbox.next()).toMatchObject(cancelled('session_cancelled_by_partner'))
    expect(await bank.refused('session/confirm', { session_id })).toMatchObject({
      status: 409,
      code: 'session_wrong_state',
    })
  })

  it('fails when nobody confirms it within 240 minutes', async (scene) => {
    const { bank, clock, inbox } = scene
    const session_id = await asked(scene)
    await clock.advance('PT239M59S')
    expect(inbox.left).toBe(0)
    await clock.advance('PT1S')
    expect(inbox.next()).toMatchObject(cancelled('confirm_timeout'))
    expect((await bank.refused('session/confirm', { session_id })).code).toBe('session_wrong_state')
  })

  it(
    'needs no confirmation where the project confirms by itself',
    async ({ bank, clock, inbox }) => {
      await bank.call('session/init/payment', cardPayment)
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({ type: 'payment_finished', session: { status: 'accepted' } })
      expect(inbox.left).toBe(0)
    },
    { autoConfirm: true },
  )

  it('uses what create was given, and what start gives instead', async ({ bank }) => {
    const { session } = await bank.call('session/create', { ...cardPayment, metadata: 'first' })
    expect(session).not.toHaveProperty('payment_list')
    const amount_details = { amount: 7700, currency: 'rub' }
    const given = { session_id: session.id, amount_details, metadata: 'second' }
    const started = await bank.call('session/start/payment', given)
    expect(started.session.payment_list).toMatchObject([
      { amount_details, metadata: 'second', payment_details: { card: { last4: '4242' } } },
    ])
  })

  it('needs its way to pay, its amount and its customer by the time it starts', async ({ bank }) => {
    const { session } = await bank.call('session/create', {})
    const refusal = await bank.refused('session/start/payment', { session_id: session.id })
    expect(refusal).toMatchObject({ status: 400, code: 'invalid_request' })
    for (const field of ['/payment_details', '/amount_details', '/customer'])
      expect(refusal.description).toContain(`${field}: expected`)
    for (const field of ['payment_details', 'amount_details', 'customer']) {
      const { description } = await bank.refused('session/init/payment', { ...cardPayment, [field]: undefined })
      expect(description).toContain(`/${field}: expected`)
    }
  })

  it('starts once in a session, and not beside a payout', async ({ bank }) => {
    const { session } = await bank.call('session/init/payment', cardPayment)
    const again = { session_id: session.id, ...cardPayment }
    const wrong = { status: 409, code: 'session_wrong_state' }
    expect(await bank.refused('session/start/payment', again)).toMatchObject(wrong)
    expect(await bank.refused('session/start/payout', { ...payouts.byToken, ...again })).toMatchObject(wrong)
  })

  it(
    'is not confirmed twice, captured, or given back before it was taken',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await asked(scene)
      const wrong = { status: 409, code: 'session_wrong_state' }
      for (const call of ['session/capture', 'session/refund', 'session/chargeback'])
        expect([call, await bank.refused(call, { session_id })]).toMatchObject([call, wrong])
      await bank.call('session/confirm', { session_id })
      for (const call of ['session/confirm', 'session/cancel', 'session/capture', 'session/refund'])
        expect([call, await bank.refused(call, { session_id })]).toMatchObject([call, wrong])
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({ type: 'payment_finished', session: { status: 'accepted' } })
      expect(await bank.refused('session/confirm', { session_id })).toMatchObject(wrong)
      expect(inbox.left).toBe(0)
    },
    { needs: 'stoppedClock' },
  )

  it('begins once under one idempotency key', async ({ bank, clock, inbox }) => {
    const headers = { 'x-partner-idempotency-key': 'order-77' }
    const { session } = await bank.call('session/init/payment', cardPayment, { headers })
    expect(await bank.refused('session/init/payment', cardPayment, { headers })).toMatchObject({
      status: 400,
      code: 'idempotency_key_already_exists',
    })
    await clock.runToIdle()
    expect([inbox.next().session.id, inbox.left]).toEqual([session.id, 0])
  })

  it('may be in dollars or euros, and in no currency that cards have not', async ({ bank }) => {
    for (const currency of ['usd', 'EUR'])
      expect(
        paymentIn(await bank.call('session/init/payment', { ...cardPayment, amount_details: { amount: 1, currency } })),
      ).toMatchObject({ amount_details: { amount: 1, currency } })
    const inCoins = { ...cardPayment, amount_details: { amount: 1, currency: 'tonc' } }
    expect((await bank.refused('session/init/payment', inCoins)).description).toContain('/amount_details/currency')
  })

  it('keeps what the partner said of it', async ({ bank }) => {
    const metadata = { order: 77, lines: ['a', 'b'] }
    const participant_details = { sender: { full_name: 'Ivanov Ivan' } }
    const payment_options = { return_url: returnUrl }
    const body = { ...cardPayment, payment_options, metadata, participant_details }
    expect(paymentIn(await bank.call('session/init/payment', body))).toMatchObject({ metadata, participant_details })
  })
})

export const inVersions = contract('a payment in the names of each version', ({ it, expect }) => {
  const lists = { v1: 'acquiring_payments', v2: 'payment_list' } as const
  for (const version of ['v1', 'v2'] as const) {
    const other = version === 'v1' ? 'v2' : 'v1'

    it(`is in ${lists[version]} of ${version}, in answers and webhooks, whoever asks meanwhile`, async ({
      bank,
      clock,
      inbox,
    }) => {
      const { session } = await bank.call('session/init/payment', cardPayment, { version })
      const told = [session]
      await clock.runToIdle()
      told.push(inbox.next().session)
      const id = { session_id: session.id }
      const seen = (await bank.call('session/status', id, { version: other })).session
      expect([lists[other] in seen, lists[version] in seen]).toEqual([true, false])
      told.push((await bank.call('session/confirm', id, { version })).session)
      await clock.runToIdle()
      told.push(inbox.next().session)
      expect(told.map((each) => [each[lists[version]].length, lists[other] in each])).toEqual(
        Array.from({ length: 4 }, () => [1, false]),
      )
    })
  }
})
