import { describeValue } from '../../../../schemas/violation.ts'
import { takeId } from '../../ids.ts'
import { offers } from '../../methods/confirm-information.ts'
import { unpayable } from '../../methods/index.ts'
import { missingFor, type Start } from '../../methods/requirements.ts'
import { exchangeFor, tooMuchToExchange } from '../../money/exchange.ts'
import { feeOf } from '../../money/fee.ts'
import { payingAccount } from '../../money/paying-account.ts'
import { isRefusal, type Refusal, refuseFields } from '../../refusal.ts'
import type {
  AppliedOutcome,
  DebitOperation,
  Family,
  Given,
  Operation,
  PayoutData,
  PayoutOperation,
  Session,
} from '../../state.ts'
import { appliedOutcome, type ChosenOutcome, chooseOutcome } from '../choose-outcome.ts'
import { enter, type Work } from '../work.ts'

/** The session with its payout, or its two legs, begun. */
export function beginPayout(work: Work, session: Session, start: Start, given: Given): Session | Refusal {
  const missing = missingFor(start, given)
  if (missing.length > 0) return refuseFields(...missing)
  const data = given as PayoutData
  const tooMuch = tooMuchToExchange(data)
  if (tooMuch) return refuseFields(tooMuch)
  const account = payingAccount(work.view, start.family, data)
  if (isRefusal(account)) return account
  work.accounts.set(account.number, account)
  const id = takeId(work.counters, 'payout')
  const exchange = exchangeFor(id, data)
  if (exchange && work.view.rules.autoConfirm) return mustBeConfirmed(data)
  const offer = exchange ? { exchanges: [exchange] } : offers[start.family](account.number, data)
  const choice = outcomeFor(work, start.family, data)
  const outcome = outcomeOf(work, choice)
  const payout: PayoutOperation = {
    ...newOperation(work),
    kind: 'payout',
    id,
    state: 'checking',
    data,
    outcome,
    ...(offer && { offer }),
    ...(exchange && { exchange }),
  }
  const fee = feeFor(work, (exchange?.destination ?? data.amount_details).amount)
  if (!start.legs) {
    const entered = enter(work, session.id, { ...payout, ...fee, account: account.number })
    if (entered.outcome === outcome) useUp(work, choice)
    return withOperations(work, session, entered)
  }
  const debit = enter(work, session.id, { ...debitLeg(work, payout, account.number), ...fee })
  const { payment_details: _, ...own } = data
  const credit = enter(work, session.id, { ...payout, data: own, outcome: debit.outcome })
  if (credit.outcome === outcome) useUp(work, choice)
  return withOperations(work, session, debit, credit)
}

/** What every operation begins with. */
export const newOperation = ({ view }: Work) => ({ createdAt: view.now, held: 0, outcome: { instead: {} } })

/** The session once operations have begun in it; what was given at create has been used. */
export const withOperations = (work: Work, session: Session, ...operations: Operation[]): Session => ({
  ...session,
  updatedAt: work.view.now,
  given: {},
  operations,
})

function debitLeg(work: Work, { id: follows, data, outcome }: PayoutOperation, account: string): DebitOperation {
  const { payment_details, customer, ...own } = data
  const id = takeId(work.counters, 'payment')
  return {
    ...newOperation(work),
    kind: 'debit',
    id,
    state: 'checking',
    // The SDK's getter needs a customer, which the docs' body has and their table does not ask for: ours is named after the payment.
    data: { ...own, payment_details: payment_details!, customer: customer ?? { reference: id } },
    account,
    follows,
    outcome,
  }
}

const feeFor = ({ view: { rules } }: Work, amount: number) => (rules.fees ? { fee: feeOf(amount, rules.fees) } : {})

/** docs: payout-currency (auto-confirmation must be off) */
const mustBeConfirmed = ({ amount_details: { currency } }: PayoutData): Refusal =>
  refuseFields({
    pointer: '/amount_details/currency',
    expected: 'rub: a payout in another currency must be confirmed, and this project confirms by itself',
    came: describeValue(currency),
  })

/** A payout that the bank cannot make fails by itself, whatever was ordered. */
function outcomeFor({ view, context, shared }: Work, family: Family, data: PayoutData): ChosenOutcome {
  const because = unpayable(family, data)
  if (because !== undefined) return { name: 'account_not_found', because }
  return chooseOutcome(shared.outcomes ?? view.shared.outcomes, view.rules, context, data)
}

function outcomeOf({ view, context }: Work, { name, because }: ChosenOutcome): AppliedOutcome {
  const outcome = name === undefined ? { instead: {} } : appliedOutcome(context.outcome(name), because)
  return view.rules.autoConfirm ? { ...outcome, instead: { checked: 'approve', ...outcome.instead } } : outcome
}

/** An order is used up by the payout it befalls: not by one that there is no money for, or whose income cannot be registered. */
function useUp({ shared }: Work, { queue }: ChosenOutcome): void {
  if (queue) shared.outcomes = queue
}
