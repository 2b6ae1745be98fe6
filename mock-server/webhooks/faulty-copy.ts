import { takeId } from '../core/ids.ts'
import type { Webhook } from '../core/state.ts'
import type { Done, View } from '../core/view.ts'

/** The same webhook once more, as one of its own, which the fault meets. Its body is as the bank wrote it, before a format or a fault. */
export function faultyCopy(
  { counters: before, now }: View,
  { type, sessionId, version, cause, body }: Webhook,
  fault: string,
): Done<{ id: string }> {
  const counters = { ...before }
  const id = takeId(counters, 'webhook')
  const copy: Webhook = {
    id,
    type,
    version,
    createdAt: now,
    body: JSON.stringify(JSON.parse(body)),
    fault,
    ...(sessionId !== undefined && { sessionId }),
    ...(cause && { cause }),
  }
  return { changes: { counters, webhooks: [copy] }, reply: { id } }
}
