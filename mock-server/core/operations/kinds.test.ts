import { describe, expect, it } from 'vitest'
import { outcomes } from '../../outcomes/index.ts'
import { readTable, type Table } from '../../testing/read-table.ts'
import {
  aDebit,
  anIncome,
  aPayment,
  aPayout,
  aSession,
  aVerification,
  aView,
  nominal,
} from '../../testing/sample-state.ts'
import { renderWebhook } from '../../webhooks/index.ts'
import { isRefusal } from '../refusal.ts'
import { cancel, confirm, fire } from '../session/decide.ts'
import { sessionStatus, showSession } from '../session/fold.ts'
import type { Session } from '../state.ts'
import type { Context } from '../view.ts'
import type { DebitState } from './debit/machine.ts'
import { eventsOf, type KindName, kindOf, type Operation, shown } from './kinds.ts'
import { type Machine, transition } from './machine.ts'
import type { PayoutState } from './payout/machine.ts'

const context: Context = {
  renderWebhook,
  outcome: (name) => outcomes.get(name)!,
  reserved: () => undefined,
  qrCode: (text) => text,
}
const statesOf = (machine: Machine) => Object.keys(machine).filter((key) => key !== 'start')

/** State × event -> next state, written in full. */
const tables: Record<Exclude<Operation['kind'], 'payout'>, Table> = {
  debit: readTable(`
    event             checking          awaiting_confirm  confirmed  cancelling  settling   unknown    succeeded  failed
    awaiting_confirm  awaiting_confirm  refused           refused    refused     refused    refused    refused    refused
    confirmed         refused           confirmed         refused    refused     refused    refused    refused    refused
    cancelling        refused           cancelling        refused    refused     refused    refused    refused    refused
    settling          settling          refused           settling   refused     refused    refused    refused    refused
    unknown           refused           refused           refused    refused     unknown    refused    refused    refused
    succeeded         refused           refused           refused    refused     succeeded  succeeded  refused    refused
    failed            failed            failed            refused    failed      failed     failed     refused    refused
  `),
  verification: readTable(`
    event    checking   succeeded  failed
    checked  succeeded  refused    refused
    refuse   failed     refused    refused
  `),
  income: readTable(`
    event    checking   succeeded  failed
    checked  succeeded  refused    refused
    refuse   failed     refused    refused
  `),
  payment: readTable(`
    event                    checking          awaiting_confirm  cancelling  authorising     awaiting_payer  abandoned  charging   delayed    held       capturing  releasing  unknown    succeeded  failed
    checked                  awaiting_confirm  refused           refused     refused         refused         refused    refused    refused    refused    refused    refused    refused    refused    refused
    checked_briefly          awaiting_confirm  refused           refused     refused         refused         refused    refused    refused    refused    refused    refused    refused    refused    refused
    approve                  authorising       refused           refused     refused         refused         refused    refused    refused    refused    refused    refused    refused    refused    refused
    refuse                   failed            refused           refused     refused         refused         refused    refused    refused    refused    refused    refused    refused    refused    refused
    confirm                  refused           authorising       refused     refused         refused         refused    refused    refused    refused    refused    refused    refused    refused    refused
    cancel                   refused           cancelling        refused     refused         refused         refused    refused    refused    releasing  refused    refused    refused    refused    refused
    expire                   refused           failed            refused     refused         refused         refused    refused    refused    refused    refused    refused    refused    refused    refused
    withdraw                 refused           failed            refused     refused         refused         refused    refused    refused    refused    refused    refused    refused    refused    refused
    drop                     refused           refused           failed      refused         refused         refused    refused    refused    refused    refused    failed     refused    refused    refused
    authorise                refused           refused           refused     charging        refused         refused    refused    refused    refused    refused    refused    refused    refused    refused
    ask_payer                refused           refused           refused     awaiting_payer  refused         refused    refused    refused    refused    refused    refused    refused    refused    refused
    ask_payer_who_pays       refused           refused           refused     awaiting_payer  refused         refused    refused    refused    refused    refused    refused    refused    refused    refused
    pay                      refused           refused           refused     refused         charging        refused    refused    refused    refused    refused    refused    refused    refused    refused
    fail_to_pay              refused           refused           refused     refused         failed          refused    refused    refused    refused    refused    refused    refused    refused    refused
    refuse_to_pay            refused           refused           refused     refused         failed          refused    refused    refused    refused    refused    refused    refused    refused    refused
    leave                    refused           refused           refused     refused         abandoned       refused    refused    refused    refused    refused    refused    refused    refused    refused
    run_out                  refused           refused           refused     refused         failed          failed     refused    refused    refused    refused    refused    refused    refused    refused
    charge                   refused           refused           refused     refused         refused         refused    succeeded  succeeded  refused    refused    refused    succeeded  refused    refused
    collect                  refused           refused           refused     refused         refused         refused    refused    refused    refused    succeeded  refused    refused    refused    refused
    decline                  refused           refused           refused     refused         refused         refused    failed     failed     refused    failed     refused    failed     refused    refused
    lose_track               refused           refused           refused     refused         refused         refused    unknown    unknown    refused    unknown    refused    refused    refused    refused
    lose_track_then_charge   refused           refused           refused     refused         refused         refused    unknown    unknown    refused    unknown    refused    refused    refused    refused
    lose_track_then_decline  refused           refused           refused     refused         refused         refused    unknown    unknown    refused    unknown    refused    refused    refused    refused
    linger                   refused           refused           refused     refused         refused         refused    delayed    refused    refused    delayed    refused    refused    refused    refused
    place_hold               refused           refused           refused     refused         refused         refused    held       refused    refused    refused    refused    refused    refused    refused
    hold_briefly             refused           refused           refused     refused         refused         refused    held       refused    refused    refused    refused    refused    refused    refused
    capture                  refused           refused           refused     refused         refused         refused    refused    refused    capturing  refused    refused    refused    refused    refused
    lapse                    refused           refused           refused     refused         refused         refused    refused    refused    failed     refused    refused    refused    refused    refused
  `),
  refund: readTable(`
    event      in_progress  accepted  declined  error
    refund     accepted     refused   refused   refused
    decline    declined     refused   refused   refused
    break_off  error        refused   refused   refused
  `),
  subscription: readTable(`
    event    active     renewing  overdue    ending     cancelled  exceeded
    renew    renewing   refused   renewing   refused    refused    refused
    renewed  refused    active    refused    cancelled  refused    refused
    missed   refused    overdue   refused    cancelled  refused    refused
    give_up  refused    exceeded  refused    cancelled  refused    refused
    cancel   cancelled  ending    cancelled  refused    refused    cancelled
    restore  refused    refused   refused    renewing   active     active
  `),
}

/** Where those begin and end that are not checked and then paid; a subscription can always go on. */
const bounds: Partial<Record<string, { first: string; last: readonly string[] }>> = {
  refund: { first: 'in_progress', last: ['accepted', 'declined', 'error'] },
  subscription: { first: 'active', last: [] },
}

describe.each(Object.entries(tables))('the life of a %s', (kind, table) => {
  const { machine } = kindOf({ kind: kind as KindName })
  const next = (state: string, event: string) => transition(machine, state, event)?.to ?? 'refused'
  const cells = table.rows.flatMap(({ event, ...row }) =>
    Object.entries(row).map(([state, expected]) => ({ state, event: event!, expected })),
  )

  it.each(cells)('$state, $event: $expected', ({ state, event, expected }) => {
    expect(next(state, event)).toBe(expected)
  })

  it('has a column for every state and a row for every event', () => {
    const events = new Set(statesOf(machine).flatMap((state) => Object.keys(machine[state]!)))
    expect(table.columns.slice(1).toSorted()).toEqual(statesOf(machine).toSorted())
    expect(table.rows.map(({ event }) => event).toSorted()).toEqual([...events].toSorted())
  })

  it('begins in its first state, reaches every state, and ends where it should', () => {
    const reached = new Set([machine.start.to])
    for (const state of reached) for (const event of Object.keys(machine[state]!)) reached.add(next(state, event))
    const { first, last } = bounds[kind] ?? { first: 'checking', last: ['succeeded', 'failed'] }
    expect(machine.start.to).toBe(first)
    expect([...reached].toSorted()).toEqual(statesOf(machine).toSorted())
    const ends = statesOf(machine).filter((state) => Object.keys(machine[state]!).length === 0)
    expect(ends).toEqual(last)
  })
})

describe('what the API shows of each kind in each state', () => {
  const table = readTable(`
    kind          state             status       session
    debit         checking          in_progress  in_progress
    debit         awaiting_confirm  pending      in_progress
    debit         confirmed         pending      in_progress
    debit         cancelling        pending      in_progress
    debit         settling          in_progress  in_progress
    debit         unknown           in_progress  error
    debit         succeeded         succeeded    accepted
    debit         failed            failed       cancelled
    verification  checking          in_progress  in_progress
    verification  succeeded         succeeded    accepted
    verification  failed            failed       cancelled
    income        checking          in_progress  in_progress
    income        succeeded         succeeded    accepted
    income        failed            failed       cancelled
    payment       checking          in_progress  in_progress
    payment       awaiting_confirm  pending      in_progress
    payment       cancelling        pending      in_progress
    payment       authorising       in_progress  in_progress
    payment       awaiting_payer    pending      in_progress
    payment       abandoned         pending      in_progress
    payment       charging          in_progress  in_progress
    payment       delayed           in_progress  in_progress
    payment       held              pending      in_progress
    payment       capturing         in_progress  in_progress
    payment       releasing         pending      in_progress
    payment       unknown           in_progress  error
    payment       succeeded         succeeded    accepted
    payment       failed            failed       cancelled
  `)
  const made: Record<string, (state: string) => Operation> = {
    debit: (state) => aDebit({ state: state as DebitState }),
    verification: (state) => aVerification({ state: state as 'checking' }),
    income: (state) => anIncome({ state: state as 'checking' }),
    payment: (state) => aPayment({ state: state as 'checking' }),
  }

  it.each(table.rows)('$kind, $state: $status, session $session', ({ kind, state, status, session }) => {
    const operation = made[kind!]!(state!)
    expect(shown(operation).status).toBe(status)
    const holding = aSession({ operations: [operation] })
    expect(sessionStatus(holding)).toBe(session)
    const { payment_list, payout_list } = showSession(holding)
    const comesIn = kind === 'debit' || kind === 'payment'
    expect((comesIn ? payment_list : payout_list)!.map((each) => each.status)).toEqual([status])
    expect(comesIn ? payout_list : payment_list).toBeUndefined()
  })

  it('has a row for every state', () => {
    const rows = table.rows.map(({ kind, state }) => `${kind} ${state}`)
    const listed = Object.keys(tables).filter((kind) => kind !== 'refund' && kind !== 'subscription') // shown in a payment
    const all = listed.flatMap((kind) =>
      statesOf(kindOf({ kind: kind as KindName }).machine).map((state) => `${kind} ${state}`),
    )
    expect(rows).toEqual(all)
  })
})

describe('two legs', () => {
  const account = { ...nominal, held: 10_000 }
  const legsIn = (state: PayoutState, own: Partial<Operation> = {}) => {
    const ended = { succeeded: 'succeeded', failed: 'failed' }
    const debit = aDebit({ state: (state === 'delayed' ? 'settling' : state) as DebitState })
    const held = state in ended ? 0 : debit.held
    const credit = aPayout({ state, held: 0, outcome: debit.outcome })
    delete credit.account
    return aSession({ operations: [{ ...debit, held }, { ...credit, ...own } as Operation] })
  }
  const states = (session: Session | undefined) => session?.operations.map(({ state }) => state)
  const cardStates = statesOf(kindOf({ kind: 'payout' }).machine).filter(
    (state) => state !== 'returned',
  ) as PayoutState[]

  it.each(cardStates)('in %s go on together, whatever happens to the credit leg', (state) => {
    const session = legsIn(state)
    const credit = session.operations[1]!
    for (const event of eventsOf(credit)) {
      const changes = fire(aView({ session, accounts: [account] }), context, credit.id, event, false)
      if (!changes) continue
      const [debited, credited] = states(changes.session)!
      expect(debited, event).toBe(credited === 'delayed' ? 'settling' : credited)
    }
  })

  it('move money once: off the account of the debit leg when both are paid', () => {
    const changes = fire(aView({ session: legsIn('settling'), accounts: [account] }), context, 'po_1001', 'settle')!
    expect(states(changes.session)).toEqual(['succeeded', 'succeeded'])
    expect(changes.accounts).toEqual([{ ...nominal, balance: nominal.balance - 10_000 }])
    expect(changes.postings).toMatchObject([{ kind: 'payout', operationId: 'pm_1001', amount: 10_000 }])
    expect(changes.webhooks?.map(({ type }) => type)).toEqual(['payment_finished'])
  })

  it('fail for one reason, and the money is given back once', () => {
    const changes = fire(aView({ session: legsIn('settling'), accounts: [account] }), context, 'po_1001', 'decline')!
    expect(changes.session?.operations).toMatchObject([
      { state: 'failed', held: 0, error: { code: 'operation_rejected' } },
      { state: 'failed', held: 0, error: { code: 'operation_rejected' } },
    ])
    expect(changes.accounts).toEqual([nominal])
    expect(changes.postings).toEqual([])
  })

  it('are confirmed and cancelled by one command', () => {
    const view = aView({ session: legsIn('awaiting_confirm'), accounts: [account] })
    for (const [decision, state] of [
      [confirm(view, context, undefined, 'v2'), 'confirmed'],
      [cancel(view, context), 'cancelling'],
    ] as const) {
      expect(isRefusal(decision)).toBe(false)
      if ('changes' in decision) {
        expect(states(decision.changes.session)).toEqual([state, state])
        expect(decision.changes.timers).toHaveLength(1)
      }
    }
  })

  it('let nobody push the debit leg by itself, nor pay what there is too little money for', () => {
    const view = aView({ session: legsIn('checking'), accounts: [account] })
    for (const event of ['checked', 'settle', 'succeeded'] as const)
      expect(fire(view, context, 'pm_1001', event, false)).toBeUndefined()
    const poor = legsIn('checking')
    const session = { ...poor, operations: poor.operations.map((each) => ({ ...each, held: 0 })) }
    expect(fire(aView({ session }), context, 'po_1001', 'approve', false)).toBeUndefined()
    expect(states(fire(aView({ session }), context, 'po_1001', 'refuse', false)?.session)).toEqual(['failed', 'failed'])
  })
})
