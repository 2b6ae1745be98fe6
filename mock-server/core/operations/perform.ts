import { takeId } from '../ids.ts'
import { transactionInfo } from '../methods/index.ts'
import { bookMoney, holdMoney, releaseMoney, returnMoney } from '../money/ledger.ts'
import { statementWords } from '../money/statement-words.ts'
import type { Account, Operation, Posting } from '../state.ts'
import { declareIncome, withdrawIncome } from '../tax/income.ts'
import { appliedOutcome } from './choose-outcome.ts'
import type { Effect, Guard } from './effects.ts'
import { guards } from './guards.ts'
import type { PayoutEvent } from './payout/machine.ts'
import type { Work } from './work.ts'

/** Carries out what entering a state causes; answers the operation as it is then. */
export function perform(work: Work, sessionId: string, operation: Operation, effect: Effect): Operation {
  const { view, context } = work
  switch (effect.do) {
    case 'hold': {
      const account = accountOf(work, operation)
      if (!account) return operation
      const amount = costOf(operation) + (operation.fee ?? 0)
      const debited = holdMoney(account, amount)
      if (!debited) return { ...operation, outcome: appliedOutcome(context.outcome('insufficient_wallet_balance')) }
      work.accounts.set(account.number, debited)
      return { ...operation, held: amount }
    }
    case 'book': {
      const account = accountOf(work, operation)
      if (account) {
        work.accounts.set(account.number, bookMoney(account, operation.held))
        post(work, sessionId, operation, 'payout', costOf(operation))
        if (operation.fee) post(work, sessionId, operation, 'fee', operation.fee)
      }
      const info = operation.kind === 'payout' ? transactionInfo(operation) : undefined
      return { ...operation, held: 0, ...(info && { transactionInfo: info }) }
    }
    case 'give_back': {
      if (operation.kind !== 'payout') return operation
      const account = accountOf(work, operation)
      const amount = costOf(operation)
      if (account) work.accounts.set(account.number, returnMoney(account, amount))
      post(work, sessionId, operation, 'return', amount)
      return { ...operation, returned: { id: takeId(work.counters, 'refund'), at: view.now } }
    }
    case 'release':
      return released(work, operation)
    case 'declare': {
      const { fiscalization_details: details } = operation.data
      if (!details || cannotBePaid(operation)) return operation
      const counted = declareIncome(sharedOf(work), details, view.now)
      if (typeof counted === 'string') return { ...operation, outcome: appliedOutcome(context.outcome(counted)) }
      work.shared.incomes = counted.incomes
      return { ...operation, declared: counted.declared }
    }
    case 'receipt': {
      if (!operation.data.fiscalization_details) return operation
      const id = `20${operation.id.replace('po_', '')}`
      return { ...operation, receipt: { id, link: `https://lknpd.nalog.ru/api/v1/receipt/${id}/print` } }
    }
    case 'fail': {
      const scripted = effect.code === undefined ? operation.outcome.error : undefined
      const error = scripted ?? context.outcome(effect.code ?? 'refused').error
      if (operation.declared) work.shared.incomes = withdrawIncome(sharedOf(work), operation.declared)
      return { ...released(work, operation), ...(error && { error }) }
    }
    case 'webhook':
      if (effect.optIn === undefined || isWanted(work, operation, effect.type, effect.optIn))
        work.webhooks.push(effect.type)
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

/** The account as this decision has left it so far. */
const accountOf = ({ accounts, view }: Work, { account }: Operation): Account | undefined =>
  account === undefined ? undefined : (accounts.get(account) ?? view.account(account))

const sharedOf = ({ view, shared }: Work) => ({ ...view.shared, ...shared })

/** Begun with too little money for it. */
const cannotBePaid = ({ account, held, state }: Operation): boolean =>
  state === 'checking' && account !== undefined && held === 0

/** Begun with income that the tax service does not take, or with too little money to come to that. */
const cannotBeRegistered = ({ declared, state, data }: Operation): boolean =>
  state === 'checking' && data.fiscalization_details !== undefined && declared === undefined

/** What it needs was not to be had when it began: the bank itself lets it fail. */
export const cannotSucceed = (operation: Operation): boolean => cannotBePaid(operation) || cannotBeRegistered(operation)

/** Kopecks that the operation takes off its account, the fee aside. */
function costOf(operation: Operation): number {
  const exchange = operation.kind === 'payout' ? operation.exchange : undefined
  return (exchange?.destination ?? operation.data.amount_details)?.amount ?? 0
}

const isWanted = ({ view }: Work, { data }: Operation, type: string, guard: Guard): boolean =>
  view.rules.optionalWebhooks.some((each) => each === type) && guards[guard](data)

function released(work: Work, operation: Operation): Operation {
  const account = accountOf(work, operation)
  if (account && operation.held > 0) work.accounts.set(account.number, releaseMoney(account, operation.held))
  return { ...operation, held: 0 }
}

function post(work: Work, sessionId: string, operation: Operation, kind: Posting['kind'], amount: number): void {
  const { id, account } = operation
  if (account === undefined) return
  const line = { at: work.view.now, kind, account, amount, sessionId, operationId: id }
  work.postings.push({ ...line, ...statementWords(operation, kind) })
}
