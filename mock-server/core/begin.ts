import { payableAccount } from './account-prefixes.ts'
import { offers } from './confirm-information.ts'
import { takeId } from './ids.ts'
import { payingAccount } from './paying-account.ts'
import { isRefusal, type Refusal, refuseFields } from './refusal.ts'
import { missingFor, type Start } from './requirements.ts'
import type { Given, Operation, PaymentOperation, PayoutData, PayoutOperation, Script, Session } from './state.ts'
import { enter, type Work } from './work.ts'

/** The session with its payout, or its two legs, begun. */
export function beginPayout(work: Work, session: Session, start: Start, given: Given): Session | Refusal {
  const missing = missingFor(start, given)
  if (missing.length > 0) return refuseFields(...missing)
  const data = given as PayoutData
  const account = payingAccount(work.view, start.family, data)
  if (isRefusal(account)) return account
  work.accounts.set(account.number, account)
  const offer = offers[start.family](account.number, data)
  const payout: PayoutOperation = {
    ...blank(work),
    kind: 'payout',
    id: takeId(work.counters, 'payout'),
    state: 'checking',
    data,
    script: scriptFor(work, start, data),
    ...(offer && { offer }),
  }
  if (!start.legs) return holding(work, session, enter(work, session.id, { ...payout, account: account.number }))
  const debit = enter(work, session.id, debitLeg(work, payout, account.number))
  const { payment_details: _, ...own } = data
  const credit = enter(work, session.id, { ...payout, data: own, script: debit.script })
  return holding(work, session, debit, credit)
}

/** What every operation begins with. */
export const blank = ({ view }: Work) => ({ createdAt: view.now, held: 0, script: { instead: {} } })

/** The session once operations have begun in it; what was given at create has been used. */
export const holding = (work: Work, session: Session, ...operations: Operation[]): Session => ({
  ...session,
  updatedAt: work.view.now,
  given: {},
  operations,
})

function debitLeg(work: Work, { id: follows, data, script }: PayoutOperation, account: string): PaymentOperation {
  const { payout_details: _, payment_details, customer, ...own } = data
  const id = takeId(work.counters, 'payment')
  return {
    ...blank(work),
    kind: 'payment',
    id,
    state: 'checking',
    // The SDK's getter needs a customer, which the docs' body has and their table does not ask for: ours is named after the payment.
    data: { ...own, payment_details: payment_details!, customer: customer ?? { reference: id } },
    account,
    follows,
    script,
  }
}

function scriptFor({ view, context }: Work, { family }: Start, data: PayoutData): Script {
  if (!payableAccount(family, data)) return context.outcome('account_not_found')
  return { instead: view.rules.autoConfirm ? { checked: 'approve' } : {} }
}
