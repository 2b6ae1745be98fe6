import { methodOf } from '../../certify/journal.ts'

/** A call as the bank tells of it once it has been answered. */
interface AnsweredCall {
  path: string
  status: number
  durationMs: number
  sessionId?: string
  fault?: string
}

/** What it has for what nobody expects, by what it takes for what it has to do: so many times as long as that share of it takes at most. Between two steps, and where it is judged. */
const WAITS = { between: { times: 1, share: 0.75 }, judged: { times: 2, share: 0.95 } } as const
export type Moment = keyof typeof WAITS
/** What it took lately: so many. */
const RECENT = 100
/** Before so many are known, nothing is known. */
const FEWEST = 10
/** In milliseconds: what a timer can do. */
const LEAST_MS = 2

/**
 * How quick the partner is, in real time: how long it takes from an order to its first call, from a new session to its start, from a ready_to_confirm to the
 * confirm. Who does these within five milliseconds is not waited for a hundred after a webhook that nothing has to follow; and a busy machine makes all of them slow.
 */
export class Pace {
  /** Whatever the partner may act upon, counted. */
  stimuli = 0
  /** It is given all the time that it may be given, however quick it has been. */
  isPatient = false
  #mostMs: number
  #took: number[] = []
  /** When the partner heard what it is known to act upon, by session; of an order that was asked for, without one. */
  #heard = new Map<string, number>()
  #latestAt = Number.NEGATIVE_INFINITY
  /** What it heard last, where that has a name. */
  latest: string | undefined
  /** How many times it was waited for something after what has a name, and nothing came. */
  #inVain = new Map<string, number>()
  #change = Promise.withResolvers<void>()

  /** `mostMs`: for a partner that nothing is known of, or that is slower. */
  constructor(mostMs: number) {
    this.#mostMs = mostMs
  }

  /** Milliseconds after which the partner is quiet, from what it heard last. */
  quietMs(when: Moment): number {
    if (this.isPatient || this.#took.length < FEWEST) return this.#mostMs
    const { times, share } = WAITS[when]
    const took = this.#took.toSorted((a, b) => a - b)[Math.floor(this.#took.length * share)]!
    return Math.min(this.#mostMs, Math.max(LEAST_MS, took) * times)
  }

  /** What is left of them. */
  leftMs = (when: Moment): number => Math.max(0, this.quietMs(when) - (performance.now() - this.#latestAt))

  /** It may still act upon what it heard last, though nobody expects it: it has done so before, or it is not known yet. What has no name is never known. */
  get mayAct(): boolean {
    return this.isPatient || (this.#inVain.get(this.latest ?? '') ?? 0) < FEWEST
  }

  /** It was waited for after it had heard something. `came`: it has acted then; from now on that is always waited for. */
  waited(after: string | undefined, came: boolean): void {
    if (after === undefined) return
    this.#inVain.set(after, came ? Number.NEGATIVE_INFINITY : (this.#inVain.get(after) ?? 0) + 1)
  }

  /** The partner hears something that it may act upon. */
  stimulus(what?: string): void {
    this.stimuli += 1
    this.latest = what
    this.#latestAt = performance.now()
    this.#change.resolve()
    this.#change = Promise.withResolvers()
  }

  /** It is asked for an order. Of several at once nobody knows whose a call is. */
  asked(): void {
    if (this.#heard.has('')) this.#heard.set('', Number.NaN)
    else this.#heard.set('', performance.now())
    this.stimulus()
  }

  /** It is told that a session waits for its confirm. */
  told(sessionId: string): void {
    this.#heard.set(`confirm ${sessionId}`, performance.now())
  }

  /** It has called. */
  onCall = ({ path, status, durationMs, sessionId = '', fault }: AnsweredCall): void => {
    const now = performance.now()
    const method = methodOf({ path })
    const made = method.startsWith('session/create')
    if (made || method.startsWith('session/init')) this.#follows('', now - durationMs)
    else this.#follows(method === 'session/confirm' ? `confirm ${sessionId}` : sessionId, now - durationMs)
    if (made && status === 200 && fault === undefined) this.#heard.set(sessionId, now)
    this.stimulus(`${method} -> ${fault ?? status}`)
  }

  /** Another run begins. */
  begin(): void {
    this.#heard.clear()
  }

  /** Until the partner has heard something after so many `stimuli`; so many milliseconds at most. */
  async change(stimuli: number, ms: number): Promise<void> {
    if (this.stimuli !== stimuli) return
    const over = Promise.withResolvers<void>()
    const timer = setTimeout(over.resolve, ms)
    await Promise.race([this.#change.promise, over.promise])
    clearTimeout(timer)
  }

  #follows(what: string, at: number): void {
    const heard = this.#heard.get(what)
    this.#heard.delete(what)
    if (heard === undefined || Number.isNaN(heard)) return
    this.#took = [...this.#took, Math.max(0, at - heard)].slice(-RECENT)
  }
}
