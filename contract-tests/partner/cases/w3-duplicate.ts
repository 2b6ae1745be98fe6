import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { ensure, isTaken } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W3',
  title: 'a webhook that comes twice confirms nothing again',
  why: 'the bank sends a webhook again whenever an answer is lost on the way',
  expected: '200 to the duplicate, and no further session/confirm',
  source: 'docs: webhooks (resending)',
  async run(stage) {
    const order = await stage.pay()
    const body = await stage.readyToConfirm(order)
    await stage.send('ready_to_confirm', body)
    await stage.confirmed(order)
    await stage.quiet()
    const before = (await stage.confirmsOf(order)).length
    const { status, error } = await stage.send('the same ready_to_confirm again', body)
    ensure(isTaken(status), `the duplicate was answered ${status ?? error}, expected 200`)
    await stage.quiet()
    await stage.settle()
    await stage.holds(async () => {
      const again = (await stage.confirmsOf(order)).slice(before)
      ensure(again.length === 0, `confirmed again after a duplicate: ${again.map(sayCall).join('; ')}`)
    })
  },
})
