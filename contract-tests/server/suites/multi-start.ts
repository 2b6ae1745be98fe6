import { byCard } from '../../../schemas/example-bodies.ts'
import { contract } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'

const payout = { ...payouts.byToken, amount_details: { amount: 7_000, currency: 'rub' } }
const two = { payment_list: [byCard, byCard], payout_list: [payout, payout] }

export const severalStarted = contract('the start of several payments and payouts', ({ it, expect }) => {
  it('is begun in one call or in two, in both versions', async ({ bank }) => {
    for (const version of ['v1', 'v2'] as const) {
      const names = version === 'v1' ? { acquiring_payments: two.payment_list, payments: two.payout_list } : two
      const { session } = await bank.call('session/multi/create', { metadata: 'order 7' }, { version })
      expect(session.status).toBe('created')
      const { session: started } = await bank.call(
        'session/multi/start',
        { session_id: session.id, ...names },
        { version },
      )
      const { session: whole } = await bank.call('session/multi/init', names, { version })
      const lists =
        version === 'v1' ? (['acquiring_payments', 'payments'] as const) : (['payment_list', 'payout_list'] as const)
      for (const list of lists) {
        expect(started[list]).toMatchObject([{ status: 'in_progress' }, { status: 'in_progress' }])
        expect(whole[list]).toHaveLength(2)
      }
      const again = await bank.refused('session/multi/start', { session_id: session.id, ...names }, { version })
      expect(again).toMatchObject({ status: 409, code: 'session_wrong_state' })
    }
  })
})
