import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { ensure } from '../certify/verdicts.ts'

const unknown = 'ps_990131990131'

export default defineCase({
  id: 'W14',
  title: 'a webhook of a session that nobody knows confirms nothing',
  why: 'the project may serve several systems, and an order may have got lost: whoever confirms what it does not know pays for what nobody ordered',
  expected: 'it is answered (2xx or 4xx, no 5xx), nothing is confirmed, and the webhooks after it are handled',
  source: 'ours: what every payout system must do',
  async run(stage) {
    const order = await stage.pay()
    const body = await stage.readyToConfirm(order)
    const foreign = body.replaceAll(order.sessionId, unknown).replaceAll(order.reference, 'order-of-another-system')
    const { status, error } = await stage.send(`ready_to_confirm of ${unknown}`, foreign)
    ensure(status !== undefined && status < 500, `answered ${status ?? error}, expected 200, or 4xx`)
    await stage.quiet()
    await stage.holds(async () => {
      const confirms = await stage.confirmsOf({ sessionId: unknown })
      ensure(confirms.length === 0, `confirmed a session that it does not know: ${confirms.map(sayCall).join('; ')}`)
    })
    await stage.settle()
    await stage.confirmed(order)
  },
})
