import { accounts } from './accounts.ts'
import { bankKey } from './bank-key.ts'
import { caCertificate } from './ca-certificate.ts'
import { clock } from './clock.ts'
import { contents } from './contents.ts'
import { coverage } from './coverage.ts'
import { events } from './events.ts'
import { faults } from './faults.ts'
import { fork } from './fork.ts'
import { openapi } from './openapi.ts'
import { outcomes } from './outcomes.ts'
import { projects } from './projects.ts'
import { reports } from './reports.ts'
import { requests } from './requests.ts'
import type { Resource, Route } from './route.ts'
import { sessions } from './sessions.ts'
import { snapshot } from './snapshot.ts'
import { wait } from './wait.ts'
import { webhooks } from './webhooks.ts'

/** All that the control API has. */
export const resources: readonly Resource[] = [
  contents(() => routes),
  openapi,
  projects,
  sessions,
  webhooks,
  requests,
  wait,
  events,
  clock,
  outcomes,
  faults,
  accounts,
  snapshot,
  fork,
  coverage,
  reports,
  bankKey,
  caCertificate,
]

export const routes: readonly Route[] = resources.flatMap((each) => each.routes)
