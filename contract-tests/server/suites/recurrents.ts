import { byCard } from '../../../schemas/example-bodies.ts'
import type { Bank } from '../kit/bank.ts'
import { contract, type Scene } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'

const v1 = { version: 'v1' } as const
const mir = '2200240000004940'
const payment_options = { return_url: 'https://shop.example/back', recurrent: true }

const byNumber = (number: string) => ({
  ...byCard,
  payment_details: {
    type: 'card',
    card: { type: 'bank_card', bank_card: { ...byCard.payment_details.card.bank_card, number } },
  },
})

const byToken = (token: string, more: object = {}) => ({
  ...byCard,
  payment_details: { type: 'recurrent', recurrent: { token, ...more } },
})

/** A payment as it ends: confirmed, if the bank asks. */
async function ended({ bank, clock, inbox }: Pick<Scene, 'bank' | 'clock' | 'inbox'>, payment: object) {
  const { session } = await bank.call('session/init/payment', payment)
  await clock.runToIdle()
  let told = inbox.next()
  if (told.type === 'ready_to_confirm') {
    await bank.call('session/confirm', { session_id: session.id })
    await clock.runToIdle()
    told = inbox.next()
  }
  return told.session.payment_list[0]
}

/** The token that a payment by a card leaves. */
const tokenOf = async (scene: Pick<Scene, 'bank' | 'clock' | 'inbox'>): Promise<string> =>
  (await ended(scene, { ...byNumber(mir), payment_options })).recurrent.token

const ask = async (bank: Bank, what: 'status' | 'disable', token: string) =>
  (await bank.call(`recurrent/${what}`, { recurrent: { token } }, v1)).recurrent

export const recurrentTokens = contract('a recurrent token', ({ it, expect }) => {
  it('is left by a payment that asked for one, once it is paid, and ends ten years later', async ({
    bank,
    clock,
    inbox,
  }) => {
    const { session } = await bank.call('session/init/payment', { ...byCard, payment_options })
    expect(session.payment_list[0]).not.toHaveProperty('recurrent')
    await clock.runToIdle()
    expect(inbox.next().session.payment_list[0]).not.toHaveProperty('recurrent')
    await bank.call('session/confirm', { session_id: session.id })
    await clock.runToIdle()
    const { recurrent } = inbox.next().session.payment_list[0]
    expect(recurrent).toMatchObject({ token: expect.stringMatching(/./), is_active: true, type: 'recurrent_token' })
    const years = (text: string) => new Date(text).getUTCFullYear()
    expect(years(recurrent.finished_at) - years(recurrent.created_at)).toBe(10)
    const shown = await bank.call('session/status', { session_id: session.id }, v1)
    expect(shown.session.acquiring_payments[0].recurrent).toEqual(recurrent)
  })

  it('is not left by a payment that did not ask, nor by one that failed', async (scene) => {
    const { bank, clock, inbox } = scene
    expect(await ended(scene, byCard)).not.toHaveProperty('recurrent')
    const { session } = await bank.call('session/init/payment', { ...byCard, payment_options })
    await clock.runToIdle()
    expect(inbox.next().type).toBe('ready_to_confirm')
    await bank.call('session/cancel', { session_id: session.id })
    await clock.runToIdle()
    const [failed] = inbox.next().session.payment_list
    expect(failed).toMatchObject({ status: 'failed' })
    expect(failed).not.toHaveProperty('recurrent')
  })

  it('pays again without the payer, and shows the card of the first payment, but not itself', async (scene) => {
    const token = await tokenOf(scene)
    for (const initiator of [{ initiator: 'merchant' }, {}]) {
      const paid = await ended(scene, byToken(token, initiator))
      expect(paid).toMatchObject({ status: 'succeeded' })
      expect(paid.payment_details).toEqual({
        type: 'recurrent',
        card: { brand: 'mir', last4: '4940', bin: '220024', country_iso3: 'RUS' },
      })
      expect(paid).not.toHaveProperty('recurrent')
      expect(JSON.stringify(paid)).not.toContain(token)
    }
  })

  it('sends the payer to a page where the client begins the payment, and needs to know where it comes back to', async (scene) => {
    const { bank } = scene
    const byClient = byToken(await tokenOf(scene), { initiator: 'client' })
    const refusal = await bank.refused('session/init/payment', byClient)
    expect(refusal).toMatchObject({
      code: 'invalid_request',
      description: expect.stringContaining('/payment_options/return_url'),
    })
    const { return_url } = payment_options
    const asked = await ended(scene, { ...byClient, payment_options: { return_url } })
    expect(asked).toMatchObject({
      status: 'pending',
      customer_interaction: { type: 'redirect', redirect: { url: expect.stringMatching(/^http/) } },
    })
  })

  it('is told of by recurrent/status and token/info, and switched off for good by recurrent/disable', async (scene) => {
    const { bank } = scene
    const token = await tokenOf(scene)
    const about = { type: 'recurrent_token', recurrent_token: { token } }
    const info = async () => (await bank.call('token/info', about, v1)).info
    expect([await ask(bank, 'status', token), await info()]).toMatchObject([{ is_active: true }, { is_active: true }])
    const disabled = await ask(bank, 'disable', token)
    expect(disabled).toMatchObject({ token, is_active: false, type: 'recurrent_token' })
    expect(await ask(bank, 'status', token)).toEqual(disabled)
    expect(await ask(bank, 'disable', token)).toEqual(disabled)
    expect(await info()).toMatchObject({ is_active: false })
  })

  it('fails what is tried by it once it was switched off, before anybody is asked to confirm', async (scene) => {
    const { bank, clock, inbox } = scene
    const token = await tokenOf(scene)
    const other = await tokenOf(scene)
    await ask(bank, 'disable', token)
    const error = { code: 'binding_is_deactivated' }

    await bank.call('session/init/payment', byToken(token))
    await clock.runToIdle()
    const payment = inbox.next()
    expect(payment).toMatchObject({ type: 'payment_finished', session: { status: 'cancelled' } })
    expect(payment.session.payment_list[0]).toMatchObject({ status: 'failed', error })

    const payout_details = { type: 'recurrent', recurrent: { token } }
    await bank.call('session/init/payout', { ...payouts.byToken, payout_details })
    await clock.runToIdle()
    const payout = inbox.next()
    expect(payout.type).toBe('payment_finished')
    expect(payout.session.payout_list[0]).toMatchObject({ status: 'failed', error })

    expect(await ended(scene, byToken(other))).toMatchObject({ status: 'succeeded' })
  })

  it('that another bank made counts as one of the docs’ test card', async (scene) => {
    expect(await ended(scene, byToken('recurrent-131'))).toMatchObject({
      status: 'succeeded',
      payment_details: { type: 'recurrent', card: { brand: 'visa', last4: '4242' } },
    })
  })

  it(
    'that another bank made is refused by a strict project, which takes its own',
    async (scene) => {
      const refusal = await scene.bank.refused('session/init/payment', byToken('recurrent-131'))
      expect(refusal.description).toContain(
        '/payment_details/recurrent/token: expected the token of a payment that this bank has made',
      )
      expect(await ended(scene, byToken(await tokenOf(scene)))).toMatchObject({ status: 'succeeded' })
    },
    { strict: true },
  )
})
