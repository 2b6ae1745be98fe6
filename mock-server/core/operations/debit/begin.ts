import { takeId } from '../../ids.ts'
import type { PayoutData } from '../../state.ts'
import { enter } from '../move.ts'
import type { Work } from '../work.ts'
import type { DebitOperation } from './operation.ts'

interface Leg {
  /** The id of its credit leg. */
  follows: string
  data: PayoutData
  outcome: DebitOperation['outcome']
  account: string
  fee?: number
}

/** The debit leg of a payout: it has the customer and what is said of the transfer, and holds the money. */
export function enterDebit(work: Work, sessionId: string, { data, ...leg }: Leg): DebitOperation {
  const { payment_details, customer, ...own } = data
  const id = takeId(work.counters, 'payment')
  return enter<DebitOperation>(work, sessionId, {
    kind: 'debit',
    id,
    // The SDK's getter needs a customer, which the docs' body has and their table does not ask for: ours is named after the payment.
    data: { ...own, payment_details: payment_details!, customer: customer ?? { reference: id } },
    ...leg,
  })
}
