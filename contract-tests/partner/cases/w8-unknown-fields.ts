import { defineCase } from '../certify/define-case.ts'
import { ensure, isTaken } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W8',
  title: 'unknown fields in a webhook are survived',
  why: 'the bank adds fields without notice',
  expected: '200, and the payout is confirmed as ever',
  source: 'docs: format (fields may be added)',
  async run(stage) {
    const order = await stage.pay()
    const { session, ...body } = JSON.parse(await stage.readyToConfirm(order))
    const more = { added_later: { by: 'the bank' } }
    const extended = JSON.stringify({ ...body, ...more, session: { ...session, ...more } })
    const { status, error } = await stage.send('ready_to_confirm with fields added', extended)
    ensure(isTaken(status), `answered ${status ?? error}, expected 200`)
    await stage.confirmed(order)
  },
})
