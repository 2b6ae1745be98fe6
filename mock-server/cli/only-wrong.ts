import { isAcknowledged } from '../core/webhook/webhook.ts'
import type { Observers } from '../engine/observers.ts'
import type { Values } from './flags.ts'

/** The log that `--log` asks for: all of it, what went wrong, or nothing. Faults of our own are told in any case, what the store has kept, and that it is away. */
export function onlyWrong(log: Values[string], all: Observers): Observers {
  const { onCall, onDelivery, onError, onKept, onStoreAway, onStoreBack } = all
  const always = {
    ...(onError && { onError }),
    ...(onKept && { onKept }),
    ...(onStoreAway && { onStoreAway }),
    ...(onStoreBack && { onStoreBack }),
  }
  if (log === 'off') return always
  if (log !== 'errors') return all
  return {
    ...always,
    onCall(report) {
      // 0: the connection was reset.
      if (report.status >= 400 || report.status === 0) onCall?.(report)
    },
    onDelivery(report) {
      if (!isAcknowledged(report.row.attempts.at(-1)!)) onDelivery?.(report)
    },
  }
}
