import { takeId } from '../ids.ts'
import type { Account, Counters, Posting, Session, Shared, Timer, Webhook, WebhookCause } from '../state.ts'
import type { Changes, Context, View } from '../view.ts'
import type { SessionWebhookType } from '../webhook/webhook-type.ts'
import { type Step, stepCount, withSteps } from './history.ts'
import { kindOf, type OperationEvent } from './kinds.ts'
import type { Begun } from './move.ts'
import type { Renewal, SubscriptionData, SubscriptionOperation } from './subscription/operation.ts'

/** One decision in the making: what it has changed so far, invisible to anyone until `changesOf()` hands it over. */
export interface Work {
  readonly view: View
  readonly context: Context
  readonly counters: Counters
  readonly accounts: Map<string, Account>
  readonly postings: Posting[]
  readonly timers: Timer[]
  readonly left: Set<string>
  /** What was taken so far, by the session. */
  readonly steps: Map<string, Step[]>
  readonly webhooks: SessionWebhookType[]
  readonly shared: Partial<Shared>
  /** Operations that others have brought about, to begin in the session. */
  readonly begun: Begun<SubscriptionOperation>[]
  /** Payments of a subscription that are due, each to begin in a session of its own. */
  readonly renewals: { id: string; renewal: Renewal; data: SubscriptionData }[]
  /** Steps of the bank to take in this decision, and to set no timer for; absent: each has its timer. */
  readonly stepsNow?: { operationId: string; event: OperationEvent }[]
}

export const beginWork = (view: View, context: Context): Work => ({
  view,
  context,
  counters: { ...view.counters },
  accounts: new Map(),
  postings: [],
  timers: [],
  left: new Set(),
  steps: new Map(),
  webhooks: [],
  shared: {},
  begun: [],
  renewals: [],
})

/** The changes of the finished work; webhooks are rendered only now, so that they show the session as it ends up. */
export function changesOf(work: Work, ended: Session, begun?: Session): Changes {
  const { counters } = work
  const session = withSteps(ended, work.steps.get(ended.id) ?? [])
  const began = begun && withSteps(begun, work.steps.get(begun.id) ?? [])
  return {
    session,
    ...(began && { began }),
    counters,
    accounts: [...work.accounts.values()],
    postings: work.postings,
    dropTimersOf: [...work.left],
    timers: work.timers,
    webhooks: work.webhooks.length === 0 ? [] : rendered(work, session),
    ...(Object.keys(work.shared).length > 0 && { shared: work.shared }),
  }
}

function rendered(work: Work, session: Session): Webhook[] {
  const { view, context, counters } = work
  const cause = causeOf(work, session)
  return work.webhooks.map((type) => ({
    id: takeId(counters, 'webhook'),
    type,
    sessionId: session.id,
    version: session.version,
    createdAt: view.now,
    cause,
    body: context.renderWebhook(type, session),
  }))
}

/** A webhook tells of the last step that was taken; a leg only goes along. */
function causeOf({ view, steps }: Work, session: Session): WebhookCause {
  const { by } = view
  const made = steps.get(session.id) ?? []
  const isLeg = (id: string) => session.operations.some((each) => each.id === id && kindOf(each).follows !== undefined)
  const at = made.findLastIndex(({ operationId }) => !isLeg(operationId))
  const last = made[at]
  if (!last) return { by }
  const { operationId, event } = last
  return { by, step: stepCount(session) - made.length + at + 1, operationId, event }
}
