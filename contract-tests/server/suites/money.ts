import { contract } from '../kit/contract.ts'
import { moscowDay } from '../kit/moscow-day.ts'
import { payouts } from '../kit/payouts.ts'

const usd = { ...payouts.byToken, amount_details: { amount: 10_000, currency: 'usd' } }
const roubles = { amount: 800_000, currency: 'rub' }

export const currency = contract('a payout in another currency', ({ it, expect }) => {
  for (const version of ['v1', 'v2'] as const) {
    const list = version === 'v1' ? 'payments' : 'payout_list'

    it(`is shown in roubles once the bank has checked it, with the exchange, in ${version}`, async ({
      bank,
      clock,
      inbox,
    }) => {
      const { session } = await bank.call('session/init/payout', usd, { version })
      expect(session[list][0].amount_details).toEqual(usd.amount_details)
      await clock.runToIdle()
      const { type, session: waiting, confirm_information } = inbox.next()
      expect(type).toBe('ready_to_confirm')
      expect(waiting[list][0].amount_details).toEqual(roubles)
      expect(confirm_information).toEqual({
        exchanges: [
          { id: expect.stringMatching(/./), source: usd.amount_details, destination: roubles, fx_rate: '80' },
        ],
      })
      await bank.call('session/confirm', { session_id: session.id, confirm_information }, { version })
      await clock.runToIdle()
      expect(inbox.next().session).toMatchObject({
        status: 'accepted',
        [list]: [{ status: 'succeeded', amount_details: roubles }],
      })
    })
  }

  it('may be confirmed without sending the exchange back, but not with another one', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/init/payout', {
      ...usd,
      amount_details: { amount: 1, currency: 'EUR' },
    })
    await clock.runToIdle()
    const { confirm_information } = inbox.next()
    const [exchange] = confirm_information.exchanges
    expect(exchange).toMatchObject({ destination: { amount: 90, currency: 'rub' }, fx_rate: '90' })
    const dearer = { exchanges: [{ ...exchange, fx_rate: '91' }] }
    const answer = await bank.refused('session/confirm', { session_id: session.id, confirm_information: dearer })
    expect(answer.description).toContain('/confirm_information/exchanges/0/fx_rate')
    await bank.call('session/confirm', { session_id: session.id })
  })

  it(
    'is refused where the project confirms by itself',
    async ({ bank }) => {
      expect(await bank.refused('session/init/payout', usd)).toMatchObject({
        status: 400,
        code: 'invalid_request',
        description: expect.stringContaining('must be confirmed'),
      })
    },
    { autoConfirm: true },
  )

  for (const [path, base] of Object.entries({
    'session/init/payout/nominal': payouts.fromNominal,
    'session/init/payout/rko': payouts.fromSettlement,
    'session/multi/init/payment/nominal': payouts.cardFromNominal,
    'session/init/payout/fiscalization': payouts.selfEmployed,
  }))
    it(`is refused by ${path}`, async ({ bank }) => {
      const answer = await bank.refused(path, { ...base, amount_details: usd.amount_details })
      expect(answer.description).toContain('/amount_details/currency: expected rub')
    })
})

export const fees = contract('the fee of a payout', ({ it, expect }) => {
  const fee = (amount: number) => ({ fee: { merchant_fee: { amount, currency: 'RUB' } } })
  const wallet = async (bank: Parameters<Parameters<typeof it>[1]>[0]['bank']) =>
    (await bank.call('wallet/balance', { request_datetime: '2025-05-27T02:03:00+00:00' }, { version: 'v1' })).wallets[0]
      .amount_details.amount
  const accounts = [{ number: '131', kind: 'collateral', balance: 10_035 }] as const

  it('is not shown where the project pays none', async ({ bank }) => {
    const { session } = await bank.call('session/init/payout', payouts.byToken)
    expect(session.payout_list[0]).not.toHaveProperty('amounts')
  })

  it(
    'is shown beside the amount, its currency in capitals, and leaves the account with it',
    async ({ bank, clock, inbox }) => {
      const { session } = await bank.call('session/init/payout', payouts.byToken)
      expect(await wallet(bank)).toBe(0)
      await clock.runToIdle()
      expect(inbox.next().session.payout_list[0].amounts).toEqual(fee(35))
      await bank.call('session/confirm', { session_id: session.id })
      await clock.runToIdle()
      const { amount_details, amounts } = inbox.next().session.payout_list[0]
      expect([amount_details.amount, amounts]).toEqual([10_000, fee(35)])
      expect(await wallet(bank)).toBe(0)
    },
    { fees: {}, accounts },
  )

  it(
    'is given back with the amount when the payout is called off',
    async ({ bank, clock }) => {
      const { session } = await bank.call('session/init/payout', payouts.byToken)
      await clock.runToIdle()
      await bank.call('session/cancel', { session_id: session.id })
      await clock.runToIdle()
      expect(await wallet(bank)).toBe(10_035)
    },
    { fees: {}, accounts },
  )

  it(
    'must be there too when the payout begins',
    async ({ bank, clock, inbox }) => {
      await bank.call('session/init/payout', payouts.byToken)
      await clock.runToIdle()
      expect(inbox.next().session.payout_list[0].error.code).toBe('insufficient_wallet_balance')
    },
    { fees: { percent: 0.36 }, accounts },
  )

  it(
    'is a second debit of its own on a settlement account',
    async ({ bank, clock, inbox }) => {
      const { session } = await bank.call('session/init/payout/rko', payouts.fromSettlement)
      await clock.runToIdle()
      const { confirm_information } = inbox.next()
      await bank.call('session/confirm', { session_id: session.id, confirm_information })
      await clock.runToIdle()
      const account_number = payouts.fromSettlement.participant_details.sender.account
      const day = moscowDay(inbox.next().session.updated_at)
      const asked = { date_from: day, date_to: day, account_number }
      const { transactions } = await bank.call('report/account_statement', asked, { version: 'v1' })
      expect(transactions).toMatchObject([
        { amount: 10_000, type: 'debet', session_id: session.id },
        { amount: 131, type: 'debet', session_id: session.id, purpose: 'Fee' },
      ])
    },
    { fees: { percent: 0.1, minimum: 131 } },
  )

  it(
    'is charged once for a payout of two legs, to the leg that is debited',
    async ({ bank }) => {
      const { session } = await bank.call('session/multi/init/payment/nominal', payouts.cardFromNominal)
      expect(session.payment_list[0].amounts).toEqual(fee(35))
      expect(session.payout_list[0]).not.toHaveProperty('amounts')
    },
    { fees: {} },
  )
})

export const confirmationPayout = contract('the webhook confirmation_payout', ({ it, expect }) => {
  const typesOf = (inbox: { left: number; next(): { type: string } }) =>
    Array.from({ length: inbox.left }, () => inbox.next().type)

  it(
    'follows payment_finished of a transfer to an account, for a project that has asked for it',
    async ({ bank, clock, inbox }) => {
      const { session } = await bank.call('session/init/payout', payouts.toAccount)
      await clock.runToIdle()
      await bank.call('session/confirm', { session_id: session.id })
      await clock.runToIdle()
      expect(typesOf(inbox)).toEqual(['ready_to_confirm', 'payment_finished', 'confirmation_payout'])
    },
    { optionalWebhooks: ['confirmation_payout'] },
  )

  for (const [what, fields, setup] of [
    ['a payout to a card', payouts.byToken, { optionalWebhooks: ['confirmation_payout'] }],
    ['a project that has not asked', payouts.toAccount, {}],
  ] as const)
    it(
      `is not sent for ${what}`,
      async ({ bank, clock, inbox }) => {
        await bank.call('session/init/payout', fields)
        await clock.runToIdle()
        expect(typesOf(inbox)).toEqual(['payment_finished'])
      },
      { ...setup, autoConfirm: true },
    )
})
