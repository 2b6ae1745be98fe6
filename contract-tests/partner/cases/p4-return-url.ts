import { defineCase } from '../certify/define-case.ts'
import { valueAt } from '../certify/journal.ts'
import { Browser } from '../certify/payments/browser.ts'
import { isNotPaidYet, isShownPaidTooEarly } from '../certify/payments/paid-too-early.ts'
import { isPartners } from '../certify/payments/partner-hosts.ts'
import { paymentOf, takePayment } from '../certify/payments/play-payment.ts'
import type { Order, Stage } from '../certify/stage.ts'
import { ensure, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'P4',
  title: 'a payer who comes back has not paid by that',
  why: 'return_url is opened by the payer, who can open it without paying, as often as it likes',
  expected:
    'the order is not shown as paid (--order) because return_url was opened, by GET or by POST, while the payment waits for its payer or has failed; both are answered with a page',
  source: 'docs: payment-recurring-cit, payment-fps-qr (return_url); ours: who must not be believed',
  concerns: 'payments',
  async run(stage) {
    const order = await takePayment(stage, 'three_d_secure')
    const address = returnUrlOf(stage, order)
    await stage.settle()
    await comesBack(stage, order, address, 'while its payment waits for the payer')
    if ((await paymentOf(stage, order)).customer_interaction) await stage.bank.payer(order.sessionId).refuse()
    await stage.settle()
    if ((await paymentOf(stage, order)).status !== 'failed') return
    await comesBack(stage, order, address, 'though its payment has failed')
    await stage.holds(() => isNotPaidYet(stage, order, 'though its payment has failed'))
  },
})

/** @throws {NotExercised} where the payment names none, or one that is not the partner's */
function returnUrlOf(stage: Stage, { call }: Order): string {
  const address = valueAt(JSON.parse(call.request.body), 'payment_options.return_url')
  if (typeof address !== 'string' || !URL.canParse(address))
    throw new NotExercised('the payment names no payment_options.return_url: run it with one that does')
  if (!isPartners(stage.options)(new URL(address)))
    throw new NotExercised(
      `return_url is ${address}, a host that neither --webhook-url nor another flag names, and so nobody opens it: let it lead to the partner here`,
    )
  return address
}

/** Whoever shows the order as paid already does not do so because the payer comes back. */
async function comesBack(stage: Stage, order: Order, address: string, when: string): Promise<void> {
  if (await isShownPaidTooEarly(stage, order)) return
  const browser = new Browser(isPartners(stage.options), stage.options.signal)
  const { id = '' } = await paymentOf(stage, order)
  const ways = {
    GET: () => browser.open(address),
    POST: () => browser.post(address, { PaRes: 'bank131-mock', MD: id }),
  }
  for (const [method, open] of Object.entries(ways)) {
    stage.waiting.for(`an answer to the payer at ${address}`)
    const page = await open()
      .then((first) => browser.goOn(first))
      .catch((error: Error) => {
        throw new NotExercised(
          `nobody answers at return_url ${address}: ${(error.cause as Error | undefined)?.message ?? error.message}`,
        )
      })
    stage.probes.push({ what: `the payer comes back by ${method}: ${address}`, body: page.text, status: page.status })
    await stage.quiet()
    await isNotPaidYet(stage, order, `because the payer came back to return_url by ${method}, ${when}`)
    ensure(
      page.status < 400,
      `return_url was answered ${page.status} to a payer who came back by ${method}: the bank sends payers back by POST, too (3-D Secure); answer both with a page`,
    )
  }
}
