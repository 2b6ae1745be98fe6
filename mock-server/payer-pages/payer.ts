import type { Context } from 'hono'
import { type PayerAction, payerActions } from '../core/operations/define-kind.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Bank } from '../engine/bank.ts'
import { payerActs } from '../engine/payer-acts.ts'
import { findPayment } from './find-payment.ts'
import { formOf } from './form.ts'
import { goBackByForm, goTo, returnUrlOf, seenFromHere, webAddress } from './go-back.ts'
import type { PagesApp, PagesEnv } from './index.ts'
import { isFromElsewhere } from './own-page.ts'
import { type Came, paymentPage, queryOf } from './payment-page.ts'
import { notFromHere, nothingHere } from './teaching-pages.ts'
import { words } from './words/index.ts'
import { languageOf } from './words/language.ts'

const isAction = (name: string | undefined): name is PayerAction => payerActions.some((action) => action === name)

type Call = Context<PagesEnv>

/** The page of one payment: `/payer/{project}/{session}/{payment}/{key}`, and below it what its payer does. */
export function payerPages(app: PagesApp, bank: Bank): void {
  const page = '/payer/:project/:session/:payment/:key'

  app.get(page, (c) => show(c, cameBefore(c)))
  app.post(page, async (c) => show(c, { by: 'post', params: await formOf(c.req.raw, c.env) }))

  app.get(`${page}/:action`, (c) => goTo(`../${c.req.param('key')}`))
  app.post(`${page}/:action`, async (c) => {
    const language = speaks(c)
    if (isFromElsewhere(c.req.raw.headers)) return notFromHere(language)
    const found = await findPayment(bank, addressOf(c))
    const action = c.req.param('action')
    if (!found || !isAction(action)) return nothingHere(language, words[language].noPayment)
    const { session, payment, project } = found
    const came = cameBefore(c)
    const acted = await payerActs(project, session.id, action, payment.id)
    const back = webAddress(returnUrlOf(found))
    // Somebody has acted already, or the time is over: the page says what became of it.
    if (isRefusal(acted) || action === 'abandon' || back === undefined)
      return goTo(`../${payment.payerKey}${queryOf(language, came)}`)
    const address = seenFromHere(bank, back)
    return came.by === 'post' ? goBackByForm(address, payment.id, language) : goTo(address)
  })

  app.all('/payer/*', (c) => nothingHere(speaks(c), words[speaks(c)].noPayment))

  async function show(c: Call, came: Came): Promise<Response> {
    const language = speaks(c)
    const found = await findPayment(bank, addressOf(c))
    return found ? paymentPage(bank, found, language, came) : nothingHere(language, words[language].noPayment)
  }
}

const speaks = (c: Call) => languageOf(c.req.query('lang'), undefined, c.req.header('accept-language') ?? null)

/** What an address of these pages says of the way in. */
const cameBefore = (c: Call): Came => ({ by: c.req.query('came') === 'post' ? 'post' : 'get' })

const addressOf = (c: Call) => ({
  project: c.req.param('project') ?? '',
  session: c.req.param('session') ?? '',
  payment: c.req.param('payment') ?? '',
  key: c.req.param('key') ?? '',
})
