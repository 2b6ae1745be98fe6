import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { byCard } from '../../schemas/example-bodies.ts'
import { type BankHandle, createBank } from '../index.ts'

let bank: BankHandle

beforeEach(() => {
  bank = createBank({ clock: 'manual', startAt: '2025-03-01T10:00:00Z', fees: { percent: 1 } })
})
afterEach(() => bank.close())

async function call(path: string, body: object) {
  const url = `https://demo.bank131.ru/api/v2/session/${path}`
  const answer = await bank.partner.fetch(url, { method: 'POST', body: JSON.stringify(body) })
  return ((await answer.json()) as { session: { id: string } }).session
}

async function paid(fields: object = {}): Promise<string> {
  const { id } = await call('init/payment', { ...byCard, ...fields })
  await bank.clock.runToIdle()
  await call('confirm', { session_id: id })
  await bank.clock.runToIdle()
  return id
}

async function ask(query: string) {
  const url = `http://127.0.0.1/__admin/projects/demo_project/reports/payments${query}`
  const answer = await bank.fetch(new Request(url))
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** The lines of a day, without the names of their columns and the constant ones. */
async function report(date = '2025-03-01') {
  const [, ...lines] = (await ask(`?date=${date}`)).text.split('\r\n').slice(0, -1)
  return lines
}

const rub = (amount: number) => ({ amount_details: { amount, currency: 'rub' } })

describe('the daily report of payments', () => {
  it('is a file of the day, with the columns of the bank', async () => {
    await paid({ metadata: 'order-77' })
    const { headers, text } = await ask('?date=2025-03-01')
    expect(headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(headers.get('content-disposition')).toBe('attachment; filename="demo_project_2025-03-01-2025-03-01.csv"')
    expect(text).toBe(
      [
        'ID,paymentSessionId,Project name,Type of payment,Amount,Fee,Settlement,Transaction Date and Time,Card number,paymentSessionMerchantMetadata',
        'pm_1001,ps_1001,demo_project,Advice,100.00,-1.00,99.00,2025-03-01 13:00:00,4...4242,order-77',
        '',
      ].join('\r\n'),
    )
  })

  it('has refunds and chargebacks, whose money went, and nothing that did not happen', async () => {
    const session_id = await paid(rub(10_050))
    await call('refund', { session_id, ...rub(1_005) })
    await bank.clock.runToIdle()
    await call('chargeback', { session_id })
    await bank.clock.runToIdle()
    await bank.outcomes.next('insufficient_funds')
    await paid()
    expect((await report()).map((line) => line.split(',').slice(0, 7).join())).toEqual([
      'pm_1001,ps_1001,demo_project,Advice,100.50,-1.01,99.49',
      'pm_1001,ps_1001,demo_project,Refund,-10.05,0.00,-10.05',
      'pm_1001,ps_1001,demo_project,Refund,-90.45,0.00,-90.45',
    ])
  })

  it('tells of what was held and not captured as an adjustment', async () => {
    await bank.outcomes.next('held')
    const session_id = await paid()
    expect(await report()).toEqual([])
    await call('capture', { session_id, ...rub(4_000) })
    await bank.clock.runToIdle()
    expect((await report()).map((line) => line.split(',').slice(3, 7).join())).toEqual([
      'Advice,100.00,-0.40,99.60',
      'Adjustment,-60.00,0.00,-60.00',
    ])
  })

  it('names payments by a recurrent token, and the card behind it; other currencies are in roubles', async () => {
    const payment_details = { type: 'recurrent', recurrent: { token: 'b'.repeat(40) } }
    await paid({ payment_details, amount_details: { amount: 150, currency: 'usd' } })
    expect((await report()).map((line) => line.split(',').slice(3).join())).toEqual([
      'Recurrent,120.00,-1.20,118.80,2025-03-01 13:00:00,4...4242,good',
    ])
  })

  it('adds up to what has come to the account', async () => {
    const session_id = await paid(rub(123_457))
    await call('refund', { session_id, ...rub(999) })
    await bank.clock.runToIdle()
    await paid({ amount_details: { amount: 3_333, currency: 'eur' } })
    const settled = (await report()).reduce((sum, line) => sum + Math.round(Number(line.split(',')[6]) * 100), 0)
    const { state } = await bank.snapshot()
    const account = state.accounts.find(({ kind }) => kind === 'settlement')!
    expect(settled).toBe(account.balance - account.opening)
  })

  it('is of a day of Moscow: what happens from nine in the evening UTC is of the next one', async () => {
    await bank.clock.advance({ hours: 10, minutes: 59 })
    await paid()
    await bank.clock.advance({ minutes: 1 })
    await paid()
    expect(await report('2025-03-01')).toHaveLength(1)
    expect(await report('2025-03-02')).toEqual([expect.stringContaining(',2025-03-02 00:00:00,')])
    expect(await report('2025-03-03')).toEqual([])
  })

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    [{ order: '=1', n: [1, 2] }, '"{""order"":""=1"",""n"":[1,2]}"'],
    [-5, "'-5"],
    ['two\nlines', '"two\nlines"'],
  ])('shows metadata %j as text', async (metadata, cell) => {
    await paid({ metadata })
    expect((await ask('?date=2025-03-01')).text.endsWith(`,${cell}\r\n`)).toBe(true)
  })

  it.each([
    ['', 'nothing'],
    ['?date=', '""'],
    ['?date=01.03.2025', '"01.03.2025"'],
    ['?date=2025-02-30', '"2025-02-30"'],
  ])('is refused for %j', async (query, came) => {
    const { status, headers, text } = await ask(query)
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect(JSON.parse(text).detail).toBe(`?date: expected a day of Moscow that there is, as 2025-03-01, got ${came}`)
  })

  it('takes no other question', async () => {
    const { status, text } = await ask('?date=2025-03-01&dat=1')
    expect([status, JSON.parse(text).detail]).toEqual([400, '?dat: expected date here, got "dat" (did you mean date?)'])
  })
})
