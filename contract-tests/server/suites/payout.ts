import { contract } from '../kit/contract.ts'
import { methods, payouts } from '../kit/payouts.ts'

export const byToken = contract('a payout by token', ({ it, expect }) => {
  it('is paid once the partner confirms', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/create', {})
    expect(session).toEqual({
      id: expect.stringMatching(/^ps_\d+$/),
      status: 'created',
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
      updated_at: session.created_at,
    })

    const started = await bank.call('session/start/payout', { session_id: session.id, ...payouts.byToken })
    expect(started.session).toMatchObject({
      id: session.id,
      status: 'in_progress',
      payout_list: [{ status: 'in_progress' }],
    })
    expect(inbox.left).toBe(0)

    await clock.runToIdle()
    expect(inbox.next()).toMatchObject({
      type: 'ready_to_confirm',
      session: {
        id: session.id,
        status: 'in_progress',
        next_action: 'confirm',
        payout_list: [{ status: 'pending', metadata: 'good' }],
      },
    })

    const confirmed = await bank.call('session/confirm', { session_id: session.id })
    expect(confirmed.session).toMatchObject({ status: 'in_progress', payout_list: [{ status: 'pending' }] })
    expect(confirmed.session).not.toHaveProperty('next_action')

    await clock.runToIdle()
    const finished = inbox.next()
    expect(finished).toMatchObject({
      type: 'payment_finished',
      session: { status: 'accepted', payout_list: [{ status: 'succeeded' }] },
    })
    expect(inbox.left).toBe(0)
    expect((await bank.call('session/status', { session_id: session.id })).session).toEqual(finished.session)
  })

  it('ends failed when the partner cancels it, and the money stays', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/init/payout', payouts.byToken)
    await clock.runToIdle()
    inbox.next()
    const answer = await bank.call('session/cancel', { session_id: session.id })
    expect(answer.session).toMatchObject({ status: 'in_progress', payout_list: [{ status: 'pending' }] })
    await clock.runToIdle()
    expect(inbox.next()).toMatchObject({
      type: 'payment_finished',
      session: {
        status: 'cancelled',
        payout_list: [{ status: 'failed', error: { code: 'session_cancelled_by_partner' } }],
      },
    })
    expect(await bank.refused('session/confirm', { session_id: session.id })).toMatchObject({
      status: 409,
      code: 'session_wrong_state',
    })
  })

  it('ends failed when nobody confirms it within 240 minutes', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/init/payout', payouts.byToken)
    await clock.runToIdle()
    inbox.next()
    await clock.advance('PT239M59S')
    expect(inbox.left).toBe(0)
    await clock.advance('PT1S')
    expect(inbox.next()).toMatchObject({
      type: 'payment_finished',
      session: {
        id: session.id,
        status: 'cancelled',
        payout_list: [{ status: 'failed', error: { code: 'confirm_timeout' } }],
      },
    })
  })

  it('uses what create was given, and what start gives instead', async ({ bank }) => {
    const { session } = await bank.call('session/create', { ...payouts.byToken, metadata: 'first' })
    const started = await bank.call('session/start/payout', { session_id: session.id, metadata: 'second' })
    expect(started.session.payout_list[0]).toMatchObject({
      amount_details: { amount: 10000, currency: 'rub' },
      metadata: 'second',
    })
  })

  it(
    'needs no confirmation where the project confirms by itself',
    async ({ bank, clock, inbox }) => {
      await bank.call('session/init/payout', payouts.byToken)
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({ type: 'payment_finished', session: { status: 'accepted' } })
      expect(inbox.left).toBe(0)
    },
    { autoConfirm: true },
  )

  it(
    'ends with insufficient_wallet_balance when there is too little money',
    async ({ bank, clock, inbox }) => {
      await bank.call('session/init/payout', payouts.byToken)
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({
        type: 'payment_finished',
        session: {
          status: 'cancelled',
          payout_list: [{ status: 'failed', error: { code: 'insufficient_wallet_balance' } }],
        },
      })
    },
    { accounts: [{ number: '131', kind: 'collateral', balance: 9999 }] },
  )

  it('is not started twice in one session', async ({ bank }) => {
    const { session } = await bank.call('session/create', payouts.byToken)
    await bank.call('session/start/payout', { session_id: session.id })
    const again = await bank.refused('session/start/payout', { session_id: session.id, ...payouts.byToken })
    expect(again).toMatchObject({ status: 409, code: 'session_wrong_state' })
  })

  it('closes a session that was never started, without a webhook', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/create', {})
    expect((await bank.call('session/cancel', { session_id: session.id })).session.status).toBe('cancelled')
    await clock.runToIdle()
    expect(inbox.left).toBe(0)
    expect(await bank.refused('session/start/payout', { session_id: session.id, ...payouts.byToken })).toMatchObject({
      code: 'session_wrong_state',
    })
  })
})

export const eachMethod = contract('a payout of each method', ({ it, expect }) => {
  for (const version of ['v1', 'v2'] as const) {
    for (const [method, fields] of Object.entries(methods)) {
      it(`pays ${method}, in ${version}`, async ({ bank, clock, inbox }) => {
        const { session } = await bank.call('session/init/payout', fields, { version })
        await clock.runToIdle()
        expect(inbox.next().type).toBe('ready_to_confirm')
        await bank.call('session/confirm', { session_id: session.id }, { version })
        await clock.runToIdle()
        const finished = inbox.next()
        const list = version === 'v1' ? finished.session.payments : finished.session.payout_list
        expect([finished.session.status, list[0].status]).toEqual(['accepted', 'succeeded'])
      })
    }
  }
})

export const fromAccounts = contract('a payout from a nominal or a settlement account', ({ it, expect }) => {
  for (const [family, fields, part] of [
    ['nominal', payouts.fromNominal, 'transfer_details'],
    ['rko', payouts.fromSettlement, 'account_details'],
  ] as const) {
    for (const version of ['v1', 'v2'] as const) {
      it(`of ${family} is confirmed by sending ${part} back, in ${version}`, async ({ bank, clock, inbox }) => {
        const { session } = await bank.call(`session/create/${family}`, { metadata: 'good' }, { version })
        await bank.call(`session/start/payout/${family}`, { session_id: session.id, ...fields }, { version })
        await clock.runToIdle()
        const { confirm_information } = inbox.next()
        expect(Object.keys(confirm_information)).toEqual([part])
        expect(
          (await bank.call('session/status', { session_id: session.id }, { version })).confirm_information,
        ).toEqual(confirm_information)

        const confirm = (echo?: object) => ({ session_id: session.id, ...(echo && { confirm_information: echo }) })
        expect(await bank.refused('session/confirm', confirm(), { version })).toMatchObject({
          status: 400,
          code: 'invalid_request',
          description: expect.stringContaining('/confirm_information'),
        })
        const changed = structuredClone(confirm_information)
        const [person] = Object.values(changed[part]) as { name: string }[]
        person!.name = 'Somebody Else'
        expect(await bank.refused('session/confirm', confirm(changed), { version })).toMatchObject({
          code: 'invalid_request',
        })

        await bank.call('session/confirm', confirm(confirm_information), { version })
        await clock.runToIdle()
        expect(inbox.next()).toMatchObject({ type: 'payment_finished', session: { status: 'accepted' } })
      })
    }
  }

  it('can be cancelled without sending anything back', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/init/payout/nominal', payouts.fromNominal)
    await clock.runToIdle()
    inbox.next()
    await bank.call('session/cancel', { session_id: session.id })
    await clock.runToIdle()
    expect(inbox.next()).toMatchObject({ session: { status: 'cancelled' } })
  })

  it('fails when the recipient account is not one the bank pays to', async ({ bank, clock, inbox }) => {
    const fields = structuredClone(payouts.fromNominal) as typeof payouts.fromNominal
    Object.assign(fields.payout_details.bank_account.ru, { account: '40820810100003869535' })
    await bank.call('session/init/payout/nominal', fields)
    await clock.runToIdle()
    expect(inbox.next()).toMatchObject({
      type: 'payment_finished',
      session: { status: 'cancelled', payout_list: [{ status: 'failed', error: { code: 'account_not_found' } }] },
    })
  })
})

export const selfEmployed = contract('a payout to a self-employed recipient', ({ it, expect }) => {
  for (const version of ['v1', 'v2'] as const) {
    it(`ends with a receipt, in ${version}`, async ({ bank, clock, inbox }) => {
      const { session } = await bank.call('session/create', {}, { version })
      const fields = { session_id: session.id, ...payouts.selfEmployed }
      await bank.call('session/start/payout/fiscalization', fields, { version })
      await clock.runToIdle()
      inbox.next()
      await bank.call('session/confirm', { session_id: session.id }, { version })
      await clock.runToIdle()
      const { session: finished } = inbox.next()
      const [payout] = finished.payments ?? finished.payout_list
      expect(payout.fiscalization_details.professional_income_taxpayer).toMatchObject({
        tax_reference: '123456789012',
        services: [{ name: 'Delivery', quantity: 1 }],
        receipt: { id: expect.stringMatching(/^\w+$/), link: expect.stringContaining('https://') },
      })
    })
  }
})
