import { setTimeout as pause } from 'node:timers/promises'
import { type History, isKnown, type RecordedCall } from './history.ts'
import { type SigningKey, signedCall } from './signed-call.ts'

/** Milliseconds that a partner waits for an answer, and after a call of unknown result: longer each time, so that a busy bank is not kept busy by repeats. */
const PATIENCE = { first: 3_000, longest: 15_000 }
const PAUSE = { first: 20, longest: 1_000 }
/** With nothing to confirm. */
const IDLE_MS = 20

/** What a partner wants of the bank: payouts, each begun with a key of its own, and confirmed until an answer says that it is. */
export class Orders {
  #history: History
  #url: () => string
  #key: SigningKey
  #ready: string[] = []
  #mayBegin = true
  #isOver = false

  /** Each call asks anew where the bank is. */
  constructor(history: History, key: SigningKey, url: () => string) {
    this.#history = history
    this.#key = key
    this.#url = url
  }

  /** One that is to be confirmed. */
  ready(sessionId: string): void {
    this.#ready.push(sessionId)
  }

  /** Begins payouts one after another; what is to be confirmed goes first. */
  async begin(worker: number): Promise<void> {
    for (let nth = 0; this.#mayBegin; ) {
      if (await this.#confirmNext()) continue
      const amount = 1_000 + worker * 10 + (nth % 10)
      const body = { ...recipient, amount_details: { amount, currency: 'rub' } }
      const order = `${worker}-${nth++}`
      await this.#untilKnown({ order, method: 'session/init/payout', key: `order-${order}`, amount }, body)
    }
  }

  /** Confirms what is still to be, until the end. */
  async confirm(): Promise<void> {
    while (!this.#isOver) if (!(await this.#confirmNext())) await pause(IDLE_MS)
  }

  beginNoMore(): void {
    this.#mayBegin = false
  }

  end(): void {
    this.#mayBegin = false
    this.#isOver = true
  }

  async #confirmNext(): Promise<boolean> {
    const sessionId = this.#ready.shift()
    if (sessionId === undefined) return false
    await this.#untilKnown({ order: sessionId, method: 'session/confirm', sessionId }, { session_id: sessionId })
    return true
  }

  /** The same call with the same key, until the bank says what has become of it. */
  async #untilKnown(call: RecordedCall, body: object): Promise<void> {
    for (let tries = 0; !this.#isOver; tries += 1) {
      const recorded: RecordedCall = { ...call }
      this.#history.calls.push(recorded)
      const answer = await signedCall(this.#url(), this.#key, call, body, longer(PATIENCE, tries))
      if (answer) recorded.answer = answer
      if (isKnown(answer)) return
      await pause(longer(PAUSE, tries))
    }
  }
}

const longer = ({ first, longest }: { first: number; longest: number }, tries: number): number =>
  Math.min(longest, first * 2 ** tries)

const recipient = {
  payout_details: { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } },
  participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
}
