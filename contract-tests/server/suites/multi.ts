import { byCard } from '../../../schemas/example-bodies.ts'
import { contract } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'
import { testValues } from '../kit/test-values.ts'

const rub = (amount: number) => ({ amount_details: { amount, currency: 'rub' } })
const payment = (amount: number) => ({ ...byCard, ...rub(amount) })
const payout = (amount: number) => ({ ...payouts.byToken, ...rub(amount) })

const { held: HELD, deactivated: FAILS } = testValues

const two = { payment_list: [payment(30_000), payment(20_000)], payout_list: [payout(7_000), payout(5_000)] }
const all = (status: string) => ({
  payment_list: [{ status }, { status }],
  payout_list: [{ status }, { status }],
})

export const severalInOneSession = contract('a session of several payments and payouts', ({ it, expect }) => {
  type Bank = Parameters<Parameters<typeof it>[1]>[0]['bank']
  const wallet = async (bank: Bank) =>
    (await bank.call('wallet/balance', { request_datetime: '2025-05-27T02:03:00+00:00' }, { version: 'v1' })).wallets[0]
      .amount_details.amount

  it('is asked for once, confirmed once, and tells of each result', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/multi/init', two)
    expect(session).toMatchObject({ status: 'in_progress', ...all('in_progress') })
    const ids = [...session.payment_list, ...session.payout_list].map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)

    await clock.runToIdle()
    expect(inbox.next()).toMatchObject({
      type: 'ready_to_confirm',
      session: { id: session.id, status: 'in_progress', next_action: 'confirm', ...all('pending') },
    })
    expect(inbox.left).toBe(0)

    const { session: confirmed } = await bank.call('session/confirm', { session_id: session.id })
    expect(confirmed.status).toBe('in_progress')
    expect(confirmed).not.toHaveProperty('next_action')

    await clock.runToIdle()
    const told = [inbox.next(), inbox.next(), inbox.next(), inbox.next()]
    expect(inbox.left).toBe(0)
    expect(told.map(({ type }) => type)).toEqual(Array.from(told, () => 'payment_finished'))
    const statuses = told.map(({ session: { status } }) => status)
    expect(statuses).toEqual(['in_progress', 'in_progress', 'in_progress', 'accepted'])
    expect(told.at(-1)?.session).toMatchObject({ actions: { confirm: expect.any(String) }, ...all('succeeded') })
    expect((await bank.call('session/status', { session_id: session.id })).session).toEqual(told.at(-1)?.session)
  })

  it('takes the money of every payout together', async ({ bank, clock }) => {
    const before = await wallet(bank)
    const { session } = await bank.call('session/multi/init', two)
    expect(await wallet(bank)).toBe(before - 12_000)
    await clock.runToIdle()
    await bank.call('session/confirm', { session_id: session.id })
    await clock.runToIdle()
    expect(await wallet(bank)).toBe(before - 12_000)
  })

  it(
    'pays what there is money for, and asks for the rest',
    async ({ bank, clock, inbox }) => {
      const { session } = await bank.call('session/multi/init', two)
      await clock.runToIdle()
      const failed = { status: 'failed', error: { code: 'insufficient_wallet_balance' } }
      expect(inbox.next()).toMatchObject({
        type: 'payment_finished',
        session: { status: 'in_progress', payout_list: [{}, failed] },
      })
      expect(inbox.next()).toMatchObject({
        type: 'ready_to_confirm',
        session: { next_action: 'confirm', payout_list: [{ status: 'pending' }, failed] },
      })
      expect(inbox.left).toBe(0)
      await bank.call('session/confirm', { session_id: session.id })
      await clock.runToIdle()
      const { session: ended } = await bank.call('session/status', { session_id: session.id })
      expect(ended).toMatchObject({
        status: 'cancelled',
        payment_list: [{ status: 'succeeded' }, { status: 'succeeded' }],
        payout_list: [{ status: 'succeeded' }, failed],
      })
    },
    { accounts: [{ number: '131', kind: 'collateral', balance: 11_999 }] },
  )

  it('is cancelled as a whole', async ({ bank, clock, inbox }) => {
    const before = await wallet(bank)
    const { session } = await bank.call('session/multi/init', two)
    await clock.runToIdle()
    inbox.next()
    const { session: cancelled } = await bank.call('session/cancel', { session_id: session.id })
    expect(cancelled).toMatchObject({ status: 'in_progress', ...all('pending') })
    await clock.runToIdle()
    const { session: ended } = await bank.call('session/status', { session_id: session.id })
    const item = { status: 'failed', error: { code: 'session_cancelled_by_partner' } }
    expect(ended).toMatchObject({ status: 'cancelled', payment_list: [item, item], payout_list: [item, item] })
    expect(await wallet(bank)).toBe(before)
  })

  it('is cancelled in the end where one of it fails, and what was paid stays paid', async ({ bank, clock, inbox }) => {
    const before = await wallet(bank)
    const { session } = await bank.call('session/multi/init', {
      payment_list: [payment(30_000)],
      payout_list: [payout(FAILS), payout(5_000)],
    })
    await clock.runToIdle()
    inbox.next()
    await bank.call('session/confirm', { session_id: session.id })
    await clock.runToIdle()
    const { session: ended } = await bank.call('session/status', { session_id: session.id })
    expect(ended).toMatchObject({
      status: 'cancelled',
      payment_list: [{ status: 'succeeded' }],
      payout_list: [{ status: 'failed', error: { code: 'binding_is_deactivated' } }, { status: 'succeeded' }],
    })
    expect(await wallet(bank)).toBe(before - 5_000)

    await bank.call('session/refund', { session_id: session.id })
    await clock.runToIdle()
    const { session: refunded } = await bank.call('session/status', { session_id: session.id })
    expect(refunded).toMatchObject({
      status: 'cancelled',
      payment_list: [{ status: 'succeeded', refunds: [{ status: 'accepted', ...rub(30_000) }] }],
    })
  })

  it('waits for a capture of what is held, while the rest is paid', async ({ bank, clock, inbox }) => {
    const { session } = await bank.call('session/multi/init', {
      payment_list: [payment(HELD), payment(20_000), payment(HELD)],
      payout_list: [payout(5_000)],
    })
    await clock.runToIdle()
    inbox.next()
    await bank.call('session/confirm', { session_id: session.id })
    await clock.runToIdle()
    const { session: held } = await bank.call('session/status', { session_id: session.id })
    const statuses = ({ payment_list }: { payment_list: { status: string }[] }) =>
      payment_list.map(({ status }) => status)
    expect(held).toMatchObject({
      status: 'in_progress',
      next_action: 'capture',
      payout_list: [{ status: 'succeeded' }],
    })
    expect(statuses(held)).toEqual(['pending', 'succeeded', 'pending'])

    const part = { session_id: session.id, ...rub(1_000) }
    expect(await bank.refused('session/capture', part)).toMatchObject({
      code: 'invalid_request',
      description: expect.stringContaining('/amount_details'),
    })
    await bank.call('session/capture', { session_id: session.id })
    await clock.runToIdle()
    const { session: ended } = await bank.call('session/status', { session_id: session.id })
    expect(ended).toMatchObject({ status: 'accepted', actions: { capture: expect.any(String) } })
  })

  it('gives back the payment that has so much left', async ({ bank, clock }) => {
    const { session } = await bank.call('session/multi/init', two)
    await clock.runToIdle()
    await bank.call('session/confirm', { session_id: session.id })
    await clock.runToIdle()
    const back = async (fields: object) => {
      const { session: shown } = await bank.call('session/refund', { session_id: session.id, ...fields })
      await clock.runToIdle()
      return shown.payment_list.map(({ refunds }: { refunds: { amount_details: { amount: number } }[] }) =>
        refunds.map(({ amount_details }) => amount_details.amount),
      )
    }
    expect(await back(rub(15_000))).toEqual([[15_000], []])
    expect(await back(rub(16_000))).toEqual([[15_000], [16_000]])
    expect(await bank.refused('session/refund', { session_id: session.id, ...rub(16_000) })).toMatchObject({
      code: 'refund_amount_too_large',
    })
    expect(await back({})).toEqual([[15_000, 15_000], [16_000]])
    expect(await back({})).toEqual([
      [15_000, 15_000],
      [16_000, 4_000],
    ])
    expect(await bank.refused('session/refund', { session_id: session.id })).toMatchObject({
      code: 'refund_amount_too_large',
    })
  })

  it('shows the exchanges of all its payouts, and compares what comes back', async ({ bank, clock, inbox }) => {
    const usd = (amount: number) => ({ ...payouts.byToken, amount_details: { amount, currency: 'usd' } })
    const { session } = await bank.call('session/multi/init', { ...two, payout_list: [usd(100), usd(200)] })
    await clock.runToIdle()
    const { confirm_information } = inbox.next()
    const [one, other] = confirm_information.exchanges
    expect([one.destination.amount, other.destination.amount]).toEqual([8_000, 16_000])
    const confirm = (exchanges: object[]) => ({ session_id: session.id, confirm_information: { exchanges } })
    const answer = await bank.refused('session/confirm', confirm([one, { ...other, fx_rate: '81' }]))
    expect(answer.description).toContain('/confirm_information/exchanges/1/fx_rate')
    await bank.call('session/confirm', confirm([one, other]))
  })

  it('is refused as a whole, and names the item that is at fault', async ({ bank }) => {
    const before = await wallet(bank)
    const last = { ...payment(20_000), amount_details: { amount: 20_000, currency: 'tonc' } }
    const answer = await bank.refused('session/multi/init', { ...two, payment_list: [payment(30_000), last] })
    expect(answer).toMatchObject({
      status: 400,
      code: 'invalid_request',
      description: expect.stringContaining('/payment_list/1/amount_details/currency: expected'),
    })
    const late = { ...payout(5_000), amount_details: { amount: 5_000, currency: 'tonc' } }
    const other = await bank.refused('session/multi/init', { ...two, payout_list: [payout(7_000), late] })
    expect(other.description).toContain('/payout_list/1/amount_details/currency: expected')
    expect(await wallet(bank)).toBe(before)
  })

  for (const list of ['payment_list', 'payout_list'])
    it(`needs one of ${list}`, async ({ bank }) => {
      const none = await bank.refused('session/multi/init', { ...two, [list]: [] })
      expect(none.description).toContain(`/${list}`)
    })

  it(
    'is confirmed by itself where the project does so',
    async ({ bank, clock, inbox }) => {
      await bank.call('session/multi/init', two)
      await clock.runToIdle()
      const types = Array.from({ length: inbox.left }, () => inbox.next().type)
      expect(types).toEqual(Array.from({ length: 4 }, () => 'payment_finished'))
    },
    { autoConfirm: true },
  )
})
