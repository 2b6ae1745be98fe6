import type { FaultTarget } from '../core/faults/fault-rules.ts'
import type { RequestFault } from './request/define-request-fault.ts'
import { requestFaults } from './request-faults.ts'
import type { WebhookFault } from './webhook/define-webhook-fault.ts'
import { webhookFaults } from './webhook-faults.ts'

/** Every fault, by what it happens to and its name. */
export const faults: Readonly<{
  request: Readonly<Record<string, RequestFault>>
  webhook: Readonly<Record<string, WebhookFault>>
}> = { request: requestFaults, webhook: webhookFaults }

/** A fault as coverage counts it: `request.latency`. */
export const faultName = ({ on, fault }: { on: FaultTarget; fault: string }): string => `${on}.${fault}`

export const faultNames: readonly string[] = (['request', 'webhook'] as const).flatMap((on) =>
  Object.keys(faults[on]).map((fault) => faultName({ on, fault })),
)
