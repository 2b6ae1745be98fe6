import { contract } from '../kit/contract.ts'
import { asked, confirmed, paymentIn } from '../kit/payment-steps.ts'
import { cardPayment, paymentMethods } from '../kit/payments.ts'
import { balanceOf, settlementOf } from '../kit/settlement.ts'

const threeDSecure = { threeDSecure: true } as const
const { payment_options: _, ...withoutReturn } = cardPayment

const failed = (code: string) => ({
  type: 'payment_finished',
  session: { status: 'cancelled', payment_list: [{ status: 'failed', error: { code } }] },
})

export const secured = contract('a payment with 3-D Secure', ({ it, expect }) => {
  it(
    'sends the payer to the page of its bank, and is taken when it has passed',
    async (scene) => {
      const { bank, clock, inbox, payer } = scene
      const webhook = await confirmed(scene)
      expect(webhook).toMatchObject({
        type: 'action_required',
        session: { status: 'in_progress', payment_list: [{ status: 'pending' }] },
      })
      expect(webhook.session).not.toHaveProperty('next_action')
      const { type, redirect } = paymentIn(webhook).customer_interaction
      expect([type, redirect.method]).toEqual(['redirect', 'POST'])
      expect(redirect.params).toEqual({ PaReq: expect.any(String), MD: expect.any(String) })
      const url = new URL(redirect.url)
      expect(Object.fromEntries(url.searchParams)).toEqual(redirect.qs ?? {})
      url.search = ''
      expect(redirect.base_url).toBe(url.href)

      const { session: waiting } = await bank.call('session/status', { session_id: webhook.session.id })
      expect(waiting).toEqual(webhook.session)
      await payer(webhook.session.id).pay()
      await clock.runToIdle()
      const finished = inbox.next()
      expect(finished).toMatchObject({
        type: 'payment_finished',
        session: { status: 'accepted', payment_list: [{ status: 'succeeded' }] },
      })
      expect(paymentIn(finished)).not.toHaveProperty('customer_interaction')
      expect(inbox.left).toBe(0)
    },
    threeDSecure,
  )

  it(
    'fails when the payer says no, and no money comes',
    async (scene) => {
      const { bank, clock, inbox, payer } = scene
      const { session } = await confirmed(scene)
      await payer(session.id).refuse()
      await clock.runToIdle()
      const finished = inbox.next()
      expect(finished).toMatchObject(failed('3DS_error'))
      expect(paymentIn(finished)).not.toHaveProperty('customer_interaction')
      expect(await balanceOf(bank)).toBe(0)
    },
    { ...threeDSecure, ...settlementOf(0) },
  )

  it(
    'fails an hour after the payer was asked, if it has not acted',
    async (scene) => {
      const { clock, inbox } = scene
      await confirmed(scene)
      await clock.advance('PT59M59S')
      expect(inbox.left).toBe(0)
      await clock.advance('PT1S')
      expect(inbox.next()).toMatchObject(failed('3DS_error'))
    },
    threeDSecure,
  )

  it(
    'waits for no longer when the payer has gone away in the middle, and fails then',
    async (scene) => {
      const { clock, inbox, payer } = scene
      const { session } = await confirmed(scene)
      await clock.advance('PT30M')
      await payer(session.id).abandon()
      await clock.advance('PT29M59S')
      expect(inbox.left).toBe(0)
      await clock.advance('PT1S')
      expect(inbox.next()).toMatchObject(failed('3DS_error'))
    },
    threeDSecure,
  )

  it(
    'has a payer that acts once, and only when it is asked',
    async (scene) => {
      const { bank, clock, inbox, payer } = scene
      const session_id = await asked(scene)
      await expect(payer(session_id).pay()).rejects.toThrow('pay')
      await bank.call('session/confirm', { session_id })
      await clock.runToIdle()
      expect(inbox.next().type).toBe('action_required')
      await payer(session_id).pay()
      await expect(payer(session_id).pay()).rejects.toThrow('pay')
      await expect(payer(session_id).refuse()).rejects.toThrow('refuse')
      await clock.runToIdle()
      expect([inbox.next().session.status, inbox.left]).toEqual(['accepted', 0])
    },
    threeDSecure,
  )

  it(
    'is not cancelled, captured or given back while the payer is asked',
    async (scene) => {
      const { session } = await confirmed(scene)
      for (const call of ['session/cancel', 'session/capture', 'session/refund', 'session/confirm'])
        expect((await scene.bank.refused(call, { session_id: session.id })).code).toBe('session_wrong_state')
    },
    threeDSecure,
  )

  it(
    'needs to know where the payer comes back to',
    async ({ bank }) => {
      expect(await bank.refused('session/init/payment', withoutReturn)).toMatchObject({
        status: 400,
        code: 'invalid_request',
        description: expect.stringContaining('/payment_options/return_url: expected'),
      })
    },
    threeDSecure,
  )

  it('is not asked for where the project has not set it', async (scene) => {
    expect(await confirmed(scene, withoutReturn)).toMatchObject({
      type: 'payment_finished',
      session: { status: 'accepted' },
    })
  })

  it(
    'is not asked for by a device that has asked the payer already',
    async (scene) => {
      for (const method of ['Google Pay', 'Apple Pay'] as const)
        expect((await confirmed(scene, paymentMethods[method].body)).type).toBe('payment_finished')
    },
    threeDSecure,
  )

  it(
    'comes before the hold',
    async (scene) => {
      const { bank, clock, inbox, payer } = scene
      const { type, session } = await confirmed(scene)
      expect(type).toBe('action_required')
      await payer(session.id).pay()
      await clock.runToIdle()
      expect(inbox.next().type).toBe('ready_to_capture')
      await bank.call('session/capture', { session_id: session.id })
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({ type: 'payment_finished', session: { status: 'accepted' } })
    },
    { ...threeDSecure, hold: true },
  )

  it(
    'is passed at once where payers act by themselves; the partner is told of it all the same',
    async (scene) => {
      const { clock, inbox } = scene
      expect((await confirmed(scene)).type).toBe('action_required')
      await clock.runToIdle()
      expect(inbox.next()).toMatchObject({ type: 'payment_finished', session: { status: 'accepted' } })
      expect(inbox.left).toBe(0)
    },
    { ...threeDSecure, payer: 'automatic' },
  )
})
