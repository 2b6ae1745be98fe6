import { defineCase } from '../certify/define-case.ts'
import { refusesForged } from '../certify/refuses-forged.ts'

export default defineCase({
  id: 'W5',
  title: 'a webhook without a signature is refused',
  why: 'a check that is left out when there is nothing to check is no check',
  expected:
    '4xx to ready_to_confirm and to payment_finished, and nothing is done; the true webhook is believed afterwards',
  source: 'docs: webhooks (X-PARTNER-SIGN)',
  async run(stage) {
    const order = await stage.pay()
    await refusesForged(stage, order, 'without a signature', () => null)
  },
})
