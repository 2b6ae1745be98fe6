import { defineCase } from '../certify/define-case.ts'
import { ensure, isTaken } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W10',
  title: 'webhooks that waited while the partner was down are all handled',
  why: 'after an outage everything comes at once; what is answered 200 and forgotten never comes again',
  expected: 'several ready_to_confirm at the same moment, each answered 200 and each confirmed',
  source: 'docs: webhooks (resending)',
  async run(stage) {
    const orders = [await stage.pay(), await stage.pay(), await stage.pay()]
    const bodies: string[] = []
    for (const order of orders) bodies.push(await stage.readyToConfirm(order))
    const answers = await Promise.all(
      bodies.map((body, index) => stage.send(`ready_to_confirm ${index + 1} of 3 at once`, body)),
    )
    const wrong = answers
      .filter(({ status }) => !isTaken(status))
      .map(({ what, status, error }) => `${what}: ${status ?? error}`)
    ensure(wrong.length === 0, `expected 200, got ${wrong.join('; ')}`)
    for (const order of orders) await stage.confirmed(order)
  },
})
