import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { webhookAbout } from '../certify/made-webhooks.ts'
import { ensure, isTaken } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W7',
  title: 'a webhook of an unknown type is survived',
  why: 'the bank adds types; one that is answered with an error comes again and again',
  expected: '200, nothing is confirmed, and the webhooks after it are handled',
  source: 'docs: webhooks (more types than one partner uses)',
  async run(stage) {
    const order = await stage.pay()
    // The payout does not wait yet: a partner that polls would confirm one that does.
    const unknown = await webhookAbout(stage, order, 'session_updated')
    const { status, error } = await stage.send('a webhook of the unknown type session_updated', unknown)
    ensure(isTaken(status), `answered ${status ?? error}, expected 200`)
    await stage.quiet()
    const confirms = await stage.confirmsOf(order)
    ensure(confirms.length === 0, `took it for ready_to_confirm: ${confirms.map(sayCall).join('; ')}`)
    await stage.settle()
    await stage.webhookBody(order, 'ready_to_confirm')
    await stage.confirmed(order)
  },
})
