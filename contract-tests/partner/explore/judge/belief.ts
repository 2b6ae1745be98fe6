import { judgeView, looksPaid } from '../../certify/order-views.ts'
import { CaseFailed, NotExercised } from '../../certify/verdicts.ts'
import { type EndedOrder, type EndedRun, type Note, type Rule, sayOrder } from '../play/ended-run.ts'

/** The partner may still be at work: it is asked again while it has patience. */
export const belief: Rule = {
  id: 'belief',
  holds: 'the partner believes of each order what is true at the bank',
  async judge(run, note) {
    const wrong: string[] = []
    for (const order of run.orders) {
      const found = await whyWrong(run, order, note)
      if (found !== undefined) wrong.push(`${sayOrder(order)}: ${found}`)
    }
    return wrong
  },
}

async function whyWrong({ view }: EndedRun, order: EndedOrder, note: Note): Promise<string | undefined> {
  const { truth, asked, words } = order
  if (!view.order) return void note('what the partner believes of its orders: give --order')
  const ended = { ...asked, words }
  try {
    if (truth === 'paid' || truth === 'failed') {
      const unclear = await judgeView(view, ended, truth)
      if (unclear !== undefined) note(unclear)
    } else if (truth === 'none') {
      if (await looksPaid(view, ended)) return 'it is shown as paid, and the bank has no payout for it'
    } else note(`how orders are shown whose end is ${truth} at the bank`)
  } catch (error) {
    if (error instanceof CaseFailed) return error.message
    if (error instanceof NotExercised) return void note(error.message)
    throw error
  }
  return undefined
}
