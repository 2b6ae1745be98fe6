import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conformWebhook } from '../../contract-tests/server/kit/conform.ts'
import { byCard } from '../../schemas/example-bodies.ts'
import type { Payment, Session } from '../../schemas/generated/types.ts'
import { allOutcomes, type OutcomeName } from '../outcomes/index.ts'
import { readTable } from '../testing/read-table.ts'
import { type Scene, SETTLEMENT, type Way, ways } from '../testing/sample-ways.ts'

/** Each outcome of a payment of 100 roubles: what confirm (and capture) was answered, what the partner is told, why it fails, how long it takes, what has come. */
const payments = readTable(`
  outcome                        answer                   told                                               reason                         takes  came
  paid                           ok                       asked, accepted/succeeded                          none                           0.2 s  100
  refused                        not asked                cancelled/failed                                   operation_rejected             0.1 s  0
  expired                        session_wrong_state      asked, cancelled/failed                            confirm_timeout                0.1 s  0
  slow                           ok                       asked, accepted/succeeded                          none                           2 h    100
  result_unknown                 ok                       asked, error/in_progress                           none                           0.2 s  0
  result_unknown_then_paid       ok                       asked, error/in_progress, accepted/succeeded       none                           24 h   100
  result_unknown_then_failed     ok                       asked, error/in_progress, cancelled/failed         provider_timeout               24 h   0
  three_d_secure                 ok                       asked, payer asked, accepted/succeeded             none                           0.2 s  100
  frictionless                   ok                       asked, accepted/succeeded                          none                           0.2 s  100
  held                           ok, ok                   asked, held, accepted/succeeded                    none                           0.3 s  100
  activity_count_exceeded        ok                       asked, cancelled/failed                            activity_count_exceeded        0.2 s  0
  amount_less_allowed_provider   ok                       asked, cancelled/failed                            amount_less_allowed_provider   0.2 s  0
  bank_card_expired              ok                       asked, cancelled/failed                            bank_card_expired              0.2 s  0
  binding_is_deactivated         not asked                cancelled/failed                                   binding_is_deactivated         0.1 s  0
  card_number_does_not_exist     ok                       asked, cancelled/failed                            card_number_does_not_exist     0.2 s  0
  confirm_timeout                session_wrong_state      asked, cancelled/failed                            confirm_timeout                0.1 s  0
  declined_by_issuer_bank        ok                       asked, cancelled/failed                            declined_by_issuer_bank        0.2 s  0
  internal_error                 not asked                cancelled/failed                                   internal_error                 0.1 s  0
  not_permitted_by_issuer_bank   ok                       asked, cancelled/failed                            not_permitted_by_issuer_bank   0.2 s  0
  operation_rejected             not asked                cancelled/failed                                   operation_rejected             0.1 s  0
  provider_exceeds_amount_limit  ok                       asked, cancelled/failed                            provider_exceeds_amount_limit  0.2 s  0
  provider_internal_error        ok                       asked, cancelled/failed                            provider_internal_error        0.2 s  0
  provider_issuer_unavailable    ok                       asked, cancelled/failed                            provider_issuer_unavailable    0.2 s  0
  provider_timeout               ok                       asked, cancelled/failed                            provider_timeout               0.2 s  0
  routing_internal_error         not asked                cancelled/failed                                   routing_internal_error         0.1 s  0
  session_cancelled              session_wrong_state      asked, cancelled/failed                            session_cancelled              0.1 s  0
  session_cancelled_by_partner   session_wrong_state      asked, cancelled/failed                            session_cancelled_by_partner   0.1 s  0
  3DS_error                      ok                       asked, payer asked, cancelled/failed               3DS_error                      0.1 s  0
  capture_timeout                ok, session_wrong_state  asked, held, cancelled/failed                      capture_timeout                0.2 s  0
  insufficient_funds             ok                       asked, cancelled/failed                            insufficient_funds             0.2 s  0
`)

/** The same in a project that holds first: what is no refusal happens to the capture. */
const held = readTable(`
  outcome                     answer                   told                                                reason              takes  came
  paid                        ok, ok                   asked, held, accepted/succeeded                      none                0.3 s  100
  slow                        ok, ok                   asked, held, accepted/succeeded                      none                2 h    100
  result_unknown              ok, ok                   asked, held, error/in_progress                       none                0.3 s  0
  result_unknown_then_paid    ok, ok                   asked, held, error/in_progress, accepted/succeeded   none                24 h   100
  result_unknown_then_failed  ok, ok                   asked, held, error/in_progress, cancelled/failed     provider_timeout    24 h   0
  insufficient_funds          ok                       asked, cancelled/failed                              insufficient_funds  0.2 s  0
  capture_timeout             ok, session_wrong_state  asked, held, cancelled/failed                        capture_timeout     0.2 s  0
`)

/** Each outcome of a refund of all of it: how the refund ends, and what is left of the 100 roubles. */
const refunds = readTable(`
  outcome                      ends      left
  paid                         accepted  0
  refund_declined              declined  100
  refund_error                 error     100
  insufficient_wallet_balance  declined  100
`)

const namesOf = (kind: 'payment' | 'refund') =>
  allOutcomes.filter(({ courses }) => courses[kind]).map(({ name }) => name)
const paymentOf = ({ payment_list = [] }: Session) => payment_list[0] as Payment
const body = { ...byCard, payment_options: { return_url: 'https://shop.example/back' } }

it('every outcome of a payment, and of a refund, has a row', () => {
  expect(payments.rows.map(({ outcome }) => outcome)).toEqual(namesOf('payment'))
  expect(refunds.rows.map(({ outcome }) => outcome)).toEqual(namesOf('refund'))
})

describe.each(Object.entries(ways))('%s', (_, open) => {
  let way: Way
  beforeAll(async () => {
    way = await open()
  })
  afterAll(() => way.close())

  const inOneStage = payments.rows.map((row) => ({ ...row, stages: 'one' }))
  const inTwo = held.rows.map((row) => ({ ...row, stages: 'two' }))

  it.each<Record<string, string>>([...inOneStage, ...inTwo])(
    'a payment in $stages: $outcome: $told; $reason',
    async (row) => {
      const outcome = row.outcome as OutcomeName
      const scene = await way.scene(`${outcome}-${row.stages}`, { balance: 0, hold: row.stages === 'two' })
      await scene.order(outcome)
      const { id } = await scene.init(body, 'session/init/payment')
      await scene.runToIdle()

      expect(scene.confirmed.join(', ') || 'not asked').toBe(row.answer)
      expect(scene.told.map(inWords).join(', ')).toBe(row.told)
      expect((await scene.items())[0]).toMatchObject({ outcome, operations: [{ outcome }] })
      const last = await scene.status(id)
      expect(scene.told.at(-1)!.session).toEqual(last)
      agrees(last, row)
      expect(await balanceOf(scene)).toBe(Number(row.came))
    },
  )

  it.each(refunds.rows)('a refund: $outcome: $ends, $left roubles are left', async ({ outcome, ends, left }) => {
    const scene = await way.scene(`refund-${outcome}`, { balance: 0 })
    const { id } = await scene.init(body, 'session/init/payment')
    await scene.runToIdle()
    await scene.order(outcome as OutcomeName)
    await scene.call('session/refund', { session_id: id })
    await scene.runToIdle()

    expect(scene.told.map(inWords).join(', ')).toBe('asked, accepted/succeeded, refunded: accepted/succeeded')
    const last = await scene.status(id)
    expect(scene.told.at(-1)!.session).toEqual(last)
    expect(paymentOf(last).refunds).toMatchObject([{ status: ends, amount_details: body.amount_details }])
    expect((await scene.items())[0]).toMatchObject({ operations: [{ kind: 'payment' }, { kind: 'refund', outcome }] })
    expect(await balanceOf(scene)).toBe(Number(left))
  })
})

const asks: Readonly<Record<string, string>> = {
  ready_to_confirm: 'asked',
  action_required: 'payer asked',
  ready_to_capture: 'held',
}

/** What the partner is asked for, or what the session and its payment are. */
function inWords({ type, session }: Scene['told'][number]): string {
  conformWebhook(type, { type, session })
  const shown = `${session.status}/${paymentOf(session).status}`
  if (type in asks && shown === 'in_progress/pending') return asks[type]!
  return type === 'payment_refunded' ? `refunded: ${shown}` : shown
}

/** What a payment shows of how it ended. */
function agrees(last: Session, { reason, takes }: Record<string, string>): void {
  const payment = paymentOf(last)
  const isPaid = payment.status === 'succeeded'
  expect(payment.error?.code ?? 'none').toBe(reason)
  expect('error' in payment).toBe(payment.status === 'failed')
  expect('finished_at' in payment).toBe(payment.status !== 'in_progress')
  expect('transaction_info' in payment).toBe(isPaid)
  const roubles = { amount: 10_000, currency: 'RUB' }
  expect(payment.amounts).toEqual(isPaid ? { net: roubles, gross: roubles } : {})
  for (const gone of ['next_action', 'customer_interaction'])
    expect([last, payment].some((each) => gone in each)).toBe(false)
  const hours = (Date.parse(last.updated_at) - Date.parse(last.created_at)) / 3_600_000
  const [count, unit] = takes!.split(' ')
  expect(hours).toBeCloseTo(unit === 'h' ? Number(count) : Number(count) / 3600, 3)
}

/** Roubles on the account that payments come to; it was empty. */
async function balanceOf({ call }: Scene): Promise<number> {
  const asked = { account_number: SETTLEMENT }
  const { balance } = await call<{ balance: { current_balance: number } }>('report/account_balance', asked, 'v1')
  return balance.current_balance / 100
}
