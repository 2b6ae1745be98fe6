import { limits } from '../../../schemas/limits.ts'
import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import type { Stage } from '../certify/stage.ts'
import { ensure, isTaken, NotExercised } from '../certify/verdicts.ts'

const early = async (stage: Stage) =>
  (await stage.webhooks('payment_finished')).find(({ fault }) => fault === 'before_answer')

/**
 * The bank of this case holds its answer back until the webhook is answered, which the real one does not: a service of one process that waits for longer
 * than the bank does can answer the next attempt only.
 */
const isTooLate = (error?: string): boolean => error?.startsWith('no answer within') ?? false

export default defineCase({
  id: 'W9',
  title: 'payment_finished is survived before the answer to confirm',
  why: 'an answer and a webhook travel by different ways, and nothing says which arrives first',
  expected:
    '200 to payment_finished while session/confirm is still unanswered (from a service that does one thing at a time: afterwards), and nothing is started again',
  source: 'docs: webhooks (no order is promised)',
  async run(stage) {
    await stage.bank.faults.add({
      on: 'webhook',
      match: { type: 'payment_finished' },
      fault: 'before_answer',
      times: 1,
    })
    const order = await stage.pay()
    await stage.settle()
    // Until it is answered, session/confirm is not, and neither is in the journal.
    if (await early(stage))
      await stage.waiting.until(
        async () => (await early(stage))!.attempts.length > 0,
        'payment_finished',
        stage.options.patienceMs + limits.webhookAnswer,
      )
    // What was not answered in time is sent again.
    await stage.settle()
    await stage.confirmed(order)
    const finished = await early(stage)
    if (!finished) throw new NotExercised('no payment_finished came before an answer: is auto-confirmation on?')
    const answer = finished.attempts.find(({ error }) => !isTooLate(error)) ?? finished.attempts[0]
    ensure(isTaken(answer?.status), `payment_finished was answered ${answer?.status ?? answer?.error}, expected 200`)
    await stage.holds(async () => {
      const starts = await stage.starts()
      ensure(starts.length === 1, `paid again afterwards: ${starts.map(sayCall).join('; ')}`)
    })
  },
})
