import { isKnown, type RecordedCall } from '../chaos/history.ts'
import type { Parcel, Receipt } from '../engine/ports.ts'
import type { Order } from './script.ts'
import type { SimulatedBank } from './simulated-bank.ts'
import type { World } from './world.ts'

/** Milliseconds until what nobody answered is asked again. */
const AGAIN_MS = 500

/** Of one webhook: the bank gives one up after half an hour. */
const MOST_FAILURES = 4

const recipient = {
  payout_details: { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } },
  participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
}

/** Each order has an amount of its own: by it a webhook tells whose it is. */
const FIRST_AMOUNT = 1_000
const amountOf = (nth: number) => FIRST_AMOUNT + nth

/** A partner that wants payouts, asks any bank, and asks again with the same key where no answer came. Writes down what it has seen. */
export class SimulatedPartner {
  /** Of what was begun, so much has not come to its end. */
  busy = 0
  #world: World
  #banks: readonly SimulatedBank[]
  #arrivals = 0
  #tries = new Map<string, number>()
  #decided = new Set<string>()

  constructor(world: World, banks: readonly SimulatedBank[]) {
    this.#world = world
    this.#banks = banks
  }

  start(): void {
    for (const [nth, order] of this.#world.script.orders.entries()) void this.#whileBusy(() => this.#want(order, nth))
  }

  async #whileBusy(run: () => Promise<void>): Promise<void> {
    this.busy += 1
    await run()
    this.busy -= 1
  }

  async #want({ at, by }: Order, nth: number): Promise<void> {
    await this.#world.time.sleep(at)
    const amount = amountOf(nth)
    const payout = { ...recipient, amount_details: { amount, currency: 'rub' } }
    const begun = { order: `order ${nth}`, key: `begin ${nth}` }
    if (by === 'init') return void (await this.#until({ ...begun, method: 'session/init/payout', amount }, payout))
    const { sessionId } = await this.#until({ ...begun, method: 'session/create' }, {})
    // Of one that was made without an answer the partner knows nothing.
    if (sessionId === undefined) return
    const start = { order: `order ${nth}`, key: `start ${nth}`, method: 'session/start/payout', amount } as const
    await this.#until({ ...start, sessionId }, { ...payout, session_id: sessionId })
  }

  /** Confirms or cancels, as it wants of that order. */
  async #decide(sessionId: string, amount: number): Promise<void> {
    if (this.#decided.has(sessionId)) return
    this.#decided.add(sessionId)
    const { wants } = this.#world.script.orders[amount - FIRST_AMOUNT]!
    const call = { order: sessionId, method: `session/${wants}`, sessionId } as const
    await this.#whileBusy(async () => void (await this.#until(call, { session_id: sessionId })))
  }

  /** Asks until the bank says what has become of it. */
  async #until(call: RecordedCall, body: object): Promise<NonNullable<RecordedCall['answer']>> {
    const { time } = this.#world
    for (;;) {
      const answer = await this.#ask(call, body)
      if (isKnown(answer)) return answer
      if (this.#world.isOver) return new Promise(() => {})
      await time.sleep(AGAIN_MS)
    }
  }

  async #ask(call: RecordedCall, body: object): Promise<RecordedCall['answer']> {
    const { history, one } = this.#world
    const recorded: RecordedCall = { ...call }
    history.calls.push(recorded)
    const isLost = this.#world.losesAnswer()
    const got = await one(this.#banks).call(call.method, body, call.key)
    if (!got || isLost) return undefined
    const { session, error } = got.body
    const payoutId = session?.payout_list?.[0]?.id
    recorded.answer = {
      http: got.http,
      ...(error && { code: error.code }),
      ...(session && { sessionId: session.id }),
      ...(payoutId !== undefined && { payoutId }),
    }
    return recorded.answer
  }

  /** A webhook has come. */
  receive = async ({ body, headers, timeoutMs }: Parcel): Promise<Receipt> => {
    const { script, isCalm, history, way, time } = this.#world
    await way()
    const tries = this.#tries.get(body) ?? 0
    this.#tries.set(body, tries + 1)
    const answer = (isCalm || tries >= MOST_FAILURES ? undefined : script.answers[this.#arrivals]) ?? 200
    this.#arrivals += 1
    const { type, session } = JSON.parse(body) as Told
    const status = typeof answer === 'number' ? answer : 0
    history.arrivals.push({ type, sessionId: session.id, body, signature: headers['x-partner-sign']!, status })
    if (type === 'ready_to_confirm' && (answer === 200 || answer === 'late'))
      void this.#decide(session.id, session.payout_list[0]!.amount_details.amount)
    await (answer === 'late' ? time.sleep(timeoutMs) : way())
    return status === 0 ? { error: answer === 'late' ? 'no answer in time' : 'the connection was lost' } : { status }
  }
}

interface Told {
  type: string
  session: { id: string; payout_list: { amount_details: { amount: number } }[] }
}
