import { contract } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'

const sources = {
  nominal: { fields: payouts.cardFromNominal, part: 'transfer_details' },
  rko: { fields: payouts.cardFromSettlement, part: 'account_details' },
} as const

const names = {
  v1: { debit: 'acquiring_payments', credit: 'payments' },
  v2: { debit: 'payment_list', credit: 'payout_list' },
} as const

export const cardPayoutTwoLegs = contract('a card payout of two legs', ({ it, expect }) => {
  for (const [family, { fields, part }] of Object.entries(sources)) {
    for (const version of ['v1', 'v2'] as const) {
      const { debit, credit } = names[version]
      const both = (status: string) => ({ [debit]: [{ status }], [credit]: [{ status }] })

      it(`from ${family} is asked for once, confirmed once and paid, in ${version}`, async ({ bank, clock, inbox }) => {
        const { session } = await bank.call(`session/multi/create/${family}`, { metadata: 'good' }, { version })
        const body = { session_id: session.id, ...fields }
        const started = await bank.call(`session/multi/start/payment/${family}`, body, { version })
        expect(started.session).toMatchObject({ status: 'in_progress', ...both('in_progress') })
        expect(started.session[debit][0]).toMatchObject({
          id: expect.stringMatching(/^pm_\d+$/),
          payment_details: fields.payment_details,
          customer: { reference: 'lucky', contacts: [] },
          amounts: {},
          refunds: [],
          metadata: 'good',
        })
        expect(started.session[credit][0]).toMatchObject({ id: expect.stringMatching(/^po_\d+$/), metadata: 'good' })

        await clock.runToIdle()
        const { type, session: waiting, confirm_information } = inbox.next()
        expect(type).toBe('ready_to_confirm')
        expect(waiting).toMatchObject({ status: 'in_progress', next_action: 'confirm', ...both('pending') })
        expect(Object.keys(confirm_information)).toEqual([part])
        expect(inbox.left).toBe(0)

        const confirm = { session_id: session.id, confirm_information }
        const confirmed = await bank.call('session/confirm', confirm, { version })
        expect(confirmed.session).toMatchObject({ status: 'in_progress', ...both('pending') })
        expect(await bank.refused('session/confirm', confirm, { version })).toMatchObject({
          code: 'session_wrong_state',
        })

        await clock.runToIdle()
        const finished = inbox.next()
        expect(finished).toMatchObject({
          type: 'payment_finished',
          session: { status: 'accepted', ...both('succeeded') },
        })
        expect(inbox.left).toBe(0)
        expect((await bank.call('session/status', { session_id: session.id }, { version })).session).toEqual(
          finished.session,
        )
      })

      it(`from ${family} fails in both legs when it is cancelled, in ${version}`, async ({ bank, clock, inbox }) => {
        const { session } = await bank.call(`session/multi/init/payment/${family}`, fields, { version })
        await clock.runToIdle()
        inbox.next()
        await bank.call('session/cancel', { session_id: session.id }, { version })
        await clock.runToIdle()
        const failed = [{ status: 'failed', error: { code: 'session_cancelled_by_partner' } }]
        expect(inbox.next()).toMatchObject({
          type: 'payment_finished',
          session: { status: 'cancelled', [debit]: failed, [credit]: failed },
        })
      })
    }
  }

  it('fails in both legs when nobody confirms it in time', async ({ bank, clock, inbox }) => {
    await bank.call('session/multi/init/payment/nominal', payouts.cardFromNominal)
    await clock.runToIdle()
    inbox.next()
    await clock.advance('PT4H')
    const failed = [{ status: 'failed', error: { code: 'confirm_timeout' } }]
    expect(inbox.next().session).toMatchObject({ status: 'cancelled', payment_list: failed, payout_list: failed })
  })

  it(
    'fails in both legs when there is too little money',
    async ({ bank, clock, inbox }) => {
      await bank.call('session/multi/init/payment/nominal', payouts.cardFromNominal)
      await clock.runToIdle()
      const failed = [{ status: 'failed', error: { code: 'insufficient_wallet_balance' } }]
      expect(inbox.next()).toMatchObject({
        type: 'payment_finished',
        session: { status: 'cancelled', payment_list: failed, payout_list: failed },
      })
    },
    { accounts: [{ number: '40702810600200000014', kind: 'nominal', balance: 9_999 }] },
  )

  it(
    'is not asked for where the project confirms by itself',
    async ({ bank, clock, inbox }) => {
      await bank.call('session/multi/init/payment/rko', payouts.cardFromSettlement)
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({
        type: 'payment_finished',
        session: { payment_list: [{ status: 'succeeded' }], payout_list: [{ status: 'succeeded' }] },
      })
      expect(inbox.left).toBe(0)
    },
    { autoConfirm: true },
  )

  it('shows the purpose of the transfer and the mask of the card', async ({ bank, clock, inbox }) => {
    await bank.call('session/multi/init/payment/nominal', payouts.cardFromNominal)
    await clock.runToIdle()
    expect(inbox.next().confirm_information.transfer_details).toMatchObject({
      purpose: 'Payment under contract 5, no VAT; card:************4242',
      customer: { name: 'OOO Romashka' },
    })
  })

  it('is debited from the account that the sender names, if it names one', async ({ bank, clock, inbox }) => {
    const account = '40702810900000000077'
    const { sender, recipient } = payouts.cardFromNominal.participant_details
    const participant_details = { sender: { ...sender, account }, recipient }
    await bank.call('session/multi/init/payment/nominal', { ...payouts.cardFromNominal, participant_details })
    await clock.runToIdle()
    expect(inbox.next().confirm_information.transfer_details.customer).toMatchObject({ account_number: account })
  })

  it('has a customer even where none was given', async ({ bank }) => {
    const { session } = await bank.call('session/multi/init/payment/nominal', {
      ...payouts.cardFromNominal,
      customer: undefined,
    })
    const [payment] = session.payment_list
    expect(payment.customer).toEqual({ reference: payment.id, contacts: [] })
  })

  for (const [family, other] of [
    ['nominal', payouts.cardFromSettlement],
    ['rko', payouts.cardFromNominal],
  ] as const) {
    it(`from ${family} refuses the transfer of the other source`, async ({ bank }) => {
      const answer = await bank.refused(`session/multi/init/payment/${family}`, other)
      expect(answer).toMatchObject({
        status: 400,
        code: 'invalid_request',
        description: expect.stringContaining('/payment_details/internal_transfer/type: expected'),
      })
    })
  }

  it('refuses a bank account', async ({ bank }) => {
    const { payout_details } = payouts.toAccount
    const answer = await bank.refused('session/multi/init/payment/rko', {
      ...payouts.cardFromSettlement,
      payout_details,
    })
    expect(answer.description).toContain('/payout_details/type: expected card')
  })
})
