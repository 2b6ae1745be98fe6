import type { ViewOptions } from '../../certify/order-views.ts'
import type { StageOptions } from '../../certify/stage-options.ts'
import type { Pace } from './pace.ts'
import type { WebhookLine } from './webhook-line.ts'

/** What a run needs of the partner and the bank: the same for every run of an exploration. */
export interface RunSetup {
  stage: StageOptions
  line: WebhookLine
  pace: Pace
  /** Orders that ended without trouble, to compare others with. */
  samples: ViewOptions['samples']
  /** Stops the partner, whatever it does, and starts it again. */
  restart?(): Promise<void>
}
