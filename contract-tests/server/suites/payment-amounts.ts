import { contract } from '../kit/contract.ts'
import { asked, confirmed, paymentIn } from '../kit/payment-steps.ts'
import { paymentMethods } from '../kit/payments.ts'
import { balanceOf, settlementOf, statementAt } from '../kit/settlement.ts'

const roubles = (amount: number) => ({ amount, currency: 'RUB' })
const empty = settlementOf(0)

export const paymentAmounts = contract('what a payment brings', ({ it, expect }) => {
  it(
    'comes to the settlement account once it is taken, and not before',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await asked(scene)
      expect(await balanceOf(bank)).toBe(0)
      await bank.call('session/confirm', { session_id })
      expect(await balanceOf(bank)).toBe(0)
      await clock.runToIdle()
      expect(inbox.next().session.status).toBe('accepted')
      expect(await balanceOf(bank)).toBe(10_000)
    },
    empty,
  )

  it(
    'is nothing where it is cancelled',
    async (scene) => {
      const { bank, clock } = scene
      await bank.call('session/cancel', { session_id: await asked(scene) })
      await clock.runToIdle()
      expect(await balanceOf(bank)).toBe(0)
    },
    empty,
  )

  it('is shown as net and gross, in roubles, once it is there', async (scene) => {
    const { bank, clock, inbox } = scene
    const session_id = await asked(scene)
    const { session } = await bank.call('session/confirm', { session_id })
    expect(session.payment_list[0].amounts).toEqual({})
    await clock.runToIdle()
    expect(paymentIn(inbox.next()).amounts).toEqual({ net: roubles(10_000), gross: roubles(10_000) })
  })

  it(
    'is a line of the statement, and its fee another',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const { session } = await confirmed(scene)
      await bank.call('session/cancel', { session_id: await asked(scene) })
      await clock.runToIdle()
      inbox.next()
      const { transactions, total_turnover, total_balance } = await statementAt(bank, session.updated_at)
      const of = { session_id: session.id, transaction_id: session.payment_list[0].id }
      expect(transactions).toMatchObject([
        { ...of, amount: 10_000, type: 'credit', counter_party: { name: 'lucky' } },
        { ...of, amount: 35, type: 'debet', purpose: 'Fee' },
      ])
      expect(total_turnover).toEqual({ credit: 10_000, debet: 35 })
      expect(total_balance).toEqual({ opening: 131, closing: 10_096 })
    },
    { ...settlementOf(131), fees: {} },
  )

  it(
    'can be paid out again',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const { body } = paymentMethods['Google Pay']
      await confirmed(scene, body)
      const sender = { account: '40702810300200000013' }
      const ru = { bik: '044525974', account: '40817810400003869535', full_name: 'Ivanov Ivan', description: 'Prize' }
      const { session } = await bank.call('session/init/payout/rko', {
        payout_details: { type: 'bank_account', bank_account: { system_type: 'ru', ru } },
        participant_details: { sender },
        amount_details: body.amount_details,
      })
      await clock.runToIdle()
      const { type, confirm_information } = inbox.next()
      expect(type).toBe('ready_to_confirm')
      await bank.call('session/confirm', { session_id: session.id, confirm_information })
      await clock.runToIdle()
      expect(inbox.next().session.status).toBe('accepted')
      expect(await balanceOf(bank)).toBe(0)
    },
    empty,
  )
})
