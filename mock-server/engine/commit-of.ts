import { maskValue } from '../../schemas/cards/mask.ts'
import { chooseFault, type FaultRule, type Faults, isOpen } from '../core/faults/fault-rules.ts'
import { takeId } from '../core/ids.ts'
import { matches } from '../core/match.ts'
import type { Webhook } from '../core/state.ts'
import type { Micros } from '../core/time/time.ts'
import type { Changes, View } from '../core/view.ts'
import { escapedText } from '../core/webhook/json-text.ts'
import type { Dispatch } from '../faults/define-webhook-fault.ts'
import { faults as known } from '../faults/index.ts'
import type { Commit, OutboxRow } from '../store/port.ts'
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

/** Changes whose webhooks have become rows of the outbox; here faults befall them, in the same breath as the decision itself. */
export function commitOf({ webhooks = [], ...changes }: Changes, view: View, circumstances: WebhookContext): Commit {
  let { faults } = { ...view.shared, ...changes.shared }
  const straight = (hook: Webhook) => rowOf(hook, asItStands(hook, circumstances), circumstances)
  if (!webhooks.length || !faults.rules.some((rule) => isOpen(rule, 'webhook')))
    return { ...changes, outbox: webhooks.map(straight) }
  const counters = { ...(changes.counters ?? view.counters) }
  const outbox = webhooks.flatMap((hook) => {
    const { rule, faults: afterwards } = chooseFor(hook, faults, circumstances)
    faults = afterwards
    if (!rule) return straight(hook)
    return known.webhook[rule.fault]!.act(asItStands(hook, circumstances), rule).map((dispatch, index) => {
      const id = index === 0 ? hook.id : takeId(counters, 'webhook')
      return { ...rowOf({ ...hook, id }, dispatch, circumstances), fault: rule.fault }
    })
  })
  return { ...changes, outbox, counters, shared: { ...changes.shared, faults } }
}

const asItStands = ({ type, body }: Webhook, { now }: WebhookContext): Dispatch => ({
  type,
  body,
  status: 'due',
  at: now,
})

function chooseFor({ type, sessionId, version, body }: Webhook, faults: Faults, { beforeAnswer }: WebhookContext) {
  // As rules are kept, with card numbers masked.
  const item = maskValue({ type, session_id: sessionId, version, ...JSON.parse(body) })
  const fits = ({ fault, match = {} }: FaultRule) =>
    (beforeAnswer || !known.webhook[fault]!.beforeAnswer) && matches(item, match)
  return chooseFault(faults, 'webhook', fits)
}

/** What is to leave at once leaves if there is somewhere to go; else it waits to be taken. */
function rowOf(hook: Webhook, dispatch: Dispatch, { now, hasDestination, webhookFormat }: WebhookContext): OutboxRow {
  const { status, at, ...sent } = dispatch
  const row = { ...hook, ...sent, body: formats[webhookFormat](sent.body), attempts: [] }
  if (status === 'delivered') return { ...row, status }
  if (status === 'held' || (status === 'at once' && hasDestination)) return { ...row, status: 'held', parked: true }
  return hasDestination || at > now ? { ...row, status: 'due', nextAttemptAt: at } : { ...row, status: 'held' }
}
