import { Hono } from 'hono/tiny'
import type { Bank } from '../engine/bank.ts'
import type { Host } from '../http/host.ts'
import { hostedPayment } from './hosted-payment.ts'
import { payerPages } from './payer.ts'
import { selfEmployedPage } from './self-employed-page.ts'
import { tokenizePage } from './tokenize-page.ts'
import { mountWidgetScripts } from './widget-scripts.ts'

export interface PagesEnv {
  Bindings: Host
}
export type PagesApp = Hono<PagesEnv>

/** What payers see of the bank. */
export function pagesApp(bank: Bank): PagesApp {
  const app: PagesApp = new Hono()
  payerPages(app, bank)
  hostedPayment(app, bank)
  tokenizePage(app, bank)
  selfEmployedPage(app, bank)
  mountWidgetScripts(app)
  return app
}
