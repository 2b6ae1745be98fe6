import { defineCase } from '../certify/define-case.ts'
import { ensure, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W1',
  title: 'webhooks are answered 200, in time',
  why: 'the bank counts nothing but 200 within ten seconds as delivered, and sends the rest again for half an hour',
  expected: '200 to every webhook of an ordinary payout, at the first attempt, within ten seconds',
  source: 'docs: webhooks',
  async run(stage) {
    const order = await stage.pay()
    await stage.settle()
    const webhooks = (await stage.webhooks()).filter(({ session_id }) => session_id === order.sessionId)
    if (webhooks.length === 0) throw new NotExercised('the bank had nothing to send')
    const wrong = webhooks.flatMap(({ type, attempts: [first] }) =>
      first?.status === 200 ? [] : [`${type} was answered ${first?.status ?? first?.error ?? 'nothing'}, expected 200`],
    )
    ensure(wrong.length === 0, `${wrong.join('; ')} (the webhook URL is ${stage.options.webhookUrl})`)
  },
})
