import { expect, it } from 'vitest'
import { byCard } from '../../schemas/example-bodies.ts'
import { type BankHandle, createBank, type ProjectHandle } from '../index.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever the bank answers; the expectations are the types
type Answered = any

async function call(at: ProjectHandle, path: string, body: object): Promise<Answered> {
  const url = `https://demo.bank131.ru/api/${path}`
  return (await at.partner.fetch(url, { method: 'POST', body: JSON.stringify(body) })).json()
}

const mir = '2200240000004940'

async function tokenOf(at: ProjectHandle, card_number: string): Promise<string> {
  const elements = [{ ref: 'number', type: 'card_number', card_number }]
  return (await call(at, 'v1/tokenize/elements', { elements })).data.number.token
}

const payout = (token: string) => ({
  payout_details: { type: 'card', card: { type: 'tokenized_card', tokenized_card: { token } } },
  amount_details: { amount: 10_000, currency: 'rub' },
  participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
})

async function cardPaidAt(at: ProjectHandle, token: string) {
  return (await call(at, 'v2/session/init/payout', payout(token))).session.payout_list[0].payout_details.card
}

it('a card token is good in another project, after a reset, and at another bank with another key', async () => {
  await using bank: BankHandle = createBank()
  await using other: BankHandle = createBank({ strict: true })
  const token = await tokenOf(bank, mir)
  await bank.reset()
  for (const at of [bank, bank.project('shop', { strict: true }), other])
    expect(await cardPaidAt(at, token)).toMatchObject({ brand: 'mir', last4: '4940' })
})

it('a public token is its project’s alone', async () => {
  await using bank = createBank()
  const { public_token: token } = await call(bank, 'v1/token', { tokenize_widget: { access: true } })
  const about = { type: 'public_token', public_token: { token } }
  expect(await call(bank, 'v1/token/info', about)).toMatchObject({ info: { is_active: true } })
  expect(await call(bank.project('shop'), 'v1/token/info', about)).toMatchObject({ error: { code: 'invalid_request' } })
})

it('a card number that was made a token of is nowhere to be found', async () => {
  await using bank = createBank({ clock: 'manual' })
  await cardPaidAt(bank, await tokenOf(bank, mir))
  await bank.nextWebhook('ready_to_confirm')
  const kept = JSON.stringify([await bank.requests(), await bank.sessions(), await bank.webhooks()])
  expect(kept).toContain('4940')
  expect(kept).not.toContain(mir)
})

it('a recurrent token that was switched off stays so in a snapshot that is put back, and is its project’s own affair', async () => {
  await using bank = createBank({ clock: 'manual' })
  const recurrent = { token: 'recurrent-131' }
  const statusAt = async (at: ProjectHandle) => (await call(at, 'v1/recurrent/status', { recurrent })).recurrent
  const disabled = (await call(bank, 'v1/recurrent/disable', { recurrent })).recurrent
  expect(disabled.is_active).toBe(false)
  expect(await statusAt(bank.project('shop', {}))).toMatchObject({ is_active: true })
  const snapshot = JSON.parse(JSON.stringify(await bank.snapshot()))
  await bank.reset()
  expect(await statusAt(bank)).toMatchObject({ is_active: true })
  await bank.restore(snapshot)
  expect(await statusAt(bank)).toEqual(disabled)
})

it('payments by a token are in a snapshot that is put back', async () => {
  await using bank = createBank({ clock: 'manual' })
  const payment_details = { type: 'recurrent', recurrent: { token: 'recurrent-131' } }
  const { session } = await call(bank, 'v2/session/init/payment', { ...byCard, payment_details })
  const snapshot = JSON.parse(JSON.stringify(await bank.snapshot()))
  await bank.reset()
  await bank.restore(snapshot)
  await bank.clock.runToIdle()
  await call(bank, 'v2/session/confirm', { session_id: session.id })
  await bank.clock.runToIdle()
  const after = await call(bank, 'v2/session/status', { session_id: session.id })
  expect(after.session.payment_list).toMatchObject([{ status: 'succeeded', payment_details: { type: 'recurrent' } }])
})
