import { Hono } from 'hono/tiny'
import type { Bank } from '../engine/bank.ts'
import type { Host } from '../http/host.ts'
import { hostedPayment } from './hosted-payment.ts'
import { payerPages } from './payer.ts'

export interface PagesEnv {
  Bindings: Host
}
export type PagesApp = Hono<PagesEnv>

/** What payers see of the bank. */
export function pagesApp(bank: Bank): PagesApp {
  const app: PagesApp = new Hono()
  payerPages(app, bank)
  hostedPayment(app, bank)
  return app
}
