import { twoServices } from '../../../schemas/example-bodies.ts'
import { contract } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'

const service = (amount: number, quantity?: number) => ({
  name: 'Delivery',
  amount_details: { amount, currency: 'rub' },
  ...(quantity !== undefined && { quantity }),
})
const income = (tax_reference: string, ...services: object[]) => ({
  fiscalization_details: { professional_income_taxpayer: { tax_reference, services } },
})

const v1 = { version: 'v1' } as const
const limit = 240_000_000

export const fiscalization = contract('fiscalization', ({ it, expect }) => {
  it('registers the sum of the services and ends with a receipt; nobody is asked to confirm', async ({
    bank,
    clock,
    inbox,
  }) => {
    const { session } = await bank.call('session/create', {}, v1)
    const started = await bank.call('fiscalization', { session_id: session.id, ...twoServices, metadata: 'good' }, v1)
    expect(started.session).toMatchObject({
      status: 'in_progress',
      payments: [
        {
          status: 'in_progress',
          amount_details: { amount: 10_000, currency: 'rub' },
          metadata: 'good',
          fiscalization_details: {
            professional_income_taxpayer: {
              tax_reference: '123456789012',
              services: [{ quantity: 1 }, { quantity: 1 }],
            },
          },
        },
      ],
    })
    await clock.runToIdle()
    const finished = inbox.next()
    expect(finished).toMatchObject({ type: 'payment_finished', session: { id: session.id, status: 'accepted' } })
    expect(finished.session.payments[0].fiscalization_details.professional_income_taxpayer.receipt).toEqual({
      id: expect.stringMatching(/^\w+$/),
      link: expect.stringContaining('https://'),
    })
    expect(inbox.left).toBe(0)
  })

  it('has receipts that can be cancelled: their income counts no more', async ({ bank, clock }) => {
    const register = async (amount: number) => {
      const { session } = await bank.call('session/create', {}, v1)
      await bank.call('fiscalization', { session_id: session.id, ...income('500100732259', service(amount)) }, v1)
      await clock.runToIdle()
      return (await bank.call('session/status', { session_id: session.id }, v1)).session
    }
    const mistaken = await register(limit)
    expect([mistaken.status, (await register(1)).status]).toEqual(['accepted', 'cancelled'])
    const { session } = await bank.call('fiscalization/cancel', { session_id: mistaken.id }, v1)
    const { receipt } = session.payments[0].fiscalization_details.professional_income_taxpayer
    expect(receipt).toEqual({ id: expect.any(String), link: expect.any(String), cancelled_at: session.updated_at })
    expect(session.payments[0].status).toBe('succeeded')
    const again = await bank.refused('fiscalization/cancel', { session_id: mistaken.id }, v1)
    expect(again).toMatchObject({ status: 409, code: 'session_wrong_state' })
    // Once, not twice: exactly what was cancelled can be earned again.
    expect([(await register(limit)).status, (await register(1)).status]).toEqual(['accepted', 'cancelled'])
  })

  it('refuses services in another currency: a dollar is not a kopeck', async ({ bank }) => {
    const dollars = { name: 'Delivery', amount_details: { amount: 100, currency: 'usd' } }
    const { session } = await bank.call('session/create', {}, v1)
    const registered = { session_id: session.id, ...income('123456789012', service(1), dollars) }
    const paid = { ...payouts.selfEmployed, ...income('123456789012', dollars) }
    const refusals = [
      await bank.refused('fiscalization', registered, v1),
      await bank.refused('session/init/payout/fiscalization', paid),
      await bank.refused('session/init/payout', { ...payouts.byToken, ...income('123456789012', dollars) }),
    ]
    for (const [at, { code, description }] of refusals.entries()) {
      expect(code).toBe('invalid_request')
      const place = `/services/${at === 0 ? 1 : 0}/amount_details/currency: expected rub, got "usd"`
      expect(description).toContain(place)
    }
  })

  it('counts a service as often as there were', async ({ bank }) => {
    const { session } = await bank.call('session/create', {}, v1)
    const body = { session_id: session.id, ...income('123456789012', service(250, 4), service(1)) }
    const [payout] = (await bank.call('fiscalization', body, v1)).session.payments
    expect(payout.amount_details).toEqual({ amount: 1_001, currency: 'rub' })
  })

  it('refuses a sum that no number can hold', async ({ bank }) => {
    const { session } = await bank.call('session/create', {}, v1)
    const body = { session_id: session.id, ...income('123456789012', service(Number.MAX_SAFE_INTEGER, 2)) }
    expect(await bank.refused('fiscalization', body, v1)).toMatchObject({
      code: 'invalid_request',
      description: expect.stringContaining('/services: expected at most'),
    })
  })
})

const cases = {
  '131000000001': 'taxpayer_unknown',
  '131000000002': 'taxpayer_not_bound',
  '131000000003': 'taxpayer_income_exceeds_amount_limit',
}

export const taxServiceKnowsRecipient = contract('what the tax service knows of a recipient', ({ it, expect }) => {
  for (const [tax_reference, code] of Object.entries(cases)) {
    for (const version of ['v1', 'v2'] as const) {
      it(`fails a payout to ${tax_reference} with ${code}, in ${version}`, async ({ bank, clock, inbox }) => {
        const body = { ...payouts.selfEmployed, ...income(tax_reference, service(10_000)) }
        await bank.call('session/init/payout/fiscalization', body, { version })
        await clock.runToIdle()
        const { type, session } = inbox.next()
        expect([type, session.status]).toEqual(['payment_finished', 'cancelled'])
        const [payout] = session.payments ?? session.payout_list
        expect(payout).toMatchObject({ status: 'failed', error: { code } })
        expect(payout.fiscalization_details.professional_income_taxpayer).not.toHaveProperty('receipt')
      })
    }

    it(`fails income of ${tax_reference} with ${code}`, async ({ bank, clock, inbox }) => {
      const { session } = await bank.call('session/create', {}, v1)
      await bank.call('fiscalization', { session_id: session.id, ...income(tax_reference, service(1)) }, v1)
      await clock.runToIdle()
      expect(inbox.next().session).toMatchObject({
        status: 'cancelled',
        payments: [{ status: 'failed', error: { code } }],
      })
    })
  }
})

export const yearlyLimitMillionRoubles = contract('the yearly limit of 2.4 million roubles', ({ it, expect }) => {
  const earn = (amount: number) => ({ ...payouts.selfEmployed, ...income('123456789012', service(amount)) })

  it('is reached to the kopeck, and not passed', async ({ bank, clock, inbox }) => {
    for (const amount of [limit - 1, 1, 1]) await bank.call('session/init/payout/fiscalization', earn(amount))
    await clock.runToIdle()
    const types = [inbox.next(), inbox.next(), inbox.next()].map(({ type }) => type).toSorted()
    expect(types).toEqual(['payment_finished', 'ready_to_confirm', 'ready_to_confirm'])
  })

  it('counts payouts that are under way, and not those that failed', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/init/payout/fiscalization', earn(limit))
    await bank.call('session/init/payout/fiscalization', earn(1))
    await clock.runToIdle()
    const told = [inbox.next(), inbox.next()].map(({ type, session: { payout_list } }) => [
      type,
      payout_list[0].error?.code,
    ])
    expect(told.toSorted()).toEqual([
      ['payment_finished', 'taxpayer_income_exceeds_amount_limit'],
      ['ready_to_confirm', undefined],
    ])

    await bank.call('session/cancel', { session_id: session.id })
    await clock.runToIdle()
    inbox.next()
    await bank.call('session/init/payout/fiscalization', earn(limit))
    await clock.runToIdle()
    expect(inbox.next().type).toBe('ready_to_confirm')
  })

  it('is each person’s own, and begins again with the year', async ({ bank, clock, inbox }) => {
    await bank.call('session/init/payout/fiscalization', earn(limit))
    const other = { ...payouts.selfEmployed, ...income('123456789013', service(limit)) }
    await bank.call('session/init/payout/fiscalization', other)
    await clock.runToIdle()
    expect([inbox.next().type, inbox.next().type]).toEqual(['ready_to_confirm', 'ready_to_confirm'])
    await clock.advance('P366D')
    expect([inbox.next().type, inbox.next().type]).toEqual(['payment_finished', 'payment_finished'])
    await bank.call('session/init/payout/fiscalization', earn(limit))
    await clock.runToIdle()
    expect(inbox.next().type).toBe('ready_to_confirm')
  })
})
