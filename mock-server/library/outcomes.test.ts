import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conformWebhook } from '../../contract-tests/server/kit/conform.ts'
import { methods } from '../../contract-tests/server/kit/payouts.ts'
import type { Session } from '../../schemas/generated/types.ts'
import { allOutcomes, type OutcomeName } from '../outcomes/index.ts'
import { readTable } from '../testing/read-table.ts'
import { type Scene, type Way, ways } from '../testing/sample-ways.ts'

/** Each outcome: to whom, what the partner is told (session/payout), why it fails, how long it takes, what is left of 200 roubles. */
const table = readTable(`
  outcome                               to       answer               told                                                      reason                                takes  left
  paid                                  card     ok                   asked, accepted/succeeded                                 none                                  0.2 s  100
  refused                               card     not asked            cancelled/failed                                          operation_rejected                    0.1 s  200
  expired                               card     session_wrong_state  asked, cancelled/failed                                   confirm_timeout                       0.1 s  200
  slow                                  card     ok                   asked, accepted/succeeded                                 none                                  2 h    100
  returned                              account  ok                   asked, accepted/succeeded, returned: accepted/succeeded   none                                  7 d    200
  result_unknown                        card     ok                   asked, error/in_progress                                  none                                  0.2 s  100
  result_unknown_then_paid              card     ok                   asked, error/in_progress, accepted/succeeded              none                                  1 d    100
  result_unknown_then_failed            card     ok                   asked, error/in_progress, cancelled/failed                provider_timeout                      1 d    200
  account_not_found                     account  not asked            cancelled/failed                                          account_not_found                     0.1 s  200
  activity_count_exceeded               card     ok                   asked, cancelled/failed                                   activity_count_exceeded               0.2 s  200
  amount_less_allowed_provider          card     ok                   asked, cancelled/failed                                   amount_less_allowed_provider          0.2 s  200
  bank_card_expired                     card     ok                   asked, cancelled/failed                                   bank_card_expired                     0.2 s  200
  binding_is_deactivated                card     not asked            cancelled/failed                                          binding_is_deactivated                0.1 s  200
  card_number_does_not_exist            card     ok                   asked, cancelled/failed                                   card_number_does_not_exist            0.2 s  200
  confirm_timeout                       card     session_wrong_state  asked, cancelled/failed                                   confirm_timeout                       0.1 s  200
  declined_by_issuer_bank               card     ok                   asked, cancelled/failed                                   declined_by_issuer_bank               0.2 s  200
  insufficient_wallet_balance           card     not asked            cancelled/failed                                          insufficient_wallet_balance           0.1 s  200
  internal_error                        card     not asked            cancelled/failed                                          internal_error                        0.1 s  200
  not_permitted_by_issuer_bank          card     ok                   asked, cancelled/failed                                   not_permitted_by_issuer_bank          0.2 s  200
  npd_service_internal_error            card     not asked            cancelled/failed                                          npd_service_internal_error            0.1 s  200
  operation_rejected                    card     not asked            cancelled/failed                                          operation_rejected                    0.1 s  200
  provider_exceeds_amount_limit         card     ok                   asked, cancelled/failed                                   provider_exceeds_amount_limit         0.2 s  200
  provider_foreign_transfer_prohibited  card     ok                   asked, cancelled/failed                                   provider_foreign_transfer_prohibited  0.2 s  200
  provider_internal_error               account  ok                   asked, cancelled/failed                                   provider_internal_error               0.2 s  200
  provider_issuer_unavailable           card     ok                   asked, cancelled/failed                                   provider_issuer_unavailable           0.2 s  200
  provider_timeout                      account  ok                   asked, cancelled/failed                                   provider_timeout                      0.2 s  200
  routing_internal_error                card     not asked            cancelled/failed                                          routing_internal_error                0.1 s  200
  session_cancelled                     card     session_wrong_state  asked, cancelled/failed                                   session_cancelled                     0.1 s  200
  session_cancelled_by_partner          card     session_wrong_state  asked, cancelled/failed                                   session_cancelled_by_partner          0.1 s  200
  taxpayer_income_exceeds_amount_limit  card     not asked            cancelled/failed                                          taxpayer_income_exceeds_amount_limit  0.1 s  200
  taxpayer_not_bound                    card     not asked            cancelled/failed                                          taxpayer_not_bound                    0.1 s  200
  taxpayer_unknown                      card     not asked            cancelled/failed                                          taxpayer_unknown                      0.1 s  200
  wallet_internal_error                 card     not asked            cancelled/failed                                          wallet_internal_error                 0.1 s  200
`)

const recipients: Record<string, object> = { card: methods['card by token']!, account: methods['bank account']! }
const rub = (roubles: number) => ({ amount_details: { amount: roubles * 100, currency: 'rub' } })
const payoutOf = ({ payout_list = [] }: Session) => payout_list[0]!

it('every outcome of a payout has a row', () => {
  const ofPayouts = allOutcomes.filter(({ courses }) => courses.payout)
  expect(table.rows.map(({ outcome }) => outcome)).toEqual(ofPayouts.map(({ name }) => name))
})

describe.each(Object.entries(ways))('%s', (_, open) => {
  let way: Way
  beforeAll(async () => {
    way = await open()
  })
  afterAll(() => way.close())

  it.each(table.rows)('$outcome: $told; $reason', async (row) => {
    const outcome = row.outcome as OutcomeName
    const scene = await way.scene(outcome, { balance: 20_000 })
    await scene.order(outcome)
    const { id } = await scene.init({ ...recipients[row.to!], ...rub(100) })
    await scene.runToIdle()

    expect(scene.confirmed.join() || 'not asked').toBe(row.answer)
    expect(scene.told.map(inWords).join(', ')).toBe(row.told)
    expect((await scene.items())[0]).toMatchObject({ outcome, operations: [{ outcome }] })
    const last = await scene.status(id)
    expect(scene.told.at(-1)!.session).toEqual(last)
    agrees(scene, last, row)
    await hasLeft(scene, Number(row.left))
  })

  it.each([
    ['settle', 'asked, error/in_progress, accepted/succeeded', 100],
    ['decline', 'asked, error/in_progress, cancelled/failed', 200],
  ] as const)('an unknown result stays unknown until it is told by hand: %s', async (event, told, left) => {
    const scene = await way.scene(`unknown-${event}`, { balance: 20_000 })
    await scene.order('result_unknown')
    const { id } = await scene.init({ ...recipients.card, ...rub(100) })
    await scene.runToIdle()
    await scene.push(id, event)
    expect(scene.told.map(inWords).join(', ')).toBe(told)
    await hasLeft(scene, left)
  })

  it('the next payouts meet them in turn, then all is as usual', async () => {
    const scene = await way.scene('in-turn', { balance: 100_000 })
    await scene.order('refused', 'paid', 'provider_timeout')
    for (let time = 0; time < 4; time += 1) await scene.init({ ...recipients.card, ...rub(100) })
    await scene.runToIdle()
    const outcomes = (await scene.items()).map(({ outcome, session }) => [outcome, session.status])
    expect(outcomes).toEqual([
      ['refused', 'cancelled'],
      ['paid', 'accepted'],
      ['provider_timeout', 'cancelled'],
      [undefined, 'accepted'],
    ])
  })

  it('one project’s outcomes do not happen to another’s payouts, side by side', async () => {
    const [one, other] = await Promise.all(['one', 'other'].map((id) => way.scene(id, { balance: 100_000 })))
    await Promise.all([one!.order('slow', 'slow'), other!.order('refused', 'refused')])
    await Promise.all([one!, other!].flatMap((scene) => [scene.init(recipients.card!), scene.init(recipients.card!)]))
    await Promise.all([one!.runToIdle(), other!.runToIdle()])
    const of = async (scene: Scene) => (await scene.items()).map(({ outcome }) => outcome)
    expect([await of(one!), await of(other!)]).toEqual([
      ['slow', 'slow'],
      ['refused', 'refused'],
    ])
  })

  it('as many payouts as were ordered meet them, however many start at once', async () => {
    const scene = await way.scene('at-once', { balance: 1_000_000 })
    await scene.order('refused', 'refused', 'refused')
    await Promise.all(Array.from({ length: 10 }, () => scene.init(recipients.card!)))
    const refusedOnes = (await scene.items()).filter(({ outcome }) => outcome === 'refused')
    expect(refusedOnes).toHaveLength(3)
  })
})

/** `asked`, or what the session and its payout are. */
function inWords({ type, session }: Scene['told'][number]): string {
  conformWebhook(type, { type, session })
  const shown = `${session.status}/${payoutOf(session).status}`
  if (type === 'ready_to_confirm') return shown === 'in_progress/pending' ? 'asked' : shown
  return type === 'payment_refunded' ? `returned: ${shown}` : shown
}

/** What the reference's sections 6 and 7 say of a session that has come so far. */
function agrees({ told }: Scene, last: Session, { reason, takes }: Record<string, string>): void {
  const payout = payoutOf(last)
  const final = payout.status === 'succeeded' || payout.status === 'failed'
  expect(payout.error?.code ?? 'none').toBe(reason)
  expect('error' in payout).toBe(payout.status === 'failed')
  expect('finished_at' in payout).toBe(final)
  expect(last).not.toHaveProperty('next_action')
  const asked = told.find(({ type }) => type === 'ready_to_confirm')
  if (asked) expect(asked.session.next_action).toBe('confirm')
  const hours = (Date.parse(last.updated_at) - Date.parse(last.created_at)) / 3_600_000
  expect(hours).toBeCloseTo(hoursOf(takes!), 3)
  const amount_details = { amount: 10_000, currency: 'rub' }
  const came = told.some(({ type }) => type === 'payment_refunded')
  expect(payout.refunds).toMatchObject(came ? [{ id: 'rf_1001', status: 'accepted', amount_details }] : [])
  expect(payout.refunds).toHaveLength(came ? 1 : 0)
}

const hoursOf = (text: string): number => {
  const [count, unit] = text.split(' ')
  return Number(count) * { s: 1 / 3600, h: 1, d: 24 }[unit!]!
}

/** Two payouts more tell it: one kopeck too much is refused, the exact sum can be set aside. */
async function hasLeft(scene: Scene, roubles: number): Promise<void> {
  const tooMuch = { amount_details: { amount: roubles * 100 + 1, currency: 'rub' } }
  await scene.init({ ...recipients.card, ...tooMuch })
  await scene.init({ ...recipients.card, ...rub(roubles) })
  const [refused, held] = (await scene.items()).slice(-2)
  expect(refused).toMatchObject({ outcome: 'insufficient_wallet_balance' })
  expect(held).not.toHaveProperty('outcome')
}
