import type { AskedOrder } from '../certify/case-log.ts'
import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import type { Order, Stage } from '../certify/stage.ts'
import { ensure, isTaken, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W10',
  title: 'orders and webhooks that come at the same moment are all handled',
  why: 'customers pay at the same moment, and after an outage everything comes at once: what shares a variable with another is mixed up, and what is answered 200 and forgotten never comes again',
  expected:
    'three orders asked for at the same moment are paid once each; their ready_to_confirm, at the same moment too, are each answered 200 and each confirmed',
  source: 'docs: webhooks (resending); ours: what every payout system must do',
  async run(stage) {
    const orders = await payAtOnce(stage, 3)
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

/** One after the other where nobody can be asked for them at once. */
async function payAtOnce(stage: Stage, count: number): Promise<Order[]> {
  const asked = Array.from({ length: count }, () => stage.newOrder())
  if (!stage.hasTrigger()) return inTurn(asked, (order) => stage.pay('any', order))
  await Promise.all(asked.map((order) => stage.ask('any', order)))
  return inTurn(asked, (order) => begun(stage, order))
}

async function begun(stage: Stage, asked: AskedOrder): Promise<Order> {
  const its = async () => (await stage.starts()).filter((call) => stage.log.orderOf(call) === asked)
  await stage.waiting.untilStarted(async () => (await its()).length > 0, `the payout of ${asked.reference}`)
  const how = `${asked.reference}, asked for at the same moment as others,`
  const said = stage.saidByTriggers()
  // Who says that it is too busy for another order has not lost it.
  if (said !== '' && (await its()).length === 0) throw new NotExercised(`${how} was not taken${said}`)
  await stage.holds(async () => {
    const starts = await its()
    ensure(starts.length > 0, `${how} was not paid`)
    ensure(starts.length === 1, `${how} was paid ${starts.length} times: ${starts.map(sayCall).join('; ')}`)
  })
  const [call] = await its()
  return { ...asked, sessionId: call!.session_id!, call: call! }
}

async function inTurn<Item, Done>(items: readonly Item[], work: (item: Item) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = []
  for (const item of items) done.push(await work(item))
  return done
}
