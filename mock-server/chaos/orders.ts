import { type History, isKnown, type RecordedCall } from './history.ts'
import { type SigningKey, signedCall } from './signed-call.ts'

/** What a partner wants of the bank: payouts, each begun with a key of its own, and confirmed until an answer says that it is. */
export class Orders {
  #history: History
  #url: () => string
  #key: SigningKey
  #ended: () => boolean

  /** Each call asks anew where the bank is. */
  constructor(history: History, key: SigningKey, url: () => string, ended: () => boolean) {
    this.#history = history
    this.#key = key
    this.#url = url
    this.#ended = ended
  }

  /** Begins payouts one after another, until the end. */
  async work(worker: number): Promise<void> {
    for (let nth = 0; !this.#ended(); nth += 1) await this.#begin(`${worker}-${nth}`, 1_000 + worker * 10 + (nth % 10))
  }

  async #begin(order: string, amount: number): Promise<void> {
    const body = { ...recipient, amount_details: { amount, currency: 'rub' } }
    await this.#untilKnown({ order, method: 'session/init/payout', key: `order-${order}`, amount }, body)
  }

  async confirm(sessionId: string): Promise<void> {
    await this.#untilKnown({ order: sessionId, method: 'session/confirm', sessionId }, { session_id: sessionId })
  }

  /** The same call with the same key, until the bank says what has become of it. */
  async #untilKnown(call: RecordedCall, body: object): Promise<void> {
    for (;;) {
      const recorded: RecordedCall = { ...call }
      this.#history.calls.push(recorded)
      const answer = await signedCall(this.#url(), this.#key, call.method, body, call.key)
      if (answer) recorded.answer = answer
      if (isKnown(answer)) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

const recipient = {
  payout_details: { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } },
  participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
}
