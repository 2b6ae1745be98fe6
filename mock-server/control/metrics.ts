import type { Bank } from '../engine/bank.ts'
import type { App } from './control.ts'

/** Figures for Prometheus. */
export const mountMetrics = (app: App, bank: Bank): void => {
  app.get('/metrics', async (c) =>
    c.body(await bank.metrics.text(bank.store), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
}
