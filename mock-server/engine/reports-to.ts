import { isAcknowledged } from '../core/webhook/webhook.ts'
import type { Metrics } from '../views/metrics.ts'
import type { Observers } from './observers.ts'
import type { Services } from './services.ts'

type Reports = Pick<
  Services,
  'onDelivery' | 'onWithheld' | 'onPayer' | 'onKept' | 'onRendered' | 'onError' | 'onLeaseLost'
>

/** What happens in the projects of a bank is counted, and told to whoever watches. */
export const reportsTo = (observers: Observers, metrics: Metrics): Reports => ({
  onDelivery(report) {
    const last = report.row.attempts.at(-1)!
    metrics.attempted({ type: report.row.type, status: last.status, acknowledged: isAcknowledged(last) })
    observers.onDelivery?.(report)
  },
  onWithheld: (report) => observers.onWithheld?.(report),
  onPayer: (report) => observers.onPayer?.(report),
  onKept: (report) => observers.onKept?.(report),
  onRendered: (kind) => metrics.rendered(kind),
  onError: (error) => observers.onError?.(error),
  onLeaseLost: () => metrics.leaseLost(),
})
