import { limits } from '../../../schemas/limits.ts'
import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import type { Order, Stage } from '../certify/stage.ts'
import { ensure, isTaken, NotExercised } from '../certify/verdicts.ts'

type Type = 'ready_to_confirm' | 'payment_finished'

/**
 * The bank of this case holds its answer back until the webhook is answered, which the real one does not: a service of one process that waits for longer
 * than the bank does can answer the next attempt only.
 */
const isTooLate = (error?: string): boolean => error?.startsWith('no answer within') ?? false

export default defineCase({
  id: 'W9',
  title: 'a webhook is survived before the answer to the call that caused it',
  why: 'an answer and a webhook travel by different ways, and nothing says which arrives first',
  expected:
    'ready_to_confirm, while the start is still unanswered, leads to a confirm; payment_finished, while session/confirm is, is answered 200 (by a service that does one thing at a time: afterwards), and nothing is started again',
  source: 'docs: webhooks (no order is promised)',
  async run(stage) {
    const first = await survivesReady(stage)
    await nothingElseIsStarted(stage, [first])()
    const second = await survivesResult(stage)
    await stage.holds(nothingElseIsStarted(stage, [first, second]))
  },
})

/** Who starts by session/init learns from the answer which session it is: until then it may refuse the webhook, so that it comes again. */
async function survivesReady(stage: Stage): Promise<Order> {
  const order = await payWithEarly(stage, 'ready_to_confirm')
  await stage.settle()
  const early = await earlyOf(stage, 'ready_to_confirm')
  if (!early) throw new NotExercised('no ready_to_confirm came before an answer: is auto-confirmation on?')
  const answers = early.attempts.map(({ status, error }) => status ?? error).join(', ')
  ensure(
    (await stage.confirmsOf(order)).length > 0,
    `ready_to_confirm (${early.id}) came before the answer to ${sayCall(order.call)} and was answered ${answers}; ${order.sessionId} was never confirmed`,
  )
  return order
}

async function survivesResult(stage: Stage): Promise<Order> {
  const order = await payWithEarly(stage, 'payment_finished')
  await stage.settle()
  // Until it is answered, session/confirm is not, and neither is in the journal.
  if (await earlyOf(stage, 'payment_finished'))
    await stage.waiting.until(
      async () => (await earlyOf(stage, 'payment_finished'))!.attempts.length > 0,
      'payment_finished',
      stage.options.patienceMs + limits.webhookAnswer,
    )
  // What was not answered in time is sent again.
  await stage.settle()
  await stage.confirmed(order)
  const finished = await earlyOf(stage, 'payment_finished')
  if (!finished) throw new NotExercised('no payment_finished came before an answer: is auto-confirmation on?')
  const answer = finished.attempts.find(({ error }) => !isTooLate(error)) ?? finished.attempts[0]
  ensure(isTaken(answer?.status), `payment_finished was answered ${answer?.status ?? answer?.error}, expected 200`)
  return order
}

const earlyOf = async (stage: Stage, type: Type) =>
  (await stage.webhooks(type)).find(({ fault }) => fault === 'before_answer')

/** An order whose webhook of that type comes before the answer to the call that causes it. */
async function payWithEarly(stage: Stage, type: Type): Promise<Order> {
  await stage.bank.faults.add({ on: 'webhook', match: { type }, fault: 'before_answer', times: 1 })
  const had = (await stage.starts()).length
  const asked = stage.newOrder()
  const triggered = await stage.ask('any', asked)
  const isStarted = async () => (await stage.starts()).length > had
  const isHeld = async () => (await isStarted()) || (await earlyOf(stage, type)) !== undefined
  await stage.waiting.until(isHeld, 'a payout')
  // A start that waits for the answer to its own webhook is not in the journal.
  if (await isHeld()) await stage.waiting.until(isStarted, 'an answer to the webhook', limits.webhookAnswer)
  return stage.begun(asked, had, triggered, stage.takesOnly ? 'payment' : 'payout')
}

const nothingElseIsStarted = (stage: Stage, orders: readonly Order[]) => async () => {
  const known = new Set(orders.map(({ call }) => call.id))
  const more = (await stage.starts()).filter(({ id }) => !known.has(id))
  ensure(more.length === 0, `paid again afterwards: ${more.map(sayCall).join('; ')}`)
}
