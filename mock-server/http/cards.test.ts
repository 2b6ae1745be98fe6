import { expect, it } from 'vitest'
import { cardFacts } from '../core/cards/card-facts.ts'
import { outcomeTagOf, writeToken } from '../core/tokens/tokens.ts'
import { withoutCardNumbers } from './cards.ts'

const byCard = {
  type: 'card' as const,
  card: { type: 'bank_card' as const, bank_card: { number: '4242424242424242', security_code: '987' } },
}
const shown = { type: 'card', card: { brand: 'visa', last4: '4242', bin: '424242' } }
/** Leads to `refused`. */
const refusing = { ...byCard, card: { ...byCard.card, bank_card: { number: '4000001310000021' } } }

it('reduces whom a body pays and who pays, each with the outcome of its own card', () => {
  const body = { session_id: 'ps_1', payout_details: byCard, payment_details: refusing }
  expect(withoutCardNumbers(body)).toEqual({
    session_id: 'ps_1',
    payout_details: shown,
    payment_details: { type: 'card', card: { brand: 'visa', last4: '0021', bin: '400000' } },
    paymentCardOutcome: 'refused',
  })
})

it('does the same in the bodies that a body has in its lists', () => {
  const body = { payment_list: [{ payment_details: byCard }], payout_list: [{ payout_details: refusing }, {}] }
  expect(withoutCardNumbers(body)).toEqual({
    payment_list: [{ payment_details: shown }],
    payout_list: [
      { payout_details: { ...shown, card: { brand: 'visa', last4: '0021', bin: '400000' } }, cardOutcome: 'refused' },
      {},
    ],
  })
})

it('keeps the token that pays apart from what may be shown', () => {
  const recurrent = { token: 'recurrent-131', security_code: '987' }
  expect(withoutCardNumbers({ payment_details: { type: 'recurrent', recurrent } })).toEqual({
    payment_details: { type: 'recurrent', card: { brand: 'visa', last4: '4242', bin: '424242' } },
    payingRecurrent: { token: 'recurrent-131' },
  })
})

it('shows of a token that pays the card of the earlier payment, and takes over the outcome that it leads to', () => {
  const card = cardFacts('400000', '0021')
  const own = { kind: 'recurrent', source: 'card', card, outcomeTag: outcomeTagOf('refused'), createdAt: 0 } as const
  const recurrent = { token: writeToken(own, 1) }
  expect(withoutCardNumbers({ payment_details: { type: 'recurrent', recurrent } })).toEqual({
    payment_details: { type: 'recurrent', card },
    payingRecurrent: recurrent,
    paymentCardOutcome: 'refused',
  })
  const payout_details = { type: 'recurrent' as const, recurrent }
  expect(withoutCardNumbers({ payout_details })).toEqual({ payout_details, cardOutcome: 'refused' })
})

it('shows no card of a token that stands for an account', () => {
  const source = 'faster_payment_system'
  const recurrent = { token: writeToken({ kind: 'recurrent', source, outcomeTag: undefined, createdAt: 0 }, 1) }
  expect(withoutCardNumbers({ payment_details: { type: 'recurrent', recurrent } })).toEqual({
    payment_details: { type: 'recurrent' },
    payingRecurrent: recurrent,
  })
})
