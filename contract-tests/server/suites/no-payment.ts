import { contract } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'

const calls = ['session/refund', 'session/capture', 'session/chargeback']
const versions = ['v1', 'v2'] as const

export const noPayment = contract('what is done to payments', ({ it, expect }) => {
  for (const call of calls) {
    it(`is not done to a payout, whatever its state: ${call}`, async ({ bank, clock, inbox }) => {
      const { session } = await bank.call('session/create', {})
      const body = { session_id: session.id }
      const refuses = async (status: string) => {
        for (const version of versions)
          expect(await bank.refused(call, body, { version })).toMatchObject({
            status: 409,
            code: 'session_wrong_state',
            description: expect.stringContaining(`session ${session.id} is ${status}: `),
          })
        return (await bank.call('session/status', body)).session
      }
      expect(await refuses('created')).toEqual(session)
      await bank.call('session/start/payout', { ...body, ...payouts.byToken })
      await refuses('in_progress')
      await clock.runToIdle()
      await bank.call('session/confirm', body)
      await clock.runToIdle()
      expect(await refuses('accepted')).toMatchObject({ status: 'accepted', payout_list: [{ refunds: [] }] })
      expect([inbox.next().type, inbox.next().type, inbox.left]).toEqual(['ready_to_confirm', 'payment_finished', 0])
    })
  }
})
