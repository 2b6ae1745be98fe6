import { defineCase } from '../certify/define-case.ts'
import type { Page } from '../certify/payments/browser.ts'
import { journeyOf } from '../certify/payments/payer-journey.ts'
import { paymentOf, playOut } from '../certify/payments/play-payment.ts'
import { leadOf, wrongWith } from '../certify/payments/sent-on.ts'
import { CaseFailed, ensure, NotExercised } from '../certify/verdicts.ts'

const notAsked =
  'the payer was sent nowhere: run it with a payment whose payer is redirected (a card payment with 3-D Secure, SberPay)'

export default defineCase({
  id: 'P6',
  title: 'the payer is sent to the bank as the bank has told',
  why: '3-D Secure does not know a payer that comes by another method or without its parameters: nobody can pay',
  expected:
    'the page that sends the payer on (--payer-page, or the answer to --trigger-payment) leads to redirect.url by redirect.method, with redirect.params in the form where that is POST; JSON or a script has all of these in it',
  source: 'docs: webhooks (action_required), objects (customer_interaction)',
  concerns: 'payments',
  async run(stage) {
    await stage.bank.outcomes.next('three_d_secure')
    const asked = stage.newOrder()
    const journey = journeyOf(stage, asked)
    await journey.begin()
    const order = await stage.begun(asked, 0, true, 'payment')
    await stage.settle()
    const { redirect: target } = (await paymentOf(stage, order)).customer_interaction ?? {}
    if (!target) throw new NotExercised(notAsked)
    const leads = (page: Page) => leadOf(page, target) !== undefined
    let seen: Page | undefined
    const isThere = async () => {
      const page = await journey.page()
      seen = page && (await journey.browser.goOn(page, leads))
      return seen !== undefined && leads(seen)
    }
    const came = await stage.waiting.until(isThere, `${journey.given} to lead to ${target.url}`)
    stage.probes.push({
      what: `${journey.given}, as a browser sees it`,
      body: seen?.text ?? '',
      status: seen?.status ?? 0,
    })
    if (!came) throw nowhere(journey.given, target.url, seen)
    const lead = leadOf(seen!, target)!
    const wrong = wrongWith(lead, target)
    if (wrong !== undefined) throw new CaseFailed(wrong)
    if (lead.isData)
      stage.shownOrders.notes.add('what the page does with the data that it is given to send the payer on')
    const params = Object.fromEntries(Object.entries(lead.params).map(([name, value]) => [name, String(value)]))
    const arrived = await (lead.method === 'POST'
      ? journey.browser.post(lead.url, params)
      : journey.browser.open(lead.url))
    ensure(arrived.status < 400, `the bank answered ${arrived.status} to the payer who came by ${lead.by}`)
    await playOut(stage, order)
  },
})

/** A page that was named has to lead there; what a trigger answers need not. */
function nowhere(given: string, url: string, seen: Page | undefined): Error {
  const what = seen ? `${seen.url} (${seen.status}): ${seen.text.trim().slice(0, 120)}` : 'nothing was answered'
  return given === '--payer-page'
    ? new CaseFailed(`${given} does not lead the payer to ${url}, where the bank waits for it: it came to ${what}`)
    : new NotExercised(`what --trigger-payment answers does not lead to the bank (${what}): give --payer-page`)
}
