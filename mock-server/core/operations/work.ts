import { takeId } from '../ids.ts'
import type { Account, Counters, Posting, Session, Shared, Timer, Webhook } from '../state.ts'
import type { Changes, Context, View } from '../view.ts'
import type { SessionWebhookType } from '../webhook/webhook-type.ts'
import { guards } from './guards.ts'
import { kindOf, type Operation, type OperationEvent, shown } from './kinds.ts'
import { type Transition, transition } from './machine.ts'
import { perform } from './perform.ts'

/** One decision in the making: what it has changed so far, invisible to anyone until `changesOf()` hands it over. */
export interface Work {
  readonly view: View
  readonly context: Context
  readonly counters: Counters
  readonly accounts: Map<string, Account>
  readonly postings: Posting[]
  readonly timers: Timer[]
  readonly left: Set<string>
  readonly webhooks: SessionWebhookType[]
  readonly shared: Partial<Shared>
}

export const beginWork = (view: View, context: Context): Work => ({
  view,
  context,
  counters: { ...view.counters },
  accounts: new Map(),
  postings: [],
  timers: [],
  left: new Set(),
  webhooks: [],
  shared: {},
})

/** The changes of the finished work; webhooks are rendered only now, so that they show the session as it ends up. */
export function changesOf(work: Work, session: Session): Changes {
  const { view, context, counters } = work
  const webhooks = work.webhooks.map(
    (type): Webhook => ({
      id: takeId(counters, 'webhook'),
      type,
      sessionId: session.id,
      version: session.version,
      createdAt: view.now,
      body: context.renderWebhook(type, session),
    }),
  )
  return {
    session,
    counters,
    accounts: [...work.accounts.values()],
    postings: work.postings,
    dropTimersOf: [...work.left],
    timers: work.timers,
    webhooks,
    ...(Object.keys(work.shared).length > 0 && { shared: work.shared }),
  }
}

/** What an operation begins with; the rest is the same for all. */
type Begun<Op extends Operation> = Omit<Op, 'state' | 'createdAt' | 'held' | 'outcome'> & Partial<Pick<Op, 'outcome'>>

/** A new operation enters its machine. */
export function enter<Op extends Operation>(work: Work, sessionId: string, begun: Begun<Op>): Op {
  const { start } = kindOf(begun).machine
  const operation = { outcome: { instead: {} }, ...begun, createdAt: work.view.now, held: 0, state: start.to }
  return arrive(work, sessionId, operation as unknown as Op, start) as Op
}

/** The operation after the event, or `undefined` if its state has no such event, or has it not for such an operation. */
export function move(
  work: Work,
  sessionId: string,
  operation: Operation,
  event: OperationEvent,
): Operation | undefined {
  const next = transition(kindOf(operation).machine, operation.state, event)
  if (!next || (next.only && !guards[next.only](operation.data))) return undefined
  work.left.add(operation.id)
  return arrive(work, sessionId, operation, next)
}

/** A leg that follows another takes the event of the state that that one has come to, and fails for the same reason. */
export function followLeader(
  work: Work,
  sessionId: string,
  leg: Operation,
  operations: readonly Operation[],
): Operation {
  const { follows } = kindOf(leg)
  if (!follows || !('follows' in leg)) return leg
  const leader = operations.find(({ id }) => id === leg.follows)
  const event = leader && follows.takes[leader.state]
  const moved = event === undefined ? undefined : move(work, sessionId, leg, event as OperationEvent)
  return moved && leader ? { ...moved, ...(leader.error && { error: leader.error }) } : leg
}

function arrive(work: Work, sessionId: string, before: Operation, { to, effects }: Transition): Operation {
  const { session } = shown({ kind: before.kind, state: to })
  const final = session === 'done' || session === 'failed'
  const finishedAt = before.finishedAt ?? work.view.now
  const arrived = { ...before, state: to, ...(final && { finishedAt }) } as Operation
  return effects.reduce((operation, effect) => perform(work, sessionId, operation, effect), arrived)
}
