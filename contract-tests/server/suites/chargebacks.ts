import { contract } from '../kit/contract.ts'
import { paid, paymentIn, refunded } from '../kit/payment-steps.ts'
import { balanceOf, settlementOf, statementAt } from '../kit/settlement.ts'

const rub = (amount: number) => ({ amount_details: { amount, currency: 'rub' } })
const empty = settlementOf(0)

export const chargebacks = contract('a chargeback', ({ it, expect }) => {
  it(
    'takes a payment back, shown as a refund that is one',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await paid(scene)
      const { session } = await bank.call('session/chargeback', { session_id })
      expect(session).toMatchObject({
        status: 'in_progress',
        payment_list: [
          { status: 'succeeded', refunds: [{ status: 'in_progress', is_chargeback: true, ...rub(10_000) }] },
        ],
      })
      await clock.runToIdle()
      const webhook = inbox.next()
      expect(webhook).toMatchObject({
        type: 'payment_refunded',
        session: { status: 'accepted', payment_list: [{ refunds: [{ status: 'accepted', is_chargeback: true }] }] },
      })
      expect(await balanceOf(bank)).toBe(0)
      const { transactions } = await statementAt(bank, webhook.session.updated_at)
      expect(transactions[1]).toMatchObject({ type: 'debet', purpose: expect.stringContaining('Chargeback') })
    },
    empty,
  )

  it(
    'takes what refunds have left, and nothing where they have left nothing',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await paid(scene)
      await refunded(scene, { session_id, ...rub(6_000) })
      await bank.call('session/chargeback', { session_id })
      await clock.runToIdle()
      expect(paymentIn(inbox.next()).refunds).toMatchObject([rub(6_000), { ...rub(4_000), is_chargeback: true }])
      for (const call of ['session/chargeback', 'session/refund'])
        expect((await bank.refused(call, { session_id })).code).toBe('refund_amount_too_large')
      expect(await balanceOf(bank)).toBe(0)
    },
    empty,
  )

  it(
    'is withheld also from an account that has too little',
    async (scene) => {
      const { bank, clock, inbox } = scene
      const session_id = await paid(scene)
      await bank.call('session/chargeback', { session_id })
      await clock.runToIdle()
      expect(paymentIn(inbox.next()).refunds).toMatchObject([{ status: 'accepted', ...rub(10_000) }])
      expect(await balanceOf(bank)).toBe(-35)
    },
    { ...empty, fees: {} },
  )
})
