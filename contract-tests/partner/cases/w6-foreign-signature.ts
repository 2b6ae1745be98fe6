import { defineCase } from '../certify/define-case.ts'
import { falseReady } from '../certify/made-webhooks.ts'
import { signedBy } from '../certify/probe.ts'
import { refusesForged } from '../certify/refuses-forged.ts'

export default defineCase({
  id: 'W6',
  title: 'a webhook signed by somebody else is refused',
  why: "a good signature proves nothing unless the key is the bank's",
  expected: '4xx, and nothing is done; the true webhook is believed afterwards',
  source: 'docs: webhooks (X-PARTNER-SIGN)',
  async run(stage) {
    const order = await stage.pay()
    const body = await falseReady(stage, order)
    await refusesForged(
      stage,
      order,
      'ready_to_confirm signed with a foreign key',
      body,
      signedBy(stage.options.keys.foreign, body),
    )
  },
})
