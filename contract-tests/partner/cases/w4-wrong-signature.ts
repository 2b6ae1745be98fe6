import { defineCase } from '../certify/define-case.ts'
import { refusesForged } from '../certify/refuses-forged.ts'

export default defineCase({
  id: 'W4',
  title: 'a webhook with a wrong signature is refused',
  why: 'whoever knows the address could confirm payouts, or tell that they are paid',
  expected:
    '4xx to ready_to_confirm and to payment_finished, and nothing is done; the true webhook is believed afterwards',
  source: 'docs: webhooks (X-PARTNER-SIGN)',
  async run(stage) {
    await stage.pay()
    await stage.settle()
    const old = (await stage.webhooks()).find(({ signature }) => signature !== undefined)?.signature
    const order = await stage.pay()
    await refusesForged(stage, order, 'with the signature of another webhook', () => old ?? 'bm9uZQ==')
  },
})
