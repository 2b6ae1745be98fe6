import { chooseFault, type Faults, isOpen } from '../core/fault-rules.ts'
import { takeId } from '../core/ids.ts'
import { matches } from '../core/match.ts'
import type { Counters, Hook, Shared } from '../core/state.ts'
import type { Micros } from '../core/time.ts'
import type { Dispatch } from '../faults/define-webhook-fault.ts'
import { faults as known } from '../faults/index.ts'
import type { OutboxRow } from './store.ts'

interface Circumstances {
  now: Micros
  counters: Counters
  shared: Readonly<Shared>
  hasDestination: boolean
  /** The call that causes it has not been answered yet. */
  beforeAnswer: boolean
}

/** What a decision's webhooks become in the outbox, and what that changes. */
interface Sent {
  outbox: readonly OutboxRow[]
  counters?: Counters
  shared?: Pick<Shared, 'faults'>
}

/** Webhooks as rows of the outbox; here a fault befalls them, in the same breath as the decision that causes them. */
export function outboxRows(hooks: readonly Hook[], circumstances: Circumstances): Sent {
  const { now, shared } = circumstances
  if (!hooks.length || !shared.faults.rules.some((rule) => isOpen(rule, 'webhook')))
    return { outbox: hooks.map((hook) => rowOf(hook, asItStands(hook, now), circumstances)) }
  const counters = { ...circumstances.counters }
  let { faults } = shared
  const outbox = hooks.flatMap((hook) => {
    const chosen = faultOf(hook, faults, circumstances.beforeAnswer)
    faults = chosen.faults
    if (!chosen.rule) return rowOf(hook, asItStands(hook, now), circumstances)
    const { fault } = chosen.rule
    return known.webhook[fault]!.act(asItStands(hook, now), chosen.rule).map((dispatch, index) => {
      const id = index === 0 ? hook.id : takeId(counters, 'webhook')
      return { ...rowOf({ ...hook, id }, dispatch, circumstances), fault }
    })
  })
  return { outbox, counters, shared: { faults } }
}

const asItStands = ({ type, body }: Hook, at: Micros): Dispatch => ({ type, body, status: 'due', at })

function faultOf({ type, sessionId: session_id, version, body }: Hook, faults: Faults, beforeAnswer: boolean) {
  const item = { type, session_id, version, ...JSON.parse(body) }
  return chooseFault(
    faults,
    'webhook',
    ({ fault, match = {} }) => (beforeAnswer || !known.webhook[fault]!.beforeAnswer) && matches(item, match),
  )
}

/** What is to leave at once leaves if there is somewhere to go; else it waits to be taken. */
function rowOf(hook: Hook, dispatch: Dispatch, { now, hasDestination }: Circumstances): OutboxRow {
  const { status, at, ...sent } = dispatch
  const row = { ...hook, ...sent, attempts: [] }
  if (status === 'delivered') return { ...row, status }
  if (status === 'held' || (status === 'at once' && hasDestination)) return { ...row, status: 'held', kept: true }
  return hasDestination || at > now ? { ...row, status: 'due', nextAttemptAt: at } : { ...row, status: 'held' }
}
