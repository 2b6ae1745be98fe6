import type { Resource } from './control.ts'

/** Probes for whoever starts the bank: alive at once, ready once its keys are read; and figures for Prometheus. */
export const health: Resource = (app, bank) => {
  app.get('/livez', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    await bank.bankKey()
    return c.text('ok')
  })
  app.get('/metrics', async (c) =>
    c.body(await bank.metrics.text(bank.store), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
}
