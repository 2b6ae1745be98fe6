import { readFile } from 'node:fs/promises'
import type { PaymentMethod } from '../../core/methods/payment/define-payment-method.ts'
import { paymentMethods } from '../../core/methods/payment/index.ts'
import type { Given } from '../../core/state.ts'
import { MINUTE } from '../../core/time/time.ts'
import type { Rules } from '../../core/view.ts'
import { allOutcomes } from '../../outcomes/index.ts'
import { markdownTable, withTable } from './markdown-table.ts'

const page = new URL('../../../docs/payments.md', import.meta.url)

/** The page about payments with its tables regenerated from the declarations. */
export async function paymentsPage(): Promise<string> {
  const ways = paymentMethods.map((method) => [
    method.title,
    `\`${method.tag}\``,
    method.payerDoes,
    shownBy(method),
    needs(method).join(', '),
    method.source,
  ])
  const values = allOutcomes.flatMap(({ name, summary, courses, reserved: { amount, card = '' } }) =>
    courses.payout || (!courses.payment && !courses.refund) ? [] : [[`\`${name}\``, String(amount), card, summary]],
  )
  const tables: Record<string, string> = {
    ways: markdownTable(['way to pay', '`payment_details`', 'the payer', 'is shown', 'needs besides', 'source'], ways),
    values: markdownTable(['outcome', 'amount, kopecks', 'card', 'it'], values),
  }
  return Object.entries(tables).reduce(withTable, await readFile(page, 'utf8'))
}

/** Where a payer is asked, if it is at all: 3-D Secure is set, and the client begins. */
const asking: [Given, Rules] = [{ payingRecurrent: { initiator: 'client' } }, { threeDSecure: true }] as never

/** What `customer_interaction` is, where the payer is asked. */
function shownBy({ asks, interaction }: PaymentMethod): string {
  if (!asks(...asking)) return 'nothing'
  const shown = interaction({ url: 'https://bank.example/payer', paymentId: 'pm_1001', qrCode: (text) => text })
  return shown.redirect ? `\`redirect\`, ${shown.redirect.method}` : '`inform.qr`'
}

function needs({ redirects, requirements = [], currencies, windows = {} }: PaymentMethod): string[] {
  const { confirm_window: confirm, payer_window: payer } = windows
  return [
    ...(redirects ? ['`return_url`'] : []),
    ...requirements.map(({ pointer }) => `\`${pointer.split('/').slice(1).join('.')}\``),
    ...(currencies ? [currencies.map((currency) => `\`${currency}\``).join(' or ')] : []),
    ...(confirm === undefined ? [] : [`a confirm within ${confirm / MINUTE} minutes`]),
    ...(payer === undefined ? [] : [`its payer within ${payer / MINUTE} minutes`]),
  ]
}
