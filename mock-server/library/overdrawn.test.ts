import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { payouts } from '../../contract-tests/server/kit/payouts.ts'
import { byCard } from '../../schemas/example-bodies.ts'
import { type BankHandle, createBank } from '../index.ts'

const settlement = '40702810300200000013'
const accounts = [{ number: settlement, kind: 'settlement', balance: 0 }] as const
let bank: BankHandle

beforeEach(async () => {
  bank = createBank({ clock: 'manual', signature: 'off', accounts })
  await call('init/payment', byCard)
  await end()
  await call('init/payout/rko', { ...payouts.fromSettlement, amount_details: { amount: 7_000, currency: 'rub' } })
  await end()
})
afterEach(() => bank.close())

const post = async (path: string, body: object, method = 'POST') => {
  const init = { method, headers: { 'x-partner-project': 'demo_project' }, body: JSON.stringify(body) }
  const answer = await bank.fetch(new Request(`http://127.0.0.1${path}`, init))
  return { status: answer.status, body: answer.status === 204 ? {} : ((await answer.json()) as object) }
}
const call = (name: string, body: object) => post(`/api/v2/session/${name}`, body)
const account = async () => {
  const { state } = await bank.snapshot()
  return state.accounts.find(({ number }) => number === settlement)
}

/** Confirms the newest session, and lets it end. */
async function end() {
  await bank.clock.runToIdle()
  const { id: session_id } = (await bank.sessions()).at(-1)!
  const { body } = await call('status', { session_id })
  const { confirm_information } = body as { confirm_information?: object }
  await call('confirm', { session_id, confirm_information })
  await bank.clock.runToIdle()
}

describe('an account that a chargeback has overdrawn', () => {
  beforeEach(() => call('chargeback', { session_id: 'ps_1001' }))

  it('is shown below zero, by the control API too', async () => {
    expect(await account()).toMatchObject({ balance: 3_000, held: 10_000 })
    await bank.clock.runToIdle()
    expect(await account()).toMatchObject({ balance: -7_000, held: 0 })
    const answer = await bank.fetch('http://127.0.0.1/__admin/projects/demo_project/accounts')
    const { items } = (await answer.json()) as { items: { number: string }[] }
    expect(items).toContainEqual(expect.objectContaining({ number: settlement, balance: -7_000, available: -7_000 }))
  })

  it('goes into a snapshot and comes back, while the chargeback is under way and after it', async () => {
    for (const [balance, held] of [
      [3_000, 10_000],
      [-7_000, 0],
    ] as const) {
      const snapshot = await bank.snapshot()
      await bank.reset()
      await bank.restore(snapshot)
      expect(await account()).toMatchObject({ balance, held })
      await bank.clock.runToIdle()
      expect(await account()).toMatchObject({ balance: -7_000, held: 0 })
    }
  })

  it('is filled by a top-up, and given another balance', async () => {
    await bank.clock.runToIdle()
    const at = `/__admin/projects/demo_project/accounts`
    expect(await post(`${at}/${settlement}/topup`, { amount: 6_999 })).toMatchObject({ body: { balance: -1 } })
    const items = [{ number: settlement, kind: 'settlement', balance: 0 }]
    expect((await post(at, { items }, 'PUT')).status).toBe(200)
    expect(await account()).toMatchObject({ balance: 0, opening: 1 })
  })
})

it('a snapshot in which more is set aside than there is, and no chargeback has taken it, is refused', async () => {
  const snapshot = await bank.snapshot()
  const accounts = snapshot.state.accounts.map((each) =>
    each.number === settlement ? { ...each, held: each.balance + 1 } : each,
  )
  const broken = { ...snapshot, state: { ...snapshot.state, accounts } }
  await expect(bank.restore(broken)).rejects.toThrow('/state/accounts/0/held: expected at most 3000, got 3001')
})
