import type { RequestItem, StartedBank } from '../../../../mock-server/index.ts'
import type { CaseLog } from '../../certify/case-log.ts'
import { sayRefusal } from '../../certify/journal.ts'

/** Something that happened, in the order in which it did. */
export interface TraceEvent {
  /** What the bank's clock showed. */
  at: string
  kind: 'step' | 'call' | 'webhook'
  text: string
}

/** A webhook that reached the partner's address, or could not. */
export interface SentWebhook {
  /** What the bank's clock showed. */
  at: string
  id: string
  type: string
  sessionId: string
  body: string
  /** The state of what is paid out when it was sent; absent where there is none. */
  state?: string
  /** Absent where it was not answered. */
  status?: number
  /** Calls that had ended when it was sent. */
  callsBefore: number
  /** Sent in the last round, when nothing goes wrong any more. */
  isLast: boolean
}

/** What happened in one run: the steps of the schedule, the partner's calls as they end, the webhooks as they are answered. */
export class Trace {
  readonly events: TraceEvent[] = []
  readonly webhooks: SentWebhook[] = []
  /** Faults have ended. */
  isLastRound = false
  #bank: StartedBank
  #log: CaseLog
  #seen = 0

  constructor(bank: StartedBank, log: CaseLog) {
    this.#bank = bank
    this.#log = log
  }

  async step(text: string): Promise<void> {
    await this.#note('step', text)
  }

  async webhook(sent: SentWebhook, answered: string): Promise<void> {
    this.webhooks.push(sent)
    await this.#note('webhook', `${sent.id} ${sent.type} of ${sent.sessionId} -> ${answered}`)
  }

  /** The calls so far; those that are new come into the timeline. */
  async calls(): Promise<readonly RequestItem[]> {
    const calls = await this.#log.calls()
    for (const call of calls.slice(this.#seen)) this.events.push({ at: call.at, kind: 'call', text: sayRefusal(call) })
    this.#seen = calls.length
    return calls
  }

  async #note(kind: TraceEvent['kind'], text: string): Promise<void> {
    await this.calls()
    this.events.push({ at: await this.#bank.clock.now(), kind, text })
  }
}
