import { Hono } from 'hono/tiny'
import type { App, ControlOptions, Env } from '../control/control.ts'
import { mountControl } from '../control/index.ts'
import type { Bank } from '../engine/bank.ts'
import { answerBroken, responseOf } from '../http/answer.ts'
import { handleCall } from '../http/handle-call.ts'
import type { Fetch } from '../http/host.ts'
import { pathOf } from '../http/routes.ts'
import { webCall } from '../http/web-call.ts'
import { pagesApp } from '../payer-pages/index.ts'

export interface ControlAppOptions extends ControlOptions {
  /** More that a host serves. */
  mount?(app: App): Promise<void>
}

/** The control API and what else is served beside the bank; a path that is nobody's is the bank's to refuse. */
export async function controlApp(bank: Bank, { mount, ...options }: ControlAppOptions): Promise<Fetch> {
  const app = new Hono<Env>({ getPath: ({ url }) => pathOf(url) })
  await mount?.(app)
  mountControl(app, bank, options)
  app.route('/', pagesApp(bank))
  app.notFound(async (c) => {
    const { answer, requestId } = await handleCall(bank, webCall(c.req.raw, c.env))
    return responseOf(answer, requestId, c.env)
  })
  app.onError((error) => {
    bank.observers.onError?.(error)
    return responseOf(answerBroken(error))
  })
  return async (request, host = {}) => app.fetch(request, host)
}
