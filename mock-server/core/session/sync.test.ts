import { describe, expect, it } from 'vitest'
import { context } from '../../engine/context.ts'
import { aView, byCard, settlement } from '../../testing/sample-state.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Given, Session } from '../state.ts'
import type { Changes, Decision, View } from '../view.ts'
import { fire } from './decide.ts'
import { actAsPayer, giveBack } from './payment-commands.ts'
import type { SessionReply } from './reply.ts'
import { initPaymentSync } from './start.ts'

const given: Given = { ...byCard, payment_options: { return_url: 'https://shop.example/back' } }
const sync = (around: Parameters<typeof aView>[0] = {}, own: Given = given): Decision<SessionReply> =>
  initPaymentSync(aView(around), context, { version: 'v1', given: own })

function done<Reply>(decision: Decision<Reply> | Refusal) {
  if (isRefusal(decision)) throw new Error(`refused: ${decision.description}`)
  return decision
}

const ordering = (outcome: string) => ({ shared: { outcomes: { next: [outcome], rules: [] } } })

describe('a payment whose result is in the answer', () => {
  it('is paid in one decision, without a timer or a webhook, and nobody is asked to confirm it', () => {
    const { changes, reply } = done(sync())
    expect(reply.session).toMatchObject({ status: 'accepted', payment_list: [{ status: 'succeeded' }] })
    expect(reply.session).not.toHaveProperty('actions')
    expect(changes.session?.operations).toMatchObject([{ state: 'succeeded' }])
    expect([changes.timers, changes.webhooks]).toEqual([[], []])
    expect(changes.accounts).toEqual([{ ...settlement, balance: settlement.balance + 10_000 }])
    expect(changes.postings).toMatchObject([{ kind: 'payment', amount: 10_000 }])
  })

  it('leaves a token, if it was asked for one', () => {
    const own = { ...given, payment_options: { ...given.payment_options, recurrent: true } }
    expect(done(sync({}, own)).reply.session.payment_list).toMatchObject([{ recurrent: { is_active: true } }])
  })

  it.each<[string, string, string, { state: string; timers: string[] }]>([
    ['insufficient_funds', 'cancelled', 'failed', { state: 'failed', timers: [] }],
    ['operation_rejected', 'cancelled', 'failed', { state: 'failed', timers: [] }],
    ['slow', 'in_progress', 'in_progress', { state: 'delayed', timers: ['charge'] }],
    ['result_unknown', 'error', 'in_progress', { state: 'unknown', timers: [] }],
    ['result_unknown_then_paid', 'error', 'in_progress', { state: 'unknown', timers: ['charge'] }],
    ['three_d_secure', 'in_progress', 'pending', { state: 'awaiting_payer', timers: ['run_out'] }],
    ['3DS_error', 'in_progress', 'pending', { state: 'awaiting_payer', timers: ['run_out'] }],
    ['held', 'in_progress', 'pending', { state: 'held', timers: ['lapse'] }],
  ])('%s: the session is %s, the payment %s', (outcome, session, payment, { state, timers }) => {
    const { changes, reply } = done(sync(ordering(outcome)))
    expect(reply.session).toMatchObject({ status: session, payment_list: [{ status: payment }] })
    expect(changes.session?.operations).toMatchObject([{ state }])
    expect(changes.timers?.map(({ event }) => event)).toEqual(timers)
    expect(changes.webhooks).toEqual([])
    expect(changes.shared?.outcomes).toEqual({ next: [], rules: [] })
  })

  it.each(['expired', 'confirm_timeout'])('does not use up what needs a confirm: %s', (outcome) => {
    const { changes, reply } = done(sync(ordering(outcome)))
    expect(reply.session.status).toBe('accepted')
    expect(changes.shared).toBeUndefined()
  })

  it('does not wait for the payer, whom the answer tells where to act, nor for one that pays by itself', () => {
    for (const payer of ['manual', 'automatic'] as const) {
      const { changes, reply } = done(sync({ rules: { threeDSecure: true, payer } }))
      expect(reply.session.payment_list).toMatchObject([
        { status: 'pending', customer_interaction: { type: 'redirect' } },
      ])
      expect(changes.timers?.map(({ event }) => event)).toEqual([payer === 'manual' ? 'run_out' : 'pay'])
    }
  })

  /** The session after its payer has paid, and after the bank has; the changes of each. */
  function paidByPayer(): { session: Session; all: Changes[] } {
    const asked = done(sync({ rules: { threeDSecure: true } })).changes.session!
    const paying = done(actAsPayer(aView({ session: asked }), context, 'pay')).changes
    const paid = fire(aView({ session: paying.session! }), context, asked.operations[0]!.id, 'charge')!
    return { session: paid.session!, all: [paying, paid] }
  }

  it('is told of by no webhook later either: not when its payer has paid, and not when it is refunded', () => {
    const { session, all } = paidByPayer()
    expect(session.operations).toMatchObject([{ state: 'succeeded' }])
    const begun = done(giveBack(aView({ session }), context, {})).changes
    const back = fire(aView({ session: begun.session! }), context, begun.session!.operations[1]!.id, 'refund')!
    expect(back.session?.operations).toMatchObject([{}, { state: 'accepted' }])
    expect([...all, begun, back].flatMap(({ webhooks }) => webhooks)).toEqual([])
  })

  it('goes on by timers once the payer has acted', () => {
    const { all } = paidByPayer()
    expect(all[0]!.timers?.map(({ event }) => event)).toEqual(['charge'])
  })

  it('needs to know where the payer comes back to, whatever the way to pay', () => {
    expect(sync({}, byCard)).toMatchObject({
      code: 'invalid_request',
      violations: [{ pointer: '/payment_options/return_url' }],
    })
  })

  it('names the address once where the way to pay needs it too', () => {
    const own: Given = { ...byCard, payment_details: { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: {} } } }
    expect(sync({}, own)).toMatchObject({ violations: [{ pointer: '/payment_options/return_url' }] })
    expect((sync({}, own) as Refusal).violations).toHaveLength(1)
  })

  it('is refused where the project holds money first: it needs immediate capture', () => {
    const view: View = aView({ rules: { hold: true } })
    expect(initPaymentSync(view, context, { version: 'v1', given })).toMatchObject({
      code: 'authorization_error',
      status: 403,
      description: expect.stringContaining('needs immediate capture'),
    })
  })
})
