import {
  type EndedOrder,
  type Ending,
  judgeOpen,
  judgeView,
  looksPaid,
  standing,
  type ViewOptions,
} from './order-views.ts'
import type { StageOptions } from './stage-options.ts'
import { NotExercised } from './verdicts.ts'
import type { Waiting } from './waiting.ts'

/** An order that the partner is asked about. */
export interface AskedAbout {
  reference: string
  /** Kopecks; absent where nobody told the partner. */
  amount?: number
  sessionId: string
}

/** How the partner shows the orders of one case, where the user has said how to ask: `--order`. */
export class ShownOrders {
  /** What could not be judged, though the case passed. */
  readonly notes = new Set<string>()
  #options: StageOptions
  #samples: ViewOptions['samples']
  #waiting: Waiting

  constructor(options: StageOptions, samples: ViewOptions['samples'], waiting: Waiting) {
    this.#options = options
    this.#samples = samples
    this.#waiting = waiting
  }

  /** The order as the partner shows it, without ids, times and amounts. Undefined where the user has not said how to ask. */
  async view({ reference, amount = 0, sessionId }: AskedAbout): Promise<string | undefined> {
    if (this.#options.order) this.#waiting.for('an answer to --order')
    const shown = await this.#options.order?.({ reference, amount })
    return shown === undefined ? undefined : standing(shown, { reference, amount, words: [sessionId] })
  }

  /** The order as the partner shows it, to the letter. */
  async shown({ reference, amount = 0 }: AskedAbout): Promise<string | undefined> {
    if (this.#options.order) this.#waiting.for('an answer to --order')
    return this.#options.order?.({ reference, amount })
  }

  /** An order whose result is not known is not shown as one that failed; `open` is how it was shown before. @throws {CaseFailed} */
  async isNotShownAsFailed(asked: EndedOrder, open: string): Promise<void> {
    this.#waiting.for(`the order ${asked.reference} not to be shown as failed`)
    await this.#noting(judgeOpen({ ...this.#options, samples: this.#samples }, asked, open))
  }

  /** Waits until the order is shown otherwise than before; a partner may answer a webhook first and work later. */
  viewChanges = (order: AskedAbout, before: string): Promise<boolean> =>
    this.#waiting.until(async () => (await this.view(order)) !== before, `the order ${order.reference} to change`)

  /** The partner knows how the order ended, as far as `--order` tells. @throws {CaseFailed} */
  async knowsTheEnd(asked: EndedOrder, ending: Ending): Promise<void> {
    this.#waiting.for(`the order ${asked.reference} to be shown as ${ending}`)
    await this.#noting(judgeView({ ...this.#options, samples: this.#samples }, asked, ending))
  }

  /** Plays the orders that others are compared with now, while no order of the case depends on the bank's clock. */
  async prepare(): Promise<void> {
    const { order, orderPaid } = this.#options
    if (order && !orderPaid) await this.#samples()
  }

  /** Whether the order is shown as one that was paid. @throws {NotExercised} where `--order` does not tell */
  async isShownAsPaid(asked: EndedOrder): Promise<boolean> {
    this.#waiting.for(`what the order ${asked.reference} is shown as`)
    return looksPaid({ ...this.#options, samples: this.#samples }, asked)
  }

  async #noting(judging: Promise<string | undefined>): Promise<void> {
    const note = await judging.catch((error: unknown) => {
      if (error instanceof NotExercised) return `whether it knows how the order ended: ${error.message}`
      throw error
    })
    if (note !== undefined) this.notes.add(note)
  }
}
