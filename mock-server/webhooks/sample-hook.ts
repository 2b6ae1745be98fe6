import { takeId } from '../core/ids.ts'
import type { Webhook } from '../core/state.ts'
import type { Done, View } from '../core/view.ts'

/** A webhook that somebody asked for. It is about no session of the bank, whichever its body names, and waits behind none. */
export function sampleHook(
  { counters: before, now, by }: View,
  hook: Pick<Webhook, 'type' | 'version' | 'body'>,
): Done<{ id: string }> {
  const counters = { ...before }
  const id = takeId(counters, 'webhook')
  return { changes: { counters, webhooks: [{ ...hook, id, createdAt: now, cause: { by } }] }, reply: { id } }
}
