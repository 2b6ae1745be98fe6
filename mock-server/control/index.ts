import { Hono } from 'hono/tiny'
import type { Bank } from '../engine/bank.ts'
import { accounts } from './accounts.ts'
import { bankKey } from './bank-key.ts'
import { caCertificate } from './ca-certificate.ts'
import { clock } from './clock.ts'
import { mountContents } from './contents.ts'
import type { App, ControlOptions, Env, Resource } from './control.ts'
import { coverage } from './coverage.ts'
import { events } from './events.ts'
import { faults } from './faults.ts'
import { knownQuery } from './known-query.ts'
import { metrics } from './metrics.ts'
import { foreignPage } from './origin.ts'
import { outcomes } from './outcomes.ts'
import { answerProblem, Problem } from './problem.ts'
import { projects } from './projects.ts'
import { reports } from './reports.ts'
import { requests } from './requests.ts'
import { sessions } from './sessions.ts'
import { snapshot } from './snapshot.ts'
import { wait } from './wait.ts'
import { webhooks } from './webhooks.ts'

const resources: readonly Resource[] = [
  bankKey,
  caCertificate,
  projects,
  accounts,
  sessions,
  requests,
  webhooks,
  clock,
  outcomes,
  faults,
  snapshot,
  wait,
  coverage,
  reports,
  events,
]

/** 16 MiB: a snapshot of some three thousand payouts. */
const LARGEST_ADMIN_BODY = 16 * 1024 * 1024

/** The control API below /__admin, and the metrics beside it. */
export function mountControl(app: App, bank: Bank, options: ControlOptions): void {
  const { token } = options
  metrics(app, bank, options)
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
  admin.use('/__admin/*', knownQuery)
  for (const mount of resources) mount(admin, bank, options)
  mountContents(admin)
  admin.onError((error) => {
    if (error instanceof Problem) return answerProblem(error)
    bank.observers.onError?.(error)
    return answerProblem(new Problem('internal', 'a fault of the mock itself; its log says more'))
  })
  app.route('/', admin)
}

const withoutToken = (headers: Headers, token: string): Problem | undefined =>
  headers.get('authorization') === `Bearer ${token}`
    ? undefined
    : new Problem('unauthorized', 'Authorization: expected Bearer and the --admin-token')
