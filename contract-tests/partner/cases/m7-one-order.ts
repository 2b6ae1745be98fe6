import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { ensure, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'M7',
  title: 'one order, one payout',
  why: 'a button is pressed twice, a queue delivers twice, a job is started again',
  expected: 'the same order asked for again starts no second payout',
  source: 'ours: what every payout system must do',
  async run(stage) {
    const asked = stage.newOrder()
    await stage.pay('any', asked)
    await stage.settle()
    const triggered = await stage.ask('any', asked)
    if (!triggered) throw new NotExercised('the same order cannot be asked for again without --trigger')
    await stage.until(async () => (await stage.starts()).length > 1, 'a second payout', stage.options.quietMs * 3)
    await stage.settle()
    await stage.holds(async () => {
      const starts = await stage.starts()
      ensure(
        starts.length === 1,
        `${asked.reference} was paid ${starts.length} times: ${starts.map(sayCall).join('; ')}`,
      )
    })
  },
})
