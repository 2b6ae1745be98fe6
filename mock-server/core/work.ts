import { guards } from './guards.ts'
import { takeId } from './ids.ts'
import { bookMoney, holdMoney, releaseMoney, returnMoney } from './ledger.ts'
import type { Effect } from './machine.ts'
import { transition } from './machine.ts'
import { type PayoutEvent, type PayoutState, payoutMachine, shownAs } from './payout-machine.ts'
import type { Account, Counters, Hook, Operation, PayoutOperation, Posting, Session, Timer } from './state.ts'
import { transactionInfo } from './transaction-info.ts'
import type { Changes, Context, View } from './view.ts'

/** One decision in the making: what it has changed so far, invisible to anyone until `changesOf()` hands it over. */
export interface Work {
  readonly view: View
  readonly context: Context
  readonly counters: Counters
  readonly accounts: Map<string, Account>
  readonly postings: Posting[]
  readonly timers: Timer[]
  readonly left: Set<string>
  readonly hooks: string[]
}

export const beginWork = (view: View, context: Context): Work => ({
  view,
  context,
  counters: { ...view.counters },
  accounts: new Map(),
  postings: [],
  timers: [],
  left: new Set(),
  hooks: [],
})

/** The changes of the finished work; webhooks are rendered only now, so that they show the session as it ends up. */
export function changesOf(work: Work, session: Session): Changes {
  const { view, context, counters } = work
  const hooks = work.hooks.map(
    (type): Hook => ({
      id: takeId(counters, 'webhook'),
      type,
      sessionId: session.id,
      version: session.version,
      createdAt: view.now,
      body: context.renderHook(type, session),
    }),
  )
  return {
    session,
    counters,
    accounts: [...work.accounts.values()],
    postings: work.postings,
    dropTimersOf: [...work.left],
    timers: work.timers,
    hooks,
  }
}

/** A new operation enters its machine. */
export const enter = (work: Work, sessionId: string, operation: Operation): Operation =>
  follow(work, sessionId, operation, payoutMachine.start.to, payoutMachine.start.effects)

/** The operation after the event, or `undefined` if its state has no such event, or has it not for such a payout. */
export function move(work: Work, sessionId: string, operation: Operation, event: PayoutEvent): Operation | undefined {
  const next = transition(payoutMachine, operation.state, event)
  if (!next || (next.only && !guards[next.only](operation.data))) return undefined
  work.left.add(operation.id)
  return follow(work, sessionId, operation, next.to, next.effects)
}

function follow(work: Work, sessionId: string, before: Operation, to: string, effects: readonly Effect[]): Operation {
  const state = to as PayoutState
  const final = shownAs[state].session === 'done' || shownAs[state].session === 'failed'
  const arrived = { ...before, state, ...(final && { finishedAt: before.finishedAt ?? work.view.now }) }
  return effects.reduce((operation, effect) => perform(work, sessionId, operation, effect), arrived)
}

function perform(work: Work, sessionId: string, operation: PayoutOperation, effect: Effect): PayoutOperation {
  const { view, context } = work
  const account = work.accounts.get(operation.account) ?? view.account(operation.account)!
  switch (effect.do) {
    case 'hold': {
      const { amount } = operation.data.amount_details
      const debited = holdMoney(account, amount)
      if (!debited) return { ...operation, script: context.outcome('insufficient_wallet_balance') }
      work.accounts.set(account.number, debited)
      return { ...operation, held: amount }
    }
    case 'book': {
      work.accounts.set(account.number, bookMoney(account, operation.held))
      const line = { account: account.number, amount: operation.held, sessionId, operationId: operation.id }
      work.postings.push({ at: view.now, kind: 'payout', ...line })
      const info = transactionInfo(operation)
      return { ...operation, held: 0, ...(info && { transactionInfo: info }) }
    }
    case 'give_back': {
      const { amount } = operation.data.amount_details
      work.accounts.set(account.number, returnMoney(account, amount))
      const line = { account: account.number, amount, sessionId, operationId: operation.id }
      work.postings.push({ at: view.now, kind: 'return', ...line })
      return { ...operation, returned: { id: takeId(work.counters, 'refund'), at: view.now } }
    }
    case 'receipt': {
      if (!operation.data.fiscalization_details) return operation
      const id = `20${operation.id.replace('po_', '')}`
      return { ...operation, receipt: { id, link: `https://lknpd.nalog.ru/api/v1/receipt/${id}/print` } }
    }
    case 'fail': {
      if (operation.held > 0) work.accounts.set(account.number, releaseMoney(account, operation.held))
      const scripted = effect.code === undefined ? operation.script.error : undefined
      const error = scripted ?? context.outcome(effect.code ?? 'operation_rejected').error
      return { ...operation, held: 0, ...(error && { error }) }
    }
    case 'hook':
      work.hooks.push(effect.type)
      return operation
    case 'timer': {
      const { event, deadline } = effect
      const id = `${operation.id}.${event}`
      const at = view.now + view.rules.pace[effect.wait]
      work.timers.push({ id, at, sessionId, operationId: operation.id, event: event as PayoutEvent, deadline })
      return operation
    }
  }
}
