import { takeId } from '../../ids.ts'
import { refuseFields } from '../../refusal.ts'
import { notInRoubles, SERVICES, totalOf } from '../../tax/income.ts'
import type { Begin } from '../begin.ts'
import { enter } from '../move.ts'
import type { IncomeOperation } from './operation.ts'

/** fiscalization: income of a self-employed person that was paid some other way. Its amount is the sum of the services (docs: methods). */
export const registerIncome: Begin = (work, session, { amount_details: _, fiscalization_details, ...given }) => {
  if (!fiscalization_details)
    return refuseFields({ pointer: '/fiscalization_details', expected: 'the services to register', came: 'nothing' })
  const foreign = notInRoubles(fiscalization_details)
  if (foreign.length > 0) return refuseFields(...foreign)
  const amount = totalOf(fiscalization_details)
  if (!Number.isSafeInteger(amount))
    return refuseFields({ pointer: SERVICES, expected: `at most ${Number.MAX_SAFE_INTEGER} in all`, came: `${amount}` })
  const { currency } = fiscalization_details.professional_income_taxpayer.services[0]!.amount_details
  const income = enter<IncomeOperation>(work, session.id, {
    kind: 'income',
    id: takeId(work.counters, 'payout'),
    data: { ...given, amount_details: { amount, currency }, fiscalization_details },
  })
  return [income]
}
