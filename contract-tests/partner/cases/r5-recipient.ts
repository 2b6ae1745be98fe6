import { defineCase } from '../certify/define-case.ts'
import { valueAt } from '../certify/journal.ts'
import { ensure, NotExercised } from '../certify/verdicts.ts'

const nameless = ['wallet', 'recurrent', 'tax']

export default defineCase({
  id: 'R5',
  title: 'the recipient is named',
  why: 'without a name as in the passport a payout is refused, or paid and sent back',
  expected:
    'participant_details.recipient (or the account) has a full name; methods that need none are not asked for one',
  source: 'docs: russian-card, russian-account',
  async run(stage) {
    if (stage.takesOnly) throw new NotExercised('a payment that comes in names no recipient: give --trigger')
    const payout = await stage.pay().then((order) => stage.payout(order))
    if (nameless.includes(String(valueAt(payout, 'payout_details.type')))) return
    if (valueAt(payout, 'payout_details.bank_account.faster_payment_system')) return
    const recipient = valueAt(payout, 'participant_details.recipient') ?? {}
    const names = [
      valueAt(recipient, 'full_name'),
      valueAt(recipient, 'company_name'),
      valueAt(recipient, 'first_name') && `${valueAt(recipient, 'first_name')} ${valueAt(recipient, 'last_name')}`,
      valueAt(payout, 'payout_details.bank_account.ru.full_name'),
    ].filter((name) => name !== undefined)
    ensure(names.length > 0, 'participant_details.recipient.full_name: expected the name of the recipient, got nothing')
    const odd = names.find((name) => !/\p{L}{2,}[\s"«.]+\p{L}/u.test(String(name)))
    ensure(odd === undefined, `expected a full name as in the passport, got ${JSON.stringify(odd)}`)
  },
})
