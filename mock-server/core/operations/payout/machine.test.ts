import { describe, expect, it } from 'vitest'
import { context } from '../../../engine/context.ts'
import { readTable } from '../../../testing/read-table.ts'
import {
  aPayout,
  aSession,
  aView,
  collateral,
  frozen,
  rules,
  toAccount,
  toCard,
  toPhone,
} from '../../../testing/sample-state.ts'
import { isRefusal } from '../../refusal.ts'
import { cancel, confirm, fire, status } from '../../session/decide.ts'
import type { SessionReply } from '../../session/reply.ts'
import { startPayout } from '../../session/start.ts'
import type { PayoutData, Session, Timer } from '../../state.ts'
import type { Decision, View } from '../../view.ts'
import { type Machine, transition } from '../machine.ts'
import { type PayoutEvent, type PayoutState, payoutMachine, shownAs } from './machine.ts'

const machine: Machine = payoutMachine
const states = Object.keys(payoutMachine).filter((key): key is PayoutState => key !== 'start')
const eventsOf = (state: PayoutState) => Object.keys(payoutMachine[state]) as PayoutEvent[]
const events = [...new Set(states.flatMap(eventsOf))]
const next = (state: string, event: string) => transition(machine, state, event)?.to ?? 'refused'

describe('the life of a payout: what each event leads to in each state', () => {
  const table = readTable(`
    event                    checking          awaiting_confirm  confirmed  cancelling  settling   delayed    unknown    succeeded  returned  failed
    checked                  awaiting_confirm  refused           refused    refused     refused    refused    refused    refused    refused   refused
    checked_briefly          awaiting_confirm  refused           refused    refused     refused    refused    refused    refused    refused   refused
    approve                  settling          refused           refused    refused     refused    refused    refused    refused    refused   refused
    refuse                   failed            refused           refused    refused     refused    refused    refused    refused    refused   refused
    confirm                  refused           confirmed         refused    refused     refused    refused    refused    refused    refused   refused
    cancel                   refused           cancelling        refused    refused     refused    refused    refused    refused    refused   refused
    expire                   refused           failed            refused    refused     refused    refused    refused    refused    refused   refused
    withdraw                 refused           failed            refused    refused     refused    refused    refused    refused    refused   refused
    proceed                  refused           refused           settling   refused     refused    refused    refused    refused    refused   refused
    drop                     refused           refused           refused    failed      refused    refused    refused    refused    refused   refused
    settle                   refused           refused           refused    refused     succeeded  succeeded  succeeded  refused    refused   refused
    settle_for_now           refused           refused           refused    refused     succeeded  succeeded  succeeded  refused    refused   refused
    decline                  refused           refused           refused    refused     failed     failed     failed     refused    refused   refused
    linger                   refused           refused           refused    refused     delayed    refused    refused    refused    refused   refused
    lose_track               refused           refused           refused    refused     unknown    unknown    refused    refused    refused   refused
    lose_track_then_settle   refused           refused           refused    refused     unknown    unknown    refused    refused    refused   refused
    lose_track_then_decline  refused           refused           refused    refused     unknown    unknown    refused    refused    refused   refused
    return                   refused           refused           refused    refused     refused    refused    refused    returned   refused   refused
  `)
  const cells = table.rows.flatMap(({ event, ...row }) =>
    Object.entries(row).map(([state, expected]) => ({ state, event: event!, expected })),
  )

  it.each(cells)('$state, $event: $expected', ({ state, event, expected }) => {
    expect(next(state, event)).toBe(expected)
  })

  it('has a column for every state and a row for every event', () => {
    expect(table.columns.slice(1).toSorted()).toEqual(states.toSorted())
    expect(table.rows.map(({ event }) => event).toSorted()).toEqual(events.toSorted())
  })

  it('begins in checking, and `start` is no state that anything could be in', () => {
    expect(payoutMachine.start.to).toBe('checking')
    for (const event of [...events, 'to', 'effects']) expect(next('start', event)).toBe('refused')
  })

  it('leads only to states that it knows', () => {
    for (const state of states) for (const event of eventsOf(state)) expect(states).toContain(next(state, event))
  })

  it('reaches every state', () => {
    const reached = new Set<string>([payoutMachine.start.to])
    for (const state of reached) for (const event of eventsOf(state as PayoutState)) reached.add(next(state, event))
    expect([...reached].toSorted()).toEqual(states.toSorted())
  })

  it('ends in succeeded or in failed; nothing follows but the return of what was paid', () => {
    expect(states.filter((state) => eventsOf(state).length === 0)).toEqual(['returned', 'failed'])
    expect(eventsOf('succeeded')).toEqual(['return'])
  })

  it('lets transfers to an account come back, and nothing else', () => {
    for (const [state, event] of [
      ['succeeded', 'return'],
      ['settling', 'settle_for_now'],
    ] as const) {
      const stateAfter = (data: PayoutData) => {
        const view = aView({ session: aSession({ operations: [aPayout({ state, data })] }) })
        return fire(view, context, 'po_1001', event, false)?.session?.operations[0]?.state
      }
      expect(stateAfter(toAccount)).toBe(next(state, event))
      for (const data of [toCard, toPhone]) expect(stateAfter(data)).toBeUndefined()
    }
  })

  it('takes no name of JavaScript for an event', () => {
    for (const state of states)
      for (const name of ['constructor', 'toString', '__proto__', '']) expect(next(state, name)).toBe('refused')
  })
})

describe('the life of a payout: what each step causes', () => {
  const table = readTable(`
    state             event                    money       webhook           reason                        due
    checking          checked                  still held  ready_to_confirm  none                          deadline: expire after confirm_window
    checking          checked_briefly          still held  ready_to_confirm  none                          withdraw after pickup
    checking          approve                  still held  none              none                          settle after settlement
    checking          refuse                   given back  payment_finished  operation_rejected            nothing
    awaiting_confirm  confirm                  still held  none              none                          proceed after pickup
    awaiting_confirm  cancel                   still held  none              none                          drop after pickup
    awaiting_confirm  expire                   given back  payment_finished  confirm_timeout               nothing
    awaiting_confirm  withdraw                 given back  payment_finished  operation_rejected            nothing
    confirmed         proceed                  still held  none              none                          settle after settlement
    cancelling        drop                     given back  payment_finished  session_cancelled_by_partner  nothing
    settling          settle                   paid        payment_finished  none                          nothing
    settling          settle_for_now           paid        payment_finished  none                          return after return_transfer
    settling          decline                  given back  payment_finished  operation_rejected            nothing
    settling          linger                   still held  none              none                          settle after slow_settlement
    settling          lose_track               still held  payment_finished  none                          nothing
    settling          lose_track_then_settle   still held  payment_finished  none                          settle after investigation
    settling          lose_track_then_decline  still held  payment_finished  none                          decline after investigation
    delayed           settle                   paid        payment_finished  none                          nothing
    delayed           settle_for_now           paid        payment_finished  none                          return after return_transfer
    delayed           decline                  given back  payment_finished  operation_rejected            nothing
    delayed           lose_track               still held  payment_finished  none                          nothing
    delayed           lose_track_then_settle   still held  payment_finished  none                          settle after investigation
    delayed           lose_track_then_decline  still held  payment_finished  none                          decline after investigation
    unknown           settle                   paid        payment_finished  none                          nothing
    unknown           settle_for_now           paid        payment_finished  none                          return after return_transfer
    unknown           decline                  given back  payment_finished  operation_rejected            nothing
    succeeded         return                   come back   payment_refunded  none                          nothing
  `)
  const later = aView().now + 60_000_000
  const during = { ...collateral, held: 10_000 }
  const after = { ...collateral, balance: 90_000 }
  const isOver = { done: true, failed: true }
  const counterParty = { name: 'Ivanov Ivan', account_number: '40817810400003869535', bank_code: '044525974' }
  const words = { purpose: 'Payment under contract 5, no VAT', counterParty }
  const line = { sessionId: 'ps_1001', operationId: 'po_1001', account: '131', amount: 10_000, ...words }
  const money: Record<string, object> = {
    'still held': { account: during, heldForIt: 10_000, postings: [] },
    'given back': { account: collateral, heldForIt: 0, postings: [] },
    paid: { account: after, heldForIt: 0, postings: [{ at: later, kind: 'payout', ...line }] },
    'come back': { account: collateral, heldForIt: 0, postings: [{ at: later, kind: 'return', ...line }] },
  }

  it.each(table.rows)('$state, $event: the money is $money, webhook: $webhook, due: $due', (row) => {
    const ended = row.state === 'succeeded' ? { finishedAt: aView().now } : {}
    const session = aSession({ operations: [aPayout({ state: row.state as PayoutState, data: toAccount, ...ended })] })
    const before = row.state === 'succeeded' ? after : during
    const view = aView({ session, accounts: [before], now: later })
    const changes = fire(view, context, 'po_1001', row.event as PayoutEvent, false)!
    const { accounts = [], postings, webhooks = [], timers = [] } = changes
    const payout = changes.session!.operations[0]!

    expect(payout.state).toBe(next(row.state!, row.event!))
    expect({ account: accounts[0] ?? before, heldForIt: payout.held, postings }).toEqual(money[row.money!])
    expect(webhooks.map(({ type }) => type).join() || 'none').toBe(row.webhook)
    expect(payout.error?.code ?? 'none').toBe(row.reason)
    expect(timers.map(spelt).join() || 'nothing').toBe(row.due)
    expect(changes.dropTimersOf).toEqual(['po_1001'])
    expect(changes.session?.updatedAt).toBe(later)
    expect(payout.finishedAt).toBe(
      ended.finishedAt ?? (shownAs[payout.state as PayoutState].session in isOver ? later : undefined),
    )
  })

  it('has a row for every legal step', () => {
    const legal = states.flatMap((state) => eventsOf(state).map((event) => `${state} ${event}`))
    expect(table.rows.map(({ state, event }) => `${state} ${event}`).toSorted()).toEqual(legal.toSorted())
  })

  it('does nothing where a step is illegal, or the payout is not there', () => {
    for (const state of states) {
      const view = aView({ session: aSession({ operations: [aPayout({ state })] }) })
      for (const event of events) {
        if (next(state, event) === 'refused') expect(fire(view, context, 'po_1001', event)).toBeUndefined()
        expect(fire(view, context, 'po_9', event)).toBeUndefined()
        expect(fire(aView(), context, 'po_1001', event)).toBeUndefined()
      }
    }
  })

  function spelt({ at, event, deadline }: Timer): string {
    const wait = Object.entries(rules.pace).find(([, length]) => at === later + length)?.[0]
    return `${deadline ? 'deadline: ' : ''}${event} after ${wait}`
  }
})

describe('the life of a payout: what the partner may ask for in each state', () => {
  const table = readTable(`
    session           confirm              cancel               start                status
    no such id        invalid_request      invalid_request      invalid_request      invalid_request
    created           session_wrong_state  ok                   ok                   ok
    closed            session_wrong_state  session_wrong_state  session_wrong_state  ok
    checking          session_wrong_state  session_wrong_state  session_wrong_state  ok
    awaiting_confirm  ok                   ok                   session_wrong_state  ok
    confirmed         session_wrong_state  session_wrong_state  session_wrong_state  ok
    cancelling        session_wrong_state  session_wrong_state  session_wrong_state  ok
    settling          session_wrong_state  session_wrong_state  session_wrong_state  ok
    delayed           session_wrong_state  session_wrong_state  session_wrong_state  ok
    unknown           session_wrong_state  session_wrong_state  session_wrong_state  ok
    succeeded         session_wrong_state  session_wrong_state  session_wrong_state  ok
    returned          session_wrong_state  session_wrong_state  session_wrong_state  ok
    failed            session_wrong_state  session_wrong_state  session_wrong_state  ok
  `)
  const cells = table.rows.flatMap(({ session, ...row }) =>
    Object.entries(row).map(([call, expected]) => ({ session: session!, call, expected })),
  )

  it.each(cells)('$session, $call: $expected', ({ session, call, expected }) => {
    const stored = sessionThatIs(session)
    const account = { ...collateral, held: 10_000 }
    const asTheyWere = structuredClone({ stored, account })
    const view = aView({ ...(stored && { session: frozen(stored) }), accounts: [frozen(account)] })
    const decision = calls[call]!(view)

    expect(isRefusal(decision) ? decision.code : 'ok').toBe(expected)
    expect({ stored, account }).toEqual(asTheyWere)
    const changes = isRefusal(decision) ? undefined : decision.changes
    expect('changes' in decision).toBe(expected === 'ok')
    if (call === 'status' && changes) expect(changes).toEqual({})
  })

  it('has a row for every state of a payout, and for sessions without one', () => {
    const rows = table.rows.map(({ session }) => session)
    expect(rows.toSorted()).toEqual(['no such id', 'created', 'closed', ...states].toSorted())
  })

  it('answers 404 about a session that it does not know', () => {
    for (const call of Object.values(calls))
      expect(call(aView())).toMatchObject({ code: 'invalid_request', status: 404 })
  })

  it('names the session and its status in a refusal', () => {
    expect(confirm(aView({ session: aSession() }), context, undefined, 'v2')).toMatchObject({
      description: 'session ps_1001 is created: nothing in it waits for confirm',
    })
  })

  const calls: Record<string, (view: View) => Decision<SessionReply>> = {
    confirm: (view) => confirm(view, context, undefined, 'v2'),
    cancel: (view) => cancel(view, context),
    start: (view) => startPayout(view, context, { family: 'plain', fiscal: false }, toCard),
    status: (view) => status(view, 'v2'),
  }

  function sessionThatIs(state: string): Session | undefined {
    if (state === 'no such id') return undefined
    if (state === 'created') return aSession()
    if (state === 'closed') return aSession({ cancelled: true })
    return aSession({ operations: [aPayout({ state: state as PayoutState })] })
  }
})
