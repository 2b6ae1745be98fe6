import { bodyOf, started, valueAt } from '../../certify/journal.ts'
import { type Rule, sayOrder } from '../play/ended-run.ts'

export const rightAmount: Rule = {
  id: 'right_amount',
  holds: 'the payout of an order is over what the order is over',
  judge: ({ orders }) =>
    orders.flatMap((order) => {
      const wrong = order.calls
        .filter(started)
        .find((call) => amountOf(call) !== undefined && amountOf(call) !== order.asked.amount)
      return wrong ? [`${sayOrder(order)} was paid out over ${amountOf(wrong)} kopecks by ${wrong.id}`] : []
    }),
}

const amountOf = (call: Parameters<typeof bodyOf>[0]): unknown => valueAt(bodyOf(call), 'amount_details.amount')
