import { beforeEach, describe, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { call, type Extra, payout } from '../testing/sample-partner.ts'

/** Money for one payout and a half. */
const accounts = [{ number: '131', kind: 'collateral' as const, balance: 15_000 }]
const half = { ...payout, amount_details: { amount: 5_000, currency: 'rub' } }

let bank: StartedBank

beforeEach(async () => {
  bank = await startBank({ clock: 'manual', accounts })
  await call(bank.url, 'session/init/payout', payout)
  await bank.clock.runToIdle()
  return () => bank.close()
})

const rounds = Array.from({ length: 5 }, (_, round) => round)
const stateOf = async (id: string) => (await bank.sessions()).find((each) => each.id === id)?.operations[0]?.state

/** Calls that leave at once, each on a connection of its own: who won, and what the others were told. */
async function race(methods: readonly string[], extra: Extra = {}) {
  const calls = methods.map((method) => call(bank.url, `session/${method}`, { session_id: 'ps_1001' }, extra))
  const answers = await Promise.all(calls)
  const winner = methods.filter((_, index) => answers[index]?.http === 200)
  const lost = answers.filter(({ http }) => http !== 200)
  expect(winner).toHaveLength(1)
  for (const answer of lost) expect(answer).toMatchObject({ http: 409, error: { code: 'session_wrong_state' } })
  return winner[0]!
}

const endings = async () => (await bank.webhooks()).filter(({ type }) => type === 'payment_finished')

describe.each(rounds)('round %i', () => {
  it('lets one of many concurrent confirms win, and pays once', async () => {
    await race(Array.from({ length: 10 }, () => 'confirm'))
    await bank.clock.runToIdle()

    expect(await stateOf('ps_1001')).toBe('succeeded')
    expect(await endings()).toHaveLength(1)
    // What is left pays for a half and not for a kopeck more.
    await call(bank.url, 'session/init/payout', half)
    await call(bank.url, 'session/init/payout', { ...half, amount_details: { amount: 1, currency: 'rub' } })
    await bank.clock.runToIdle()
    expect([await stateOf('ps_1002'), await stateOf('ps_1003')]).toEqual(['awaiting_confirm', 'failed'])
  })

  it('lets confirm or cancel win, never both', async () => {
    const winner = await race(['confirm', 'cancel', 'cancel', 'confirm'])
    await bank.clock.runToIdle()

    expect(await stateOf('ps_1001')).toBe(winner === 'confirm' ? 'succeeded' : 'failed')
    expect(await endings()).toHaveLength(1)
    await call(bank.url, 'session/init/payout', payout)
    await bank.clock.runToIdle()
    expect(await stateOf('ps_1002')).toBe(winner === 'confirm' ? 'failed' : 'awaiting_confirm')
  })
})

it('starts one payout when two calls start one in the same session', async () => {
  const { session } = await call(bank.url, 'session/create', half)
  const starts = [1, 2, 3].map(() => call(bank.url, 'session/start/payout', { session_id: session.id }))
  const answers = await Promise.all(starts)
  expect(answers.map(({ http }) => http).sort()).toEqual([200, 409, 409])
  expect((await bank.sessions()).at(-1)?.operations).toHaveLength(1)
})
