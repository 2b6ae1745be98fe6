import { defineCase } from '../certify/define-case.ts'
import { falseReady } from '../certify/made-webhooks.ts'
import { refusesForged } from '../certify/refuses-forged.ts'

export default defineCase({
  id: 'W5',
  title: 'a webhook without a signature is refused',
  why: 'a check that is left out when there is nothing to check is no check',
  expected: '4xx, and nothing is done; the true webhook is believed afterwards',
  source: 'docs: webhooks (X-PARTNER-SIGN)',
  async run(stage) {
    const order = await stage.pay()
    const body = await falseReady(stage, order)
    await refusesForged(stage, order, 'ready_to_confirm without a signature', body, null)
  },
})
