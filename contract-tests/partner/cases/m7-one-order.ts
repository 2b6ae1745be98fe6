import type { AskedOrder } from '../certify/case-log.ts'
import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import type { Stage } from '../certify/stage.ts'
import { ensure, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'M7',
  title: 'one order, one payout',
  why: 'a button is pressed twice, a queue delivers twice, a job is started again',
  expected: 'the same order asked for again, later or at the same moment, starts no second payout',
  source: 'ours: what every payout system must do',
  async run(stage) {
    const later = stage.newOrder()
    await stage.pay('any', later)
    await stage.settle()
    const triggered = await stage.ask('any', later)
    if (!triggered) throw new NotExercised('the same order cannot be asked for again without --trigger')
    await isPaidOnce(stage, later, 'asked for again when it was paid')
    const atOnce = stage.newOrder()
    for (let click = 0; click < 2; click += 1) await stage.ask('any', atOnce)
    await stage.waiting.until(async () => (await startsOf(stage, atOnce)).length > 0, 'a payout')
    await isPaidOnce(stage, atOnce, 'asked for twice at the same moment')
  },
})

const startsOf = async (stage: Stage, order: AskedOrder) =>
  (await stage.starts()).filter((call) => stage.log.orderOf(call) === order)

async function isPaidOnce(stage: Stage, order: AskedOrder, how: string): Promise<void> {
  const isTwice = async () => (await startsOf(stage, order)).length > 1
  await stage.waiting.until(isTwice, 'a second payout', stage.options.quietMs * 3)
  await stage.settle()
  await stage.holds(async () => {
    const starts = await startsOf(stage, order)
    ensure(
      starts.length <= 1,
      `${order.reference}, ${how}, was paid ${starts.length} times: ${starts.map(sayCall).join('; ')}`,
    )
  })
}
