import type { Bank } from '../runtime/bank.ts'
import { bankKey } from './bank-key.ts'
import { clock } from './clock.ts'
import type { App, Resource } from './control.ts'
import { health } from './health.ts'
import { answerProblem, Problem } from './problem.ts'
import { projects } from './projects.ts'
import { sessions } from './sessions.ts'
import { webhooks } from './webhooks.ts'

const resources: readonly Resource[] = [bankKey, projects, sessions, webhooks, clock]

export interface ControlOptions {
  /** Asked for as `Authorization: Bearer …`; without one the control API is open to whoever reaches the port. */
  token: string | undefined
}

/** The control API below /__admin, and the probes beside it. */
export function mountControl(app: App, bank: Bank, { token }: ControlOptions): void {
  health(app, bank)
  app.use('/__admin/*', async (c, next) => {
    if (token !== undefined && c.req.header('authorization') !== `Bearer ${token}`) {
      return answerProblem(new Problem(401, 'Authorization: expected Bearer and the --admin-token'))
    }
    await next()
    if (c.error instanceof Problem) c.res = answerProblem(c.error)
    return undefined
  })
  for (const mount of resources) mount(app, bank)
  app.all('/__admin/*', (c) =>
    answerProblem(new Problem(404, `${c.req.method} ${c.req.path}: the control API has no such resource`)),
  )
}
