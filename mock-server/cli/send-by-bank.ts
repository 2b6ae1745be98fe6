import { setTimeout as sleep } from 'node:timers/promises'
import { limits } from '../../schemas/limits.ts'
import type { ControlCall } from './control-client.ts'

/** What came of a webhook that was triggered. */
export interface Sent {
  /** Of one that a running bank keeps. */
  id?: string
  url?: string | undefined
  result: string
  ok: boolean
}

interface WebhookItem {
  id: string
  url?: string
  status: string
  fault?: string
  next_attempt_at?: string
  attempts: { status?: number; error?: string }[]
}

/** So long at the most the first try may take: the partner's time to answer, and a little for the bank. */
const PATIENCE = limits.webhookAnswer + 2_000
const BETWEEN_LOOKS = 50

/** Has a running bank sign and send a webhook; answers what came of the first try. @throws {ControlError} */
export async function sendByBank(call: ControlCall, what: object): Promise<Sent> {
  const { id } = (await call('POST', 'webhooks', what)) as WebhookItem
  const { mode } = (await call('GET', 'clock')) as { mode: string }
  const look = async () => ((await call('GET', `webhooks?id=${id}`)) as { items: WebhookItem[] }).items[0]
  const until = Date.now() + (mode === 'manual' ? 0 : PATIENCE)
  let item = await look()
  while (item?.status === 'due' && item.attempts.length === 0 && Date.now() < until) {
    await sleep(BETWEEN_LOOKS)
    item = await look()
  }
  if (!item) return { id, result: 'it is gone: the project was reset', ok: false }
  return { id, url: item.url, ...resultOf(item, mode) }
}

function resultOf({ status, fault, attempts, next_attempt_at: next }: WebhookItem, mode: string): Omit<Sent, 'id'> {
  const last = attempts.at(-1)
  const named = fault === undefined ? '' : ` (fault ${fault})`
  if (status === 'delivered' && last) return { result: `answered ${last.status}${named}`, ok: true }
  if (status === 'delivered') return { result: `is lost${named}`, ok: false }
  if (last) {
    const again = next === undefined ? '' : `; it is sent again at ${next}`
    return { result: `${last.error ?? `answered ${last.status}`}, expected 200${named}${again}`, ok: false }
  }
  if (mode === 'manual' && status === 'due')
    return { result: 'is due: the clock is manual, bank131-mock clock run-to-idle sends it', ok: true }
  return { result: `is ${status}${named}: not sent so far`, ok: false }
}
