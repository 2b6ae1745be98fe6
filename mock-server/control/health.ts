import type { Resource } from './control.ts'

/** Probes for whoever starts the bank: alive at once, ready once its keys are read. */
export const health: Resource = (app, bank) => {
  app.get('/livez', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    await bank.bankKey()
    return c.text('ok')
  })
}
