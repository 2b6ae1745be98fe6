import { isThere, toPhone } from '../../../schemas/example-bodies.ts'
import { contract } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'

/** Ours: FPS knows no account of this phone (docs/outcomes.md). */
const NOT_REGISTERED = '70001310009'

const about = (phone: string) => ({
  ...isThere,
  payout_details: {
    type: 'bank_account',
    bank_account: {
      system_type: 'faster_payment_system_verification',
      faster_payment_system_verification: { phone, bank_id: '100000000069' },
    },
  },
})
const inNames = (version: string, { payout_details, ...rest }: ReturnType<typeof about>) =>
  version === 'v1' ? { payment_method: payout_details, ...rest } : { payout_details, ...rest }

export const fpsCustomerVerification = contract('fps/customer_verification', ({ it, expect }) => {
  for (const version of ['v1', 'v2'] as const) {
    const [list, method] = version === 'v1' ? ['payments', 'payment_method'] : ['payout_list', 'payout_details']

    it(`shows a payout without an amount, and ends well where the phone is known, in ${version}`, async ({
      bank,
      clock,
      inbox,
    }) => {
      const { session } = await bank.call('fps/customer_verification', inNames(version, about('79261234567')), {
        version,
      })
      expect(session).toMatchObject({ status: 'in_progress' })
      expect(session[list!]).toEqual([
        {
          id: expect.stringMatching(/^po_\d+$/),
          status: 'in_progress',
          created_at: session.created_at,
          [method!]: about('79261234567').payout_details,
          participant_details: isThere.participant_details,
          refunds: [],
        },
      ])
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({
        type: 'payment_finished',
        session: { id: session.id, status: 'accepted', [list!]: [{ status: 'succeeded' }] },
      })
      expect(inbox.left).toBe(0)
    })

    it(`cancels the session where the phone is not known, in ${version}`, async ({ bank, clock, inbox }) => {
      const { session } = await bank.call('session/create', {}, { version })
      const body = { session_id: session.id, ...inNames(version, about(NOT_REGISTERED)) }
      const asked = await bank.call('fps/customer_verification', body, { version })
      expect(asked.session.id).toBe(session.id)
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({
        type: 'payment_finished',
        session: {
          id: session.id,
          status: 'cancelled',
          [list!]: [{ status: 'failed', error: { code: 'account_not_found' } }],
        },
      })
    })
  }

  it('costs nothing', async ({ bank, clock }) => {
    const balance = async () =>
      (await bank.call(
        'wallet/balance',
        { request_datetime: '2025-05-27T02:03:00+00:00' },
        { version: 'v1' },
      )) as unknown as { wallets: unknown }
    const before = (await balance()).wallets
    await bank.call('fps/customer_verification', isThere)
    await clock.runToIdle()
    expect((await balance()).wallets).toEqual(before)
  })

  it('is neither confirmed nor cancelled', async ({ bank }) => {
    const { session } = await bank.call('fps/customer_verification', isThere)
    for (const call of ['session/confirm', 'session/cancel'])
      expect(await bank.refused(call, { session_id: session.id })).toMatchObject({ code: 'session_wrong_state' })
  })

  it('needs a session that nothing was started in', async ({ bank }) => {
    const { session } = await bank.call('session/init/payout', payouts.byToken)
    const asked = { session_id: session.id, ...isThere }
    expect(await bank.refused('fps/customer_verification', asked)).toMatchObject({
      status: 409,
      code: 'session_wrong_state',
    })
    const unknown = { session_id: 'ps_9', ...isThere }
    expect(await bank.refused('fps/customer_verification', unknown)).toMatchObject({
      status: 404,
      code: 'invalid_request',
    })
  })

  it('asks about a phone, and no payout is made to what is only to be verified', async ({ bank }) => {
    const paid = { ...isThere, payout_details: toPhone.payout_details }
    const wanted = { code: 'invalid_request', description: expect.stringContaining('/payout_details/bank_account') }
    expect(await bank.refused('fps/customer_verification', paid)).toMatchObject(wanted)
    const { amount_details } = payouts.byToken
    expect(await bank.refused('session/init/payout', { ...isThere, amount_details })).toMatchObject(wanted)
  })
})
