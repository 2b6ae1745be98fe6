import { describeValue } from '../../../schemas/violation.ts'
import { takeId } from '../ids.ts'
import { offers } from '../methods/confirm-information.ts'
import { missingFor, type Start } from '../methods/requirements.ts'
import { exchangeFor, isForeign, notExchanged } from '../money/exchange.ts'
import { feeOf } from '../money/fee.ts'
import { payingAccount } from '../money/paying-account.ts'
import { taughtAbout } from '../page-gaps.ts'
import { isRefusal, type Refusal, refuseFields } from '../refusal.ts'
import type { Given, PayoutData } from '../state.ts'
import { notInRoubles } from '../tax/income.ts'
import type { View } from '../view.ts'
import { type Begin, useAccount } from './begin.ts'
import { enterDebit } from './debit/begin.ts'
import { enter } from './move.ts'
import type { PayoutOperation } from './payout/operation.ts'
import { chooseFor } from './payout/outcome.ts'
import type { Work } from './work.ts'

/** A payout, or its two legs: what is required must be there, an account must pay, and what is to happen to it is chosen now (docs: methods). */
export const beginPayout =
  (start: Start): Begin =>
  (work, session, given) => {
    const problem = problemOf(work.view, start, given)
    if (problem) return problem
    const data = given as PayoutData
    const paying = payingAccount(work.view, start.family, data)
    if (isRefusal(paying)) return paying
    const account = useAccount(work, paying)

    const id = takeId(work.counters, 'payout')
    const exchange = exchangeFor(id, data)
    const offer = exchange ? { exchanges: [exchange] } : offers[start.family](account.number, data)
    const { outcome, useUp } = chooseFor(work, start.family, data)
    const payout = { kind: 'payout' as const, id, outcome, ...(offer && { offer }), ...(exchange && { exchange }) }
    const money = { account: account.number, ...feeFor(work, (exchange?.destination ?? data.amount_details).amount) }

    if (!start.legs) {
      const whole = enter<PayoutOperation>(work, session.id, { ...payout, data, ...money })
      useUp(whole)
      return [whole]
    }
    // The money is the debit leg's; where there is too little of it, both fail.
    const debit = enterDebit(work, session.id, { follows: id, data, outcome, ...money })
    const { payment_details: _, ...own } = data
    const credit = enter<PayoutOperation>(work, session.id, { ...payout, data: own, outcome: debit.outcome })
    useUp(credit)
    return [debit, credit]
  }

function problemOf({ rules }: View, start: Start, given: Given): Refusal | undefined {
  const missing = missingFor(start, given)
  if (missing.length > 0) return refuseFields(...missing.map(taughtAbout('/session/start/payout')))
  const data = given as PayoutData
  const problem = notExchanged(data)
  if (problem) return refuseFields(problem)
  const foreign = data.fiscalization_details ? notInRoubles(data.fiscalization_details) : []
  if (foreign.length > 0) return refuseFields(...foreign)
  return rules.autoConfirm && isForeign(data) ? mustBeConfirmed(data) : undefined
}

/** docs: payout-currency (auto-confirmation must be off) */
const mustBeConfirmed = ({ amount_details: { currency } }: PayoutData): Refusal =>
  refuseFields({
    pointer: '/amount_details/currency',
    expected: 'rub: a payout in another currency must be confirmed, and this project confirms by itself',
    came: describeValue(currency),
  })

const feeFor = ({ view: { rules } }: Work, amount: number) => (rules.fees ? { fee: feeOf(amount, rules.fees) } : {})
