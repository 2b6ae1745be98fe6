import { expect, it } from 'vitest'
import { byCard } from '../../schemas/example-bodies.ts'
import { type BankHandle, type BankOptions, createBank, type Delivery } from '../index.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever the bank answers; the expectations are the types
type Answered = any

async function call(bank: BankHandle, path: string, body: object): Promise<Answered> {
  const url = `https://demo.bank131.ru/api/${path}`
  return (await bank.partner.fetch(url, { method: 'POST', body: JSON.stringify(body) })).json()
}

/** A bank with a subscription that is paid each day; what its partner is told comes to `told`, and `meanwhile` happens before it answers. */
async function daily(own: BankOptions = {}, meanwhile: (bank: BankHandle) => Promise<void> = async () => {}) {
  const told: string[] = []
  const bank: BankHandle = createBank({
    clock: 'manual',
    autoConfirm: true,
    ...own,
    async onWebhook({ type, sessionId }: Delivery) {
      told.push(`${type} of ${sessionId}`)
      await meanwhile(bank)
      return 200
    },
  })
  await call(bank, 'v2/session/init/payment', { ...byCard, payment_options: { subscription: { period: 'day' } } })
  await bank.clock.runToIdle()
  return { bank, told, [Symbol.asyncDispose]: () => bank.close() }
}

const about = { subscription_id: 'sub_ps_1001_pm_1001' }

it('run-to-idle stops before the next payment of a subscription, however often', async () => {
  await using opened = await daily()
  const { bank, told } = opened
  const then = await bank.clock.now()
  for (let time = 0; time < 3; time++) await bank.clock.runToIdle()
  expect(await bank.clock.now()).toEqual(then)
  expect(told).toEqual(['payment_finished of ps_1001'])
})

it('a subscription goes on after a snapshot was put back as it would have', async () => {
  await using opened = await daily()
  const { bank, told } = opened
  const snapshot = JSON.parse(JSON.stringify(await bank.snapshot()))
  const days = async () => {
    await bank.clock.advance('P2DT1H')
    return told.splice(0)
  }
  told.splice(0)
  const first = await days()
  expect(first).toHaveLength(2)
  await bank.reset()
  await bank.restore(snapshot)
  expect(await days()).toHaveLength(2)
  expect(JSON.parse(JSON.stringify(await bank.snapshot())).state.timers).toMatchObject([{ event: 'renew' }])
})

it('a snapshot that is taken while a payment of a subscription is under way holds together', async () => {
  await using opened = await daily()
  const { bank, told } = opened
  await bank.clock.advance('P1D')
  const snapshot = JSON.parse(JSON.stringify(await bank.snapshot()))
  await bank.restore(snapshot)
  await bank.clock.advance('PT1M')
  expect(told).toHaveLength(2)
  await bank.clock.advance('P1D')
  expect(told).toHaveLength(3)
})

it('a partner that cancels when it hears of a payment gets no other one', async () => {
  let renewals = 0
  await using opened = await daily({}, async (bank) => {
    if (renewals++ === 1) expect(await call(bank, 'v1/subscription/cancel', about)).toEqual({ status: 'ok' })
  })
  const { bank, told } = opened
  await bank.clock.advance('P5D')
  expect(told).toHaveLength(2)
  expect(await call(bank, 'v1/subscription/restore', about)).toEqual({ status: 'ok' })
  await bank.clock.advance('P2DT1H')
  expect(told).toHaveLength(4)
})

it('a project that keeps few sessions keeps that of a subscription, and drops those of its payments', async () => {
  await using opened = await daily({ maxSessions: 3 })
  const { bank, told } = opened
  await bank.clock.advance('P10DT1H')
  expect(told).toHaveLength(11)
  expect((await bank.sessions()).map(({ id }) => id)).toEqual(['ps_1001', 'ps_1010', 'ps_1011'])
  await call(bank, 'v1/subscription/cancel', about)
  for (let time = 0; time < 3; time++) await call(bank, 'v2/session/init/payment', byCard)
  await bank.clock.runToIdle()
  expect((await bank.sessions()).map(({ id }) => id)).not.toContain('ps_1001')
})

it('the money of each payment of a subscription comes once', async () => {
  await using opened = await daily()
  const { bank } = opened
  const settlement = async () => {
    const answer = await call(bank, 'v1/report/account_balance', { account_number: '40702810300200000013' })
    return answer.balance.current_balance as number
  }
  const before = await settlement()
  await bank.clock.advance('P7DT1H')
  expect((await settlement()) - before).toBe(7 * byCard.amount_details.amount)
})

it('a snapshot whose subscription has a period that cannot be read is refused, and one whose shares cannot be', async () => {
  await using opened = await daily()
  const { bank } = opened
  const snapshot = JSON.stringify(await bank.snapshot())
  const spoilt = (from: string, to: string) => {
    expect(snapshot).toContain(from)
    return bank.restore(JSON.parse(snapshot.replace(from, to)))
  }
  await expect(spoilt('"period":"day","nextAt"', '"period":"sometimes","nextAt"')).rejects.toThrow('/period')
  const split = '"revenue_split_info":[{"contractor_alias":"north","percent":"half"}],"amount_details"'
  await expect(spoilt('"amount_details"', split)).rejects.toThrow('/percent')
})
