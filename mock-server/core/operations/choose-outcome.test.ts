import { describe, expect, it } from 'vitest'
import { context } from '../../engine/context.ts'
import { aSession, aView, collateral, rules, toAccount, toCard } from '../../testing/sample-state.ts'
import { isRefusal } from '../refusal.ts'
import { fire } from '../session/decide.ts'
import { initPayout, startPayout } from '../session/start.ts'
import type { Given, PayoutData } from '../state.ts'
import type { View } from '../view.ts'
import { chooseOutcome } from './choose-outcome.ts'
import { emptyOutcomeQueue, type OutcomeQueue } from './outcomes.ts'
import payoutKind from './payout/kind.ts'

const choose = (queue: Partial<OutcomeQueue>, data: PayoutData = toCard, autoConfirm = false) =>
  chooseOutcome(
    { ...emptyOutcomeQueue, ...queue },
    'payout',
    payoutKind.outcomes!,
    { ...rules, autoConfirm },
    context,
    data,
  )
const reserved = { ...toCard, amount_details: { amount: 13_101, currency: 'rub' } }
const everything = { match: {}, outcome: 'slow' }

describe('an outcome is chosen', () => {
  it('by the queue for the next payouts, then by a rule that matches, then by a reserved value', () => {
    expect(choose({ next: ['refused'], rules: [everything] }, reserved).name).toBe('refused')
    expect(choose({ rules: [everything] }, reserved).name).toBe('slow')
    expect(choose({}, reserved).name).toBe('paid')
    expect(choose({})).toEqual({})
  })

  it('by the amount before the card', () => {
    expect(choose({}, { ...reserved, cardOutcome: 'refused' }).name).toBe('paid')
    expect(choose({}, { ...toCard, cardOutcome: 'refused' }).name).toBe('refused')
    expect(choose({}, { ...toCard, cardOutcome: 'no such outcome' })).toEqual({})
  })

  it('one payout after the other, and each order is used once', () => {
    const first = choose({ next: ['refused', 'slow'] })
    expect(first).toEqual({ name: 'refused', queue: { next: ['slow'], rules: [] } })
    expect(choose(first.queue!)).toEqual({ name: 'slow', queue: emptyOutcomeQueue })
  })

  it('by a rule as often as it says, or always', () => {
    const rule = { match: { 'amount_details.amount': 10_000 }, outcome: 'refused' }
    const twice = choose({ rules: [{ ...rule, times: 2 }, everything] })
    expect(twice.queue?.rules).toEqual([{ ...rule, times: 1 }, everything])
    expect(choose(twice.queue!).queue?.rules).toEqual([everything])
    expect(choose({ rules: [rule] }).queue?.rules).toEqual([rule])
  })

  it('by the first rule whose every field the payout has', () => {
    const rulesFor = (...amounts: number[]) =>
      amounts.map((amount) => ({
        match: { 'amount_details.amount': amount, payout_details: { type: 'card' } },
        outcome: amount === 10_000 ? 'refused' : 'slow',
      }))
    expect(choose({ rules: rulesFor(9_999, 10_000, 10_000) }).name).toBe('refused')
    expect(choose({ rules: rulesFor(10_000) }, toAccount)).toEqual({})
  })
})

describe('an outcome that cannot happen to a payout', () => {
  it('waits for one that it can: only transfers to an account come back', () => {
    const queue = { next: ['returned', 'refused'] }
    expect(choose(queue)).toEqual({ name: 'refused', queue: { next: ['returned'], rules: [] } })
    expect(choose(queue, toAccount)).toEqual({ name: 'returned', queue: { next: ['refused'], rules: [] } })
    expect(choose({ rules: [{ match: {}, outcome: 'returned' }] })).toEqual({})
  })

  it('is left out where nobody is asked to confirm', () => {
    for (const name of ['expired', 'confirm_timeout', 'session_cancelled', 'session_cancelled_by_partner']) {
      expect(choose({ next: [name] }).name).toBe(name)
      expect(choose({ next: [name] }, toCard, true)).toEqual({})
    }
  })
})

describe('the start of a payout', () => {
  const start = { family: 'plain', fiscal: false } as const
  const init = (view: View, given: Given) => {
    const decision = initPayout(view, context, start, { version: 'v2', given })
    if (isRefusal(decision)) throw new Error(decision.description)
    return decision.changes
  }
  const ordered = { outcomes: { next: ['refused'], rules: [] } }

  it('takes its order along in the same changes', () => {
    const { session, shared } = init(aView({ shared: ordered }), toCard)
    expect(session?.operations[0]?.outcome).toMatchObject({ name: 'refused', instead: { checked: 'refuse' } })
    expect(shared).toEqual({ outcomes: emptyOutcomeQueue })
    expect(init(aView(), toCard)).not.toHaveProperty('shared')
  })

  it('takes none if it is refused, if there is no money for it, or if the bank does not pay to that account', () => {
    expect(isRefusal(startPayout(aView({ shared: ordered, session: aSession() }), context, start, {}))).toBe(true)
    const poor = init(aView({ shared: ordered, accounts: [{ ...collateral, balance: 0 }] }), toCard)
    expect(poor.session?.operations[0]?.outcome.name).toBe('insufficient_wallet_balance')
    expect(poor).not.toHaveProperty('shared')
    const elsewhere = structuredClone(toAccount)
    Object.assign(Object(elsewhere.payout_details).bank_account.ru, { account: '30101810400003869535' })
    const unpayable = init(aView({ shared: ordered }), elsewhere)
    expect(unpayable.session?.operations[0]?.outcome.name).toBe('account_not_found')
    expect(unpayable).not.toHaveProperty('shared')
  })

  it('keeps the order when nobody is asked to confirm', () => {
    const view = aView({ rules: { autoConfirm: true }, shared: { outcomes: { next: ['slow'], rules: [] } } })
    const { session } = init(view, toCard)
    expect(session?.operations[0]?.outcome.instead).toEqual({ checked: 'approve', settle: 'linger' })
  })

  it('forgets the outcome of a card that is replaced, and keeps that of one that is not', () => {
    const given = { ...toCard, cardOutcome: 'refused' }
    const outcomeAfter = (own: Given) => {
      const decision = startPayout(aView({ session: aSession({ given }) }), context, start, own)
      return isRefusal(decision) ? decision : decision.changes.session?.operations[0]?.outcome.name
    }
    expect(outcomeAfter({})).toBe('refused')
    expect(outcomeAfter({ payout_details: toCard.payout_details })).toBeUndefined()
    expect(outcomeAfter({ payout_details: toCard.payout_details, cardOutcome: 'slow' })).toBe('slow')
  })

  it('bends a step where the state allows it, and takes the step itself where not', () => {
    let session = init(aView(), { ...toCard, cardOutcome: 'slow' }).session!
    const states = (['checked', 'confirm', 'proceed', 'settle', 'settle'] as const).map((event) => {
      const view = aView({ session, accounts: [{ ...collateral, held: 10_000 }] })
      session = fire(view, context, session.operations[0]!.id, event)!.session!
      return session.operations[0]!.state
    })
    expect(states).toEqual(['awaiting_confirm', 'confirmed', 'settling', 'delayed', 'succeeded'])
  })
})
