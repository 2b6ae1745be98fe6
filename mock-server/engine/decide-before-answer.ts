import type { Lease } from '../store/port.ts'
import { LEASE_MS } from './lease-keeper.ts'
import type { Project } from './project.ts'
import { untilCommitted } from './until-committed.ts'

/**
 * Decides on a call whose answer the session's webhooks wait for, until that promise is settled. The store is told so only once it has
 * decided: of an answer that left before, because the client had gone, it would not know yet that somebody waits for it.
 */
export function decideBeforeAnswer<Decided>(
  project: Project,
  answered: Promise<unknown>,
  decide: (awaits: Lease) => Promise<Decided>,
): Promise<Decided> {
  const { leases, underWay, ports, store, onError } = project.services
  const token = leases.token()
  const left = () => {
    underWay.count -= 1
    leases.drop(token)
    const again = () =>
      untilCommitted(ports, () => store.answered(project.id, token)).then(() => project.wake(), onError)
    store.answered(project.id, token).then((isDue) => isDue && project.wake(), again)
  }
  underWay.count += 1
  leases.hold(token)
  const decided = decide({ token, ms: LEASE_MS })
  const leaves = () => void answered.then(left, left)
  decided.then(leaves, leaves)
  return decided
}
