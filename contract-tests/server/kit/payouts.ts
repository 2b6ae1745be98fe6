import {
  amount,
  byToken,
  cardFromNominal,
  cardFromSettlement,
  fromNominal,
  fromSettlement,
  selfEmployed,
  toAccount,
} from '../../../schemas/example-bodies.ts'
import type { PayoutDetails } from '../../../schemas/generated/types.ts'
import { payoutSamples } from '../../../schemas/payout-samples.ts'

/** Payouts of the docs' examples, whole, in the names of v2. */
export const payouts = {
  byToken: { ...byToken, ...amount },
  toAccount: { ...toAccount, ...amount },
  fromNominal: { ...toAccount, ...fromNominal, ...amount },
  fromSettlement: { ...toAccount, ...fromSettlement, ...amount },
  cardFromNominal: { ...cardFromNominal, ...amount },
  cardFromSettlement: { ...cardFromSettlement, ...amount },
  selfEmployed: { ...byToken, ...amount, ...selfEmployed },
} as const

const person = { participant_details: { recipient: { full_name: 'Ivanov Ivan' } } }

const to = (payout_details: PayoutDetails, more: object = {}): object => ({ payout_details, ...more, ...amount })

/** One payout of each method (docs: payout methods), in the names of v2. */
export const methods: Readonly<Record<string, object>> = {
  'card by number': to(payoutSamples.cardByNumber, person),
  'card by hash': to(payoutSamples.cardByHash, person),
  'card by token': payouts.byToken,
  'bank account': payouts.toAccount,
  'bank account by token': to(payoutSamples.accountByToken),
  'faster payment system': to(payoutSamples.phone),
  yoomoney: to(payoutSamples.yoomoney),
  qiwi: to(payoutSamples.qiwi),
  moneta: to(payoutSamples.moneta),
  steam: to(payoutSamples.steam),
  recurrent: to(payoutSamples.recurrent),
  'tax, short': to(payoutSamples.tax),
}
