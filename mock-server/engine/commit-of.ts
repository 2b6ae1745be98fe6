import { maskValue } from '../../schemas/cards/mask.ts'
import { chooseFault, type FaultRule, type Faults, isOpen } from '../core/faults/fault-rules.ts'
import { takeId } from '../core/ids.ts'
import { matches } from '../core/match.ts'
import type { Webhook } from '../core/state.ts'
import type { Micros } from '../core/time/time.ts'
import type { Changes, View } from '../core/view.ts'
import { escapedText } from '../core/webhook/json-text.ts'
import type { WebhookRow } from '../core/webhook/webhook.ts'
import { faults as known } from '../faults/index.ts'
import type { Dispatch } from '../faults/webhook/define-webhook-fault.ts'
import type { Commit } from '../store/port.ts'
import type { Settings } from './settings.ts'

interface WebhookContext {
  now: Micros
  hasDestination: boolean
  /** The call that causes it has not been answered yet. */
  beforeAnswer: boolean
  webhookFormat: Settings['webhookFormat']
}

const formats: Readonly<Record<Settings['webhookFormat'], (body: string) => string>> = {
  compact: (body) => body,
  escaped: escapedText,
}

/** Changes whose webhooks have become rows of the outbox; here webhook faults happen to them, in the transaction of the decision. */
export function commitOf({ webhooks = [], ...changes }: Changes, view: View, about: WebhookContext): Commit {
  if (webhooks.length === 0) return changes
  let faults = changes.shared?.faults ?? view.shared.faults
  const straight = (webhook: Webhook) => rowOf(webhook, asItStands(webhook, about), about)
  const mayFault = () =>
    faults.rules.some((rule) => isOpen(rule, 'webhook')) || webhooks.some(({ fault }) => fault !== undefined)
  if (!mayFault()) return { ...changes, outbox: webhooks.map(straight) }
  const counters = { ...(changes.counters ?? view.counters) }
  const outbox = webhooks.flatMap((webhook) => {
    const { rule, faults: afterwards } = chooseFor(webhook, faults, about)
    faults = afterwards
    if (!rule) return straight(webhook)
    return known.webhook[rule.fault]!.act(asItStands(webhook, about), rule).map((dispatch, index) => {
      const id = index === 0 ? webhook.id : takeId(counters, 'webhook')
      return { ...rowOf({ ...webhook, id }, dispatch, about), fault: rule.fault }
    })
  })
  return { ...changes, outbox, counters, shared: { ...changes.shared, faults } }
}

const asItStands = ({ type, body }: Webhook, { now }: WebhookContext): Dispatch => ({
  type,
  body,
  at: now,
})

function chooseFor(
  { type, sessionId, version, body, fault: asked }: Webhook,
  faults: Faults,
  { beforeAnswer }: WebhookContext,
): ReturnType<typeof chooseFault> {
  if (asked !== undefined) return { rule: { on: 'webhook', fault: asked }, faults }
  // As rules are kept, with card numbers masked.
  const item = maskValue({ type, session_id: sessionId, version, ...JSON.parse(body) })
  const fits = ({ fault, match = {} }: FaultRule) =>
    (beforeAnswer || !known.webhook[fault]!.beforeAnswer) && matches(item, match)
  return chooseFault(faults, 'webhook', fits)
}

/** Without a destination it waits for a test that takes it, unless it is to come later. */
function rowOf(
  webhook: Webhook,
  dispatch: Dispatch,
  { now, hasDestination, webhookFormat }: WebhookContext,
): WebhookRow {
  const { at, body, parked, beforeAnswer, ...sent } = dispatch
  const row = { ...webhook, ...sent, body: formats[webhookFormat](body), attempts: [] }
  if (sent.lost) return { ...row, state: 'delivered' }
  if (beforeAnswer && hasDestination) return { ...row, beforeAnswer, state: 'parked' }
  if (parked) return { ...row, state: 'parked' }
  return hasDestination || at > now ? { ...row, state: 'due', nextAttemptAt: at } : { ...row, state: 'held' }
}
