import { describe, expect, it } from 'vitest'
import { maskCards } from '../../../schemas/cards/mask.ts'
import { context } from '../../engine/context.ts'
import { aPayment, aSession, aView, byCard, now, rules, settlement } from '../../testing/sample-state.ts'
import type { OperationEvent } from '../operations/kinds.ts'
import type { PaymentData, PaymentOperation } from '../operations/payment/operation.ts'
import { sessionOfSubscription, subscriptionId } from '../operations/subscription/id.ts'
import type { SubscriptionOperation } from '../operations/subscription/operation.ts'
import { isRefusal } from '../refusal.ts'
import type { Given, Session, Timer } from '../state.ts'
import { DAY, type Micros, timestamp } from '../time/time.ts'
import type { Changes } from '../view.ts'
import { cancel, fire } from './decide.ts'
import { showSession } from './fold.ts'
import { giveBack } from './payment-commands.ts'
import { initPayment, initPaymentSync } from './start.ts'
import { commandSubscription } from './subscription-commands.ts'

const id = 'sub_ps_1001_pm_1001'
const monthly: PaymentData = { ...byCard, payment_options: { subscription: { period: 'month' } } }

/** What becomes of a session when its payment is paid; what a test has changed of it comes first. */
function paid(data: PaymentData = monthly, own: Partial<PaymentOperation> = {}): Changes {
  const payment = aPayment({ state: 'charging', data, ...own })
  return fire(aView({ session: aSession({ operations: [payment] }) }), context, 'pm_1001', 'charge')!
}

const subscriptionIn = (session: Session | undefined): SubscriptionOperation =>
  session!.operations.find((each): each is SubscriptionOperation => each.kind === 'subscription')!

/** A moment later, in a session that may be another one. */
const at = (moment: Micros, session: Session, around: Parameters<typeof aView>[0] = {}) =>
  aView({ ...around, session, now: moment })

const due = ({ timers = [] }: Changes): Timer => timers[0]!

/** Home, with a payment of its subscription under way, and that payment's session. */
function renewed(home: Session = paid().session!, around: Parameters<typeof aView>[0] = {}) {
  const moment = subscriptionIn(home).nextAt
  const changes = fire(at(moment, home, around), context, id, 'renew')!
  return { home: changes.session!, began: changes.began!, moment, changes }
}

/** A payment of a subscription as it ends, and the event that its home is told. */
function ended(began: Session, moment: Micros, event: OperationEvent) {
  const payment = began.operations[0] as PaymentOperation
  const charging = { ...began, operations: [{ ...payment, state: 'charging' as const }] }
  return fire(at(moment, charging), context, payment.id, event)!
}

/** Home after a payment that was due there has ended. */
function afterPayment(home: Session, event: 'charge' | 'decline') {
  const { home: waiting, began, moment } = renewed(home)
  const end = ended(began, moment + 5, event)
  const { operationId, event: told } = due(end)
  return fire(at(moment + 5, waiting), context, operationId, told)!
}

describe('a payment that asks for a subscription', () => {
  it('begins one when it is paid, and tells of it', () => {
    const changes = paid()
    expect(subscriptionIn(changes.session)).toMatchObject({ id, state: 'active', of: 'pm_1001', period: 'month' })
    expect(changes.timers).toEqual([
      {
        id: `${id}.renew`,
        at: now + 31 * DAY,
        sessionId: 'ps_1001',
        operationId: id,
        event: 'renew',
        deadline: true,
      },
    ])
    const { status, payment_list } = showSession(changes.session!)
    expect(status).toBe('accepted')
    expect(payment_list).toMatchObject([
      { subscription: { id, period: 'month', initial: true, next_point: timestamp(now + 31 * DAY) } },
    ])
    expect(changes.webhooks?.map(({ body }) => JSON.parse(body).session.payment_list[0].subscription.id)).toEqual([id])
  })

  it('begins none when it fails, and shows none before', () => {
    const session = aSession({ operations: [aPayment({ state: 'charging', data: monthly })] })
    const failed = fire(aView({ session }), context, 'pm_1001', 'decline')!
    expect(failed.session?.operations).toHaveLength(1)
    for (const each of [session, failed.session!])
      expect(showSession(each).payment_list?.[0]).not.toHaveProperty('subscription')
  })

  it.each([
    ['fortnightly', '/payment_options/subscription/period'],
    ['PT1H', '/payment_options/subscription/period'],
  ])('needs a period that can be read: %s', (period, pointer) => {
    const given: Given = { ...byCard, payment_options: { subscription: { period } } }
    expect(initPayment(aView(), context, { version: 'v2', given })).toMatchObject({
      code: 'invalid_request',
      violations: [{ pointer, came: JSON.stringify(period) }],
    })
  })

  it.each<[string, Given['payment_details'], boolean]>([
    ['a card', byCard.payment_details, true],
    ['FPS', { type: 'faster_payment_system' }, true],
    ['a recurrent token', { type: 'recurrent' }, true],
    ['Apple Pay', { type: 'secured_card', secured_card: { type: 'apple_pay' } }, false],
    ['a wallet', { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: {} } }, false],
  ])('must be made a way that can be gone without the payer: %s', (_, payment_details, taken) => {
    const payment_options = { ...monthly.payment_options, return_url: 'https://shop.example/back' }
    const given: Given = { ...monthly, payment_details: payment_details!, payment_options }
    const decision = initPayment(aView(), context, { version: 'v2', given })
    expect(isRefusal(decision)).toBe(!taken)
    if (isRefusal(decision)) expect(decision.violations).toMatchObject([{ pointer: '/payment_options/subscription' }])
  })

  it('begins one in the same decision where its result is in the answer', () => {
    const payment_options = { ...monthly.payment_options, return_url: 'https://shop.example/back' }
    const decision = initPaymentSync(aView(), context, { version: 'v1', given: { ...monthly, payment_options } })
    if (isRefusal(decision)) throw new Error(decision.description)
    expect(decision.reply.session.payment_list?.[0]?.subscription).toMatchObject({ period: 'month', initial: true })
    expect(decision.changes.timers?.map(({ event }) => event)).toEqual(['renew'])
  })

  it('begins one each where a session has several', () => {
    const operations = ['pm_1001', 'pm_1002'].map((each) => aPayment({ id: each, state: 'charging', data: monthly }))
    const first = fire(aView({ session: aSession({ operations }) }), context, 'pm_1001', 'charge')!
    const both = fire(aView({ session: first.session! }), context, 'pm_1002', 'charge')!
    expect(showSession(both.session!).payment_list?.map(({ subscription }) => subscription?.id)).toEqual([
      'sub_ps_1001_pm_1001',
      'sub_ps_1001_pm_1002',
    ])
  })
})

describe('a payment of a subscription', () => {
  it('begins in a session of its own when it is due, asks nobody, and shows no token', () => {
    const { home, began, changes, moment } = renewed()
    expect(subscriptionIn(home).state).toBe('renewing')
    expect(began).toMatchObject({ id: 'ps_1002', version: 'v2', createdAt: moment })
    expect(showSession(home).status).toBe('accepted')
    expect(showSession(began)).toMatchObject({
      status: 'in_progress',
      payment_list: [
        {
          id: 'pm_1002',
          status: 'in_progress',
          payment_details: { type: 'recurrent', card: { brand: 'visa', last4: '4242', bin: '424242' } },
          amount_details: { amount: 10_000, currency: 'rub' },
          customer: { reference: 'lucky' },
          subscription: { id, period: 'month', initial: false, next_point: '2025-07-27T02:03:00.000000Z' },
        },
      ],
    })
    expect(changes.timers).toMatchObject([{ sessionId: 'ps_1002', operationId: 'pm_1002', event: 'checked' }])
    expect(changes.counters).toMatchObject({ session: 1002, payment: 1002 })
    expect(changes.webhooks).toEqual([])
  })

  it.each([{ autoConfirm: false }, { hold: true }, { threeDSecure: true }])(
    'goes to its end by itself whatever the project has set: %o',
    (own) => {
      const { began, moment } = renewed(undefined, { rules: own })
      let session = began
      for (const event of ['checked', 'authorise', 'charge'] as const) {
        const changes = fire(at(moment, session, { rules: own }), context, 'pm_1002', event)!
        expect(changes.webhooks?.map(({ type }) => type)).toEqual(event === 'charge' ? ['payment_finished'] : [])
        session = changes.session!
      }
      expect(session.operations).toMatchObject([{ state: 'succeeded' }])
    },
  )

  it('brings its money to the account', () => {
    const { began, moment } = renewed()
    const { accounts, postings } = ended(began, moment, 'charge')
    expect(accounts).toEqual([{ ...settlement, balance: settlement.balance + 10_000 }])
    expect(postings).toMatchObject([{ kind: 'payment', amount: 10_000, sessionId: 'ps_1002', operationId: 'pm_1002' }])
  })

  it('pays the fee of the project', () => {
    const fees = { percent: 1, minimum: 0 }
    const { began } = renewed(undefined, { rules: { fees } })
    expect(began.operations[0]).toMatchObject({ fee: 100 })
  })

  it('tells its subscription that it was paid: the next one is due a period after the first point, not after this one', () => {
    const changes = afterPayment(paid().session!, 'charge')
    expect(subscriptionIn(changes.session)).toMatchObject({ state: 'active', tries: 0 })
    expect(changes.timers).toMatchObject([{ event: 'renew', deadline: true }])
    expect(timestamp(due(changes).at)).toBe('2025-07-27T02:03:00.000000Z')
  })

  it('may be given an outcome, as any other', () => {
    const outcomes = { next: ['insufficient_funds'], rules: [] }
    const { began, changes } = renewed(undefined, { shared: { outcomes } })
    expect(began.operations[0]?.outcome).toMatchObject({ name: 'insufficient_funds' })
    expect(changes.shared?.outcomes?.next).toEqual([])
  })

  it('goes by the token that the first one left, and fails once that was switched off', () => {
    const payment_options = { ...monthly.payment_options, recurrent: true }
    const home = paid({ ...monthly, payment_options }).session!
    const { recurrent } = home.operations[0] as PaymentOperation
    const { began } = renewed(home, { shared: { disabledTokens: { [recurrent!.token]: now } } })
    expect(began.operations[0]?.outcome).toMatchObject({ error: { code: 'binding_is_deactivated' } })
    expect(JSON.stringify(showSession(began))).not.toContain(recurrent!.token)
  })

  it('is refunded in its own session', () => {
    const { began, moment } = renewed()
    const session = ended(began, moment, 'charge').session!
    const refund = giveBack(at(moment, session), context, {})
    if (isRefusal(refund)) throw new Error(refund.description)
    expect(refund.changes.session).toMatchObject({ id: 'ps_1002', operations: [{}, { kind: 'refund', of: 'pm_1002' }] })
  })
})

describe('a payment of a subscription that fails', () => {
  const retry = rules.pace.renewal

  it('shows when it is tried again, and is', () => {
    const { began, moment } = renewed()
    const { session } = ended(began, moment + 5, 'decline')
    expect(showSession(session!).payment_list?.[0]).toMatchObject({
      status: 'failed',
      subscription: { initial: false, next_point: timestamp(moment + retry) },
    })
    const changes = afterPayment(paid().session!, 'decline')
    expect(subscriptionIn(changes.session).state).toBe('overdue')
    expect(changes.timers).toMatchObject([{ event: 'renew', at: moment + retry, deadline: true }])
    expect(showSession(changes.session!)).toMatchObject({
      status: 'accepted',
      payment_list: [{ status: 'succeeded', subscription: { next_point: timestamp(moment + retry) } }],
    })
  })

  it('keeps the rhythm where a later try is paid', () => {
    const overdue = afterPayment(paid().session!, 'decline').session!
    const changes = afterPayment(overdue, 'charge')
    expect(subscriptionIn(changes.session)).toMatchObject({ state: 'active', tries: 0 })
    expect(timestamp(due(changes).at)).toBe('2025-07-27T02:03:00.000000Z')
  })

  it('is tried three times more, and then no other is made', () => {
    let home = paid().session!
    for (const state of ['overdue', 'overdue', 'overdue', 'exceeded']) {
      const { began, moment, home: waiting } = renewed(home)
      const end = ended(began, moment, 'decline')
      const [shown] = showSession(end.session!).payment_list!
      expect(shown?.subscription?.retries_exceeded).toBe(state === 'exceeded' ? true : undefined)
      const changes = fire(at(moment, waiting), context, due(end).operationId, due(end).event)!
      home = changes.session!
      expect(subscriptionIn(home).state).toBe(state)
      expect(changes.timers).toHaveLength(state === 'exceeded' ? 0 : 1)
    }
    const { subscription } = showSession(home).payment_list![0]!
    expect(subscription).toEqual({ id, period: 'month', initial: true, retries_exceeded: true })
  })

  it.each(['refuse', 'expire', 'withdraw', 'drop', 'run_out', 'lapse', 'fail_to_pay', 'refuse_to_pay'] as const)(
    'tells it however it fails: %s',
    (event) => {
      const states = {
        refuse: 'checking',
        expire: 'awaiting_confirm',
        withdraw: 'awaiting_confirm',
        drop: 'cancelling',
        run_out: 'awaiting_payer',
        lapse: 'held',
        fail_to_pay: 'awaiting_payer',
        refuse_to_pay: 'awaiting_payer',
      } as const
      const { began, moment } = renewed()
      const payment = { ...(began.operations[0] as PaymentOperation), state: states[event] }
      const changes = fire(at(moment, { ...began, operations: [payment] }), context, 'pm_1002', event)!
      expect(changes.timers).toMatchObject([{ sessionId: 'ps_1001', event: 'missed', at: moment, deadline: false }])
    },
  )

  it('is made no more by hand while one is under way', () => {
    const { home, moment } = renewed()
    expect(fire(at(moment, home), context, id, 'renew', false)).toBeUndefined()
  })

  it.each(['renewed', 'missed', 'give_up'] as const)('says itself how it ended: %s is not said by hand', (event) => {
    const { home, moment } = renewed()
    expect(fire(at(moment, home), context, id, event, false)).toBeUndefined()
  })
})

describe('subscription/cancel and subscription/restore', () => {
  const command = (session: Session, what: 'cancel' | 'restore', moment = now) => {
    const decision = commandSubscription(at(moment, session), context, id, what)
    if (isRefusal(decision)) throw new Error(decision.description)
    expect(decision.reply).toEqual({})
    return decision.changes
  }
  const stateOf = (changes: Changes) => subscriptionIn(changes.session).state

  it('ends it: no timer is left, and no next point is shown', () => {
    const changes = command(paid().session!, 'cancel')
    expect(stateOf(changes)).toBe('cancelled')
    expect([changes.dropTimersOf, changes.timers]).toEqual([[id], []])
    expect(showSession(changes.session!)).toMatchObject({ status: 'accepted' })
    expect(showSession(changes.session!).payment_list?.[0]?.subscription).toEqual({
      id,
      period: 'month',
      initial: true,
    })
  })

  it('lets one that was ended go on from the next point that is still to come', () => {
    const cancelled = command(paid().session!, 'cancel').session!
    const changes = command(cancelled, 'restore', now + 100 * DAY)
    expect(stateOf(changes)).toBe('active')
    expect(timestamp(due(changes).at)).toBe('2025-09-27T02:03:00.000000Z')
  })

  it('changes nothing where it is so already', () => {
    const active = paid().session!
    const cancelled = command(active, 'cancel').session!
    expect(command(active, 'restore')).toEqual({})
    expect(command(cancelled, 'cancel')).toEqual({})
  })

  it.each(['charge', 'decline'] as const)('lets a payment that is under way go on, and none follow: %s', (event) => {
    const { home, began, moment } = renewed()
    const ending = command(home, 'cancel', moment).session!
    const end = ended(began, moment, event)
    const changes = fire(at(moment, ending), context, due(end).operationId, due(end).event)!
    expect(stateOf(changes)).toBe('cancelled')
    expect(changes.timers).toEqual([])
  })

  it('does not lose how a payment ended where it comes between: the timer that tells it is not of the subscription', () => {
    const { home, began, moment } = renewed()
    const told = due(ended(began, moment, 'charge'))
    const ending = command(home, 'cancel', moment)
    expect(ending.dropTimersOf).not.toContain(told.operationId)
    const restored = command(ending.session!, 'restore', moment)
    expect(stateOf(restored)).toBe('renewing')
    expect(restored.dropTimersOf).not.toContain(told.operationId)
    expect(stateOf(fire(at(moment, restored.session!), context, told.operationId, told.event)!)).toBe('active')
  })

  it('lets one that was tried too often go on', () => {
    const home = paid().session!
    const operations = home.operations.map((each) =>
      each.kind === 'subscription' ? { ...each, state: 'exceeded' as const, tries: 4 } : each,
    )
    const changes = command({ ...home, operations }, 'restore')
    expect(subscriptionIn(changes.session)).toMatchObject({ state: 'active', tries: 0, outcome: { instead: {} } })
  })

  it('refuses a subscription that is not there', () => {
    for (const [session, other] of [
      [undefined, id],
      [aSession(), id],
      [paid().session!, 'pm_1001'],
      [paid().session!, 'sub_ps_1001_pm_1009'],
    ] as const)
      expect(commandSubscription(aView({ ...(session && { session }) }), context, other, 'cancel')).toMatchObject({
        reason: 'unknown_subscription',
      })
  })

  it('is not what session/cancel does', () => {
    expect(cancel(aView({ session: paid().session! }), context)).toMatchObject({ code: 'session_wrong_state' })
  })
})

describe('the id of a subscription', () => {
  it('says in which session it is', () => {
    expect(subscriptionId('ps_1001', 'pm_1002')).toBe('sub_ps_1001_pm_1002')
    expect(sessionOfSubscription('sub_ps_1001_pm_1002')).toBe('ps_1001')
    for (const other of ['131', 'ps_1001', 'sub_ps_1001', 'sub_ps_1001_pm_1002 ', 'sub_ps_x_pm_1'])
      expect(sessionOfSubscription(other)).toBeUndefined()
  })

  it('is never taken for the number of a card', () => {
    const drawn = subscriptionId('ps_42424242424242', 'pm_424242424242424')
    expect(maskCards(`{"id":"${drawn}"}`)).toBe(`{"id":"${drawn}"}`)
  })
})
