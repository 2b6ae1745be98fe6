import { Hono } from 'hono/tiny'
import type { Bank } from '../engine/bank.ts'
import { mountUnknownPaths } from './contents.ts'
import type { App, ControlOptions, Env } from './control.ts'
import { mountMetrics } from './metrics.ts'
import { foreignPage } from './origin.ts'
import { answerProblem, Problem } from './problem.ts'
import { routes } from './resources.ts'
import { mountRoute } from './route.ts'

/** 16 MiB: a snapshot of some three thousand payouts. */
const LARGEST_ADMIN_BODY = 16 * 1024 * 1024

/** The control API below /__admin, and the metrics beside it. */
export function mountControl(app: App, bank: Bank, options: ControlOptions): void {
  const { token } = options
  mountMetrics(app, bank)
  const admin = new Hono<Env>()
  admin.use('/__admin/*', async (c, next) => {
    const problem = token === undefined ? foreignPage(c.req.raw.headers) : withoutToken(c.req.raw.headers, token)
    return problem ? answerProblem(problem) : next()
  })
  const { maxAdminBody = LARGEST_ADMIN_BODY } = bank.options
  admin.use('/__admin/*', (c, next) => {
    c.set('largestBody', maxAdminBody)
    return next()
  })
  for (const each of routes) mountRoute(admin, each, bank, options)
  mountUnknownPaths(admin, routes)
  admin.onError((error) => {
    if (error instanceof Problem) return answerProblem(error)
    bank.observers.onError?.(error)
    return answerProblem(Problem.ofBroken(error))
  })
  app.route('/', admin)
}

const withoutToken = (headers: Headers, token: string): Problem | undefined =>
  headers.get('authorization') === `Bearer ${token}`
    ? undefined
    : new Problem('unauthorized', 'Authorization: expected Bearer and the --admin-token')
