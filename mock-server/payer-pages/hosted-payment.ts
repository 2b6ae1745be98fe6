import type { Context } from 'hono'
import type { PaymentOperation } from '../core/operations/payment/operation.ts'
import { sessionStatus } from '../core/session/fold.ts'
import type { Session } from '../core/state.ts'
import type { Bank } from '../engine/bank.ts'
import { findWidget, type OpenWidget } from './find-widget.ts'
import { formOf } from './form.ts'
import { goTo, webAddress } from './go-back.ts'
import { chooseWay } from './hosted-form.ts'
import type { PagesApp, PagesEnv } from './index.ts'
import { isFromElsewhere } from './own-page.ts'
import { type Phase, phaseOf } from './phase.ts'
import { startByWidget } from './start-by-widget.ts'
import { notFromHere, nothingHere } from './teaching-pages.ts'
import { waitingPage } from './waiting-page.ts'
import { words } from './words/index.ts'
import { type Language, languageOf } from './words/language.ts'

type Call = Context<PagesEnv>
type Hosted = OpenWidget<'acquiring_widget'> & { session: Session }

/** The payment page that the bank hosts: a session that was only made is paid by whoever has its public token (docs: payment-no-hold). */
export function hostedPayment(app: PagesApp, bank: Bank): void {
  app.get('/payment/:token', async (c) => {
    const hosted = await hostedOf(c)
    if (!hosted) return nothingHere(speaks(c), words[speaks(c)].noToken)
    return show(hosted, speaks(c, hosted))
  })

  /** For the page that waits. */
  app.get('/payment/:token/state', async (c) => {
    const hosted = await hostedOf(c)
    const state: Phase | 'open' | 'none' = hosted ? (phaseIn(hosted.session) ?? 'open') : 'none'
    return c.json({ state }, 200, { 'cache-control': 'no-store' })
  })

  app.post('/payment/:token', async (c) => {
    if (isFromElsewhere(c.req.raw.headers)) return notFromHere(speaks(c))
    const hosted = await hostedOf(c)
    const language = speaks(c, hosted)
    if (!hosted) return nothingHere(language, words[language].noToken)
    const problem = isOpen(hosted) ? await startByWidget(bank, hosted, await formOf(c.req.raw, c.env)) : undefined
    if (!problem) return goTo(`${hosted.token}?lang=${language}`)
    return chooseWay(hosted, language, problem)
  })

  app.all('/payment/*', (c) => nothingHere(speaks(c), words[speaks(c)].noToken))

  async function hostedOf(c: Call): Promise<Hosted | undefined> {
    const widget = await findWidget(bank, c.req.param('token') ?? '', 'acquiring_widget')
    const { project, asked } = widget ?? {}
    const session = project && asked && (await project.services.store.session(project.id, asked.session_id))
    return widget && session && { ...widget, session }
  }

  function show(hosted: Hosted, language: Language): Response {
    const { session, asked, project } = hosted
    const payment = paymentIn(session)
    const phase = phaseIn(session)
    if (phase === undefined) {
      if (session.operations.length > 0) return nothingHere(language, words[language].notPayable)
      return hosted.isActive ? chooseWay(hosted, language) : nothingHere(language, words[language].noToken)
    }
    if (phase === 'asked' && payment) {
      const page = [project.id, session.id, payment.id, payment.payerKey ?? ''].map(encodeURIComponent).join('/')
      return goTo(`../payer/${page}?lang=${language}`)
    }
    const isPaid = phase === 'paid' || (phase === 'held' && asked.success_on_hold === true)
    const away = isPaid ? asked.success_return_url : phase === 'failed' ? asked.failure_return_url : undefined
    const address = webAddress(away)
    return address === undefined ? waitingPage(hosted, phase, payment, language, away) : goTo(address)
  }
}

const speaks = (c: Call, hosted?: Hosted) =>
  languageOf(c.req.query('lang'), hosted?.asked.locale, c.req.header('accept-language') ?? null)

const paymentIn = ({ operations }: Session): PaymentOperation | undefined =>
  operations.findLast((each) => each.kind === 'payment')

/** What has become of the payment of a session; `undefined`: none was started. */
function phaseIn(session: Session): Phase | undefined {
  const payment = paymentIn(session)
  if (payment) return phaseOf(payment)
  return sessionStatus(session) === 'cancelled' ? 'failed' : undefined
}

const isOpen = (hosted: Hosted): boolean => hosted.isActive && phaseIn(hosted.session) === undefined
