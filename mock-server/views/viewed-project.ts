import type { ItemKind } from '../store/changed.ts'
import type { Store } from '../store/port.ts'

/** What readers and waits need of a project; the engine's has it all. */
export interface ViewedProject {
  readonly id: string
  readonly settings: { readonly webhookUrl?: string }
  readonly services: {
    readonly store: Store
    /** An item was shown to somebody who reads or waits. */
    onRendered(kind: ItemKind): void
  }
  /** Aborted for good once the project is gone; a reset puts another in its place. */
  readonly lifetime: Pick<AbortController, 'signal'>
}
