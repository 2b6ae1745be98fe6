import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ClientOptions, callBank, type Reply } from './bank-client.ts'
import type { Disk, Kept } from './durable-disk.ts'
import type { DurableFlaw } from './durable-flaws.ts'
import { type Order, payoutData } from './payout-data.ts'

/** How often a call whose outcome is unknown is repeated. */
const TRIES = 6

/** A webhook of before may come once more: what was not known then does not take back what is known now. */
const isKnownBetter = ({ state }: Kept, status: string): boolean =>
  state === 'returned' || (status === 'error' && (state === 'paid' || state === 'failed'))

/** One life of the partner, from a start to the end of its process. What it has to know afterwards is on the disk before it acts. */
export class DurablePayer {
  #disk: Disk
  #options: ClientOptions
  #flaw: DurableFlaw | undefined
  #isOver = false
  /** Of flaws. */
  #session = ''
  #confirmed = new Set<string>()
  #underWay = new Map<string, Kept>()
  #starting = new Set<string>()

  constructor(disk: Disk, options: ClientOptions, flaw?: DurableFlaw) {
    this.#disk = disk
    this.#options = options
    this.#flaw = flaw
  }

  /** Goes on with what the last life has left undone. */
  resume(): void {
    for (const order of this.#disk.all()) {
      if (order.state === 'new') void this.#start(order.reference)
      if (order.state === 'confirming') void this.#confirm(order)
    }
  }

  /** The process ends, in the middle of whatever it does. */
  end(): void {
    this.#isOver = true
  }

  /** The same order again changes nothing. */
  async pay(order: Order): Promise<void> {
    if (this.#isOver || this.find(order.reference)) return
    const kept: Kept = { ...order, state: 'new', key: this.#flaw === 'saves_after' ? randomUUID() : order.reference }
    if (this.#flaw === 'saves_after') this.#underWay.set(order.reference, kept)
    else this.#disk.save(kept)
    await this.#start(order.reference)
  }

  find = (reference: string): Kept | undefined => this.#disk.read(reference) ?? this.#underWay.get(reference)

  #all = (): Kept[] => [...this.#disk.all(), ...this.#underWay.values()]

  /** An order that a webhook is about: by its session, or by its name where the answer that tells the session is still to come. */
  #about(sessionId: string, reference: string | undefined): Kept | undefined {
    const known = this.#all().find((order) => order.sessionId === sessionId)
    if (known) return known
    if (this.#flaw === 'is_overtaken' && this.#starting.has(reference ?? '')) return undefined
    const named = reference === undefined ? undefined : this.find(reference)
    return named?.sessionId === undefined ? named : undefined
  }

  /** Takes in what a webhook says; what is to be done is on the disk when it is answered. */
  hear(type: string, sessionId: string, status: string, reference: string | undefined): void {
    const order = this.#isOver ? undefined : this.#about(sessionId, reference)
    if (!order) return
    if (type === 'ready_to_confirm' && this.#isToConfirm(order)) {
      this.#confirmed.add(order.reference)
      this.#change(order.reference, { sessionId, state: 'confirming' })
      void this.#confirm({ ...order, sessionId })
    }
    const ends = { accepted: 'paid', cancelled: 'failed', error: 'unknown' } as const
    if (type === 'payment_finished' && status in ends && !isKnownBetter(order, status))
      this.#change(order.reference, { sessionId, state: ends[status as keyof typeof ends] })
    if (type === 'payment_refunded') this.#change(order.reference, { state: 'returned' })
  }

  #isToConfirm({ reference, state }: Kept): boolean {
    if (this.#flaw === 'confirms_after_restart') return !this.#confirmed.has(reference) && state !== 'failed'
    return state === 'new' || state === 'started'
  }

  /** `init` again with the same key never pays twice, whatever has become of the first call. */
  async #start(reference: string): Promise<void> {
    const { session_id: _, ...fields } = payoutData(this.find(reference)!, '') as Record<string, unknown>
    const { key } = this.find(reference)!
    this.#starting.add(reference)
    const reply = await this.#insist(() => this.#call('session/init/payout', fields, key))
    this.#starting.delete(reference)
    if (reply.kind === 'lost') return
    if (this.#flaw === 'saves_after') this.#disk.save(this.find(reference)!)
    // It has been done before: a webhook will tell which session it is.
    if (reply.kind === 'refused' && reply.code === 'idempotency_key_already_exists') return
    if (reply.kind === 'refused') return this.#change(reference, { state: 'failed' })
    this.#session = reply.session.id
    const sessionId = this.#flaw === 'shares_session' ? await this.#sessionOnceIdle() : reply.session.id
    const { state } = this.find(reference)!
    this.#change(reference, { sessionId, state: state === 'new' ? 'started' : state })
  }

  /** As where what is answered is worked through when there is time for it. */
  async #sessionOnceIdle(): Promise<string> {
    while (this.#starting.size > 0) await sleep(5)
    return this.#session
  }

  /** Once confirmed it is in the wrong state for another, so that repeating does no harm. */
  async #confirm({ reference, sessionId }: Kept): Promise<void> {
    const call = () => this.#call('session/confirm', { session_id: sessionId })
    const first = await call()
    const reply = first.kind === 'lost' && this.#flaw !== 'confirm_is_done' ? await this.#insist(call) : first
    const { state } = this.find(reference)!
    if (reply.kind === 'ok' || this.#flaw === 'confirm_is_done')
      this.#change(reference, { state: state === 'confirming' ? 'confirmed' : state })
    if (first.kind === 'refused' && this.#flaw === 'confirms_after_restart')
      this.#change(reference, { state: 'failed' })
  }

  #change(reference: string, change: Partial<Kept>): void {
    const order = this.find(reference)
    if (order && !this.#isOver) this.#disk.save({ ...order, ...change })
  }

  async #insist(call: () => Promise<Reply>): Promise<Reply> {
    let reply = await call()
    for (let round = 1; round < TRIES && reply.kind === 'lost'; round += 1) {
      await sleep(20 * round)
      reply = await call()
    }
    return reply
  }

  /** A process that has ended hears no answer, and does nothing more. */
  async #call(method: string, fields: object, key?: string): Promise<Reply> {
    if (this.#isOver) return new Promise(() => {})
    const reply = await callBank(this.#options, method, fields, key)
    return this.#isOver ? new Promise(() => {}) : reply
  }
}
