import type { Micros } from '../core/time/time.ts'
import type { ItemKind } from '../store/changed.ts'
import type { Store } from '../store/port.ts'
import type { Delivery, DeliveryReport } from './delivery.ts'
import type { LeaseKeeper } from './lease-keeper.ts'
import type { KeptReport, PayerReport } from './observers.ts'
import type { Ports, SigningKey, VerifyingKey } from './ports.ts'
import type { Reachability } from './reachability.ts'

/** What a project shares with the others of its bank. */
export interface Services {
  store: Store
  ports: Ports
  leases: LeaseKeeper
  /** Calls that are being answered, and deliveries under way: all share a thread. */
  underWay: { count: number }
  bankKey(): Promise<SigningKey>
  partnerKey(pem: string): Promise<VerifyingKey>
  /** Sent beside a webhook's own headers, for what stands between us and the partner. */
  transportHeaders: Record<string, string>
  /** Which partners cannot be reached right now. */
  reachability: Reachability
  /** Where a manual clock starts; by default at the wall time. */
  startAt: Micros | undefined
  /** Ids begin at a number drawn at the start of the bank, rather than at the same one. */
  idsAreDrawn: boolean
  /** The address of the bank, without a slash at the end: where its pages are. */
  address(): string
  /** Takes webhooks in the process; answers the HTTP status of the partner. */
  onWebhook: ((delivery: Delivery) => number | undefined | Promise<number | undefined>) | undefined
  /** Aborted when the bank begins nothing any more. */
  ending: AbortSignal
  /** Something may have come due on a real clock, or its time may have changed. */
  wake(): void
  onDelivery(report: DeliveryReport): void
  onWithheld(report: DeliveryReport): void
  onPayer(report: PayerReport): void
  onKept(report: KeptReport): void
  /** An item was shown to somebody who reads or waits. */
  onRendered(kind: ItemKind): void
  /** A fault of ours outside any call. */
  onError(error: unknown): void
  /** What was claimed is somebody else's by now, or nobody's. */
  onLeaseLost(): void
  /** After it was away. */
  onStoreAnswer(askedAt: Micros): void
}
