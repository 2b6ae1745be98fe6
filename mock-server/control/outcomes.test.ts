import { beforeEach, describe, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { call, control, payout, problem } from '../testing/sample-partner.ts'

let bank: StartedBank

beforeEach(async () => {
  bank = await startBank({ clock: 'manual', projects: { shop: {}, other: {} } })
  return () => bank.close()
})

const outcomes = (method: string, body?: unknown, project = 'shop') =>
  control(bank.url, method, `projects/${project}/outcomes`, body)
const json = (body: unknown, status = 200) => ({ status, type: 'application/json', body })
const none = { next: [], rules: [] }
const rule = { match: { 'amount_details.amount': 10_000 }, outcome: 'slow', times: 2 }

describe('outcomes', () => {
  it('are put whole, read back, and forgotten', async () => {
    expect(await outcomes('GET')).toEqual(json(none))
    const orders = { next: ['refused', 'paid'], rules: [rule] }
    expect(await outcomes('PUT', orders)).toEqual(json(orders))
    expect(await outcomes('GET')).toEqual(json(orders))
    expect(await outcomes('GET', undefined, 'other')).toEqual(json(none))
    expect(await outcomes('PUT', { next: ['slow'] })).toEqual(json({ next: ['slow'], rules: [] }))
    expect(await outcomes('DELETE')).toMatchObject({ status: 204 })
    expect(await outcomes('GET')).toEqual(json(none))
  })

  it('show what is left of them: an order once, a rule as often as it says', async () => {
    await outcomes('PUT', { next: ['refused'], rules: [rule] })
    const left = [{ next: [], rules: [rule] }, { next: [], rules: [{ ...rule, times: 1 }] }, none]
    for (const each of left) {
      await call(bank.url, 'session/init/payout', payout, { project: 'shop' })
      expect(await outcomes('GET')).toEqual(json(each))
    }
    expect((await bank.sessions()).map(({ outcome }) => outcome)).toEqual(['refused', 'slow', 'slow'])
  })

  it('are not used up by a call that is refused', async () => {
    await outcomes('PUT', { next: ['refused'] })
    const refused = await call(
      bank.url,
      'session/init/payout',
      { ...payout, participant_details: {} },
      { project: 'shop' },
    )
    expect(refused.http).toBe(400)
    expect(await outcomes('GET')).toEqual(json({ next: ['refused'], rules: [] }))
  })

  it('are forgotten by a reset', async () => {
    await outcomes('PUT', { next: ['refused'] })
    await control(bank.url, 'POST', 'projects/shop/reset')
    expect(await outcomes('GET')).toEqual(json(none))
  })

  it('may match in the names of v1', async () => {
    await outcomes('PUT', { rules: [{ match: { 'payment_method.type': 'card' }, outcome: 'slow' }] })
    await call(bank.url, 'session/init/payout', payout, { project: 'shop' })
    expect(await bank.sessions()).toMatchObject([{ outcome: 'slow' }])
  })
})

describe('wrong outcomes change nothing, and the answer says what is wrong:', () => {
  const known = 'the name of an outcome (docs/outcomes.md lists them)'
  const nearest = 'insufficient_wallet_balance'
  const paths = expect.stringContaining('a dotted path that begins with one of payout_details,')

  it.each<[object, string | RegExp, object?]>([
    [
      { next: ['paid', 'insuficient_wallet_balance'] },
      `/next/1: expected ${known}, got "insuficient_wallet_balance" (did you mean ${nearest}?)`,
      [{ pointer: '/next/1', expected: known, came: '"insuficient_wallet_balance"', nearest }],
    ],
    [{ rules: [{ match: {}, outcome: 'lost' }] }, /^\/rules\/0\/outcome: expected the name of an outcome/],
    [
      { rules: [{ match: { 'amount_detail.amount': 1 }, outcome: 'paid' }] },
      /amount_detail\.amount: .*did you mean amount_details\?/,
      [expect.objectContaining({ pointer: '/rules/0/match/amount_detail.amount', expected: paths })],
    ],
    [{ rules: [{ match: {}, outcome: 'paid', times: 0 }] }, /^\/rules\/0\/times: expected/],
    [{ rules: [{ outcome: 'paid' }] }, /^\/rules\/0\/match: expected/],
    [{ nexd: ['paid'] }, /\/nexd: expected a known field, got "nexd" \(did you mean next\?\)/],
    [{ next: 'paid' }, /^\/next: expected/],
  ])('%j', async (body, detail, violations) => {
    await outcomes('PUT', { next: ['slow'] })
    const said = typeof detail === 'string' ? detail : expect.stringMatching(detail)
    const answer = await outcomes('PUT', body)
    expect(answer).toMatchObject(problem(400, 'Bad request', said))
    if (violations) expect(answer.body).toMatchObject({ violations })
    expect(await outcomes('GET')).toEqual(json({ next: ['slow'], rules: [] }))
  })

  it('a project that there is not', async () => {
    expect(await outcomes('PUT', { next: ['slow'] }, 'shopp')).toMatchObject({ status: 404 })
  })
})
