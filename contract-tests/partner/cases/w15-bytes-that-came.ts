import { defineCase } from '../certify/define-case.ts'
import { ensure, isTaken } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W15',
  title: 'the signature is checked over the bytes that came',
  why: 'a body that is parsed and written again is the same only while both sides write JSON alike: slashes, letters beyond ASCII, white space and the order of keys differ from language to language',
  expected:
    '200 to ready_to_confirm in other bytes of the same JSON, rightly signed: escaped as PHP does it, with white space, and with its keys in another order; each payout is confirmed',
  source: 'docs: webhooks (X-PARTNER-SIGN); inferred: the bank writes PHP',
  async run(stage) {
    for (const form of ['escaped', 'spaced', 'reordered'] as const) {
      const match = { type: 'ready_to_confirm' }
      await stage.bank.faults.add({ on: 'webhook', match, fault: 'reformatted', form, times: 1 })
      const order = await stage.pay()
      await stage.settle()
      const ready = (await stage.webhooks('ready_to_confirm')).find(({ session_id }) => session_id === order.sessionId)
      const [first] = ready?.attempts ?? []
      ensure(
        isTaken(first?.status),
        `ready_to_confirm, ${form}, was answered ${first?.status ?? first?.error}, expected 200`,
      )
      await stage.confirmed(order)
    }
  },
})
