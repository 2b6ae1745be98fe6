import type { Resource } from './control.ts'

/** Figures for Prometheus. */
export const metrics: Resource = (app, bank) => {
  app.get('/metrics', async (c) =>
    c.body(await bank.metrics.text(bank.store), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
}
