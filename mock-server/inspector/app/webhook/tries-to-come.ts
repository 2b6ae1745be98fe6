import { nextAttemptAt } from '../../../core/webhook/retry.ts'
import type { Time, WebhookItem } from '../state/rows.ts'
import { timeOf } from '../state/time-of.ts'

/** The bank counts in microseconds. */
const MICROS = 1_000

/** When it will be sent again, and again, as long as no try succeeds: by the bank's own rule. */
export function triesToCome({ status, attempts, next_attempt_at: next }: WebhookItem): readonly Time[] {
  if (status !== 'due' || next === undefined) return []
  const first = timeOf(next)
  const tries = triesBefore(attempts.map(endOf), first)
  const begun = tries === 0 ? first : timeOf(attempts[attempts.length - tries]!.at)
  const coming = [first]
  for (let made = tries + 1; ; made += 1) {
    const at = nextAttemptAt(begun * MICROS, made, coming.at(-1)! * MICROS)
    if (at === undefined) return coming
    coming.push(at / MICROS)
  }
}

const endOf = ({ at, duration_ms }: WebhookItem['attempts'][number]): Time => timeOf(at) + duration_ms

/** How many tries belong to this round: a redelivery begins with a whole back-off before it. */
function triesBefore(ends: readonly Time[], next: Time): number {
  const waited = next - (ends.at(-1) ?? next)
  for (let tries = 1; tries < ends.length; tries += 1) {
    const pause = nextAttemptAt(0, tries, 0)! / MICROS
    if (Math.abs(pause - waited) < pause / 4) return tries
  }
  return ends.length
}
