import type { Lease } from '../store/port.ts'
import { LEASE_MS } from './lease-keeper.ts'
import type { Project } from './project.ts'
import { untilCommitted } from './until-committed.ts'

/** A call whose answer the session's webhooks wait for, until that promise is settled. */
export function awaitsAnswer(project: Project, answered: Promise<unknown>): Lease {
  const { leases, ports, store, onError } = project.services
  const token = leases.token()
  const left = () => {
    project.answering -= 1
    leases.drop(token)
    const again = () =>
      untilCommitted(ports, () => store.answered(project.id, token)).then(() => project.wake(), onError)
    store.answered(project.id, token).then((isDue) => isDue && project.wake(), again)
  }
  project.answering += 1
  leases.hold(token)
  answered.then(left, left)
  return { token, ms: LEASE_MS }
}
