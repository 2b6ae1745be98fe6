import { defineCase } from '../certify/define-case.ts'
import { signedBy } from '../certify/probe.ts'
import { refusesForged } from '../certify/refuses-forged.ts'

export default defineCase({
  id: 'W6',
  title: 'a webhook signed by somebody else is refused',
  why: "a good signature proves nothing unless the key is the bank's",
  expected:
    '4xx to ready_to_confirm and to payment_finished, and nothing is done; the true webhook is believed afterwards',
  source: 'docs: webhooks (X-PARTNER-SIGN)',
  async run(stage) {
    const order = await stage.pay()
    const { foreign } = stage.options.keys
    await refusesForged(stage, order, 'signed with a foreign key', (body) => signedBy(foreign, body))
  },
})
