/** What is told on the stream. */
export const eventTypes = ['call', 'webhook', 'session', 'clock', 'project'] as const
/** `gap`: something has happened that is told nowhere. */
export type EventType = (typeof eventTypes)[number] | 'gap'

/** An event as it is sent, written once for all who read it. */
export interface KeptEvent {
  type: EventType
  /** Absent: it is of none, or of all. */
  project: string | undefined
  /** As a block of `text/event-stream`. */
  text: string
}

export interface HistoryLimits {
  events: number
  /** Characters. */
  size: number
}

/** The latest events, oldest first. The position of an event is how many there were before it. */
export class EventHistory {
  /** Tells this history from those of other processes and earlier ones; part of each id. */
  readonly name: string
  #limits: HistoryLimits
  #events: KeptEvent[] = []
  #first = 0
  #size = 0

  constructor(name: string, limits: HistoryLimits) {
    this.name = name
    this.#limits = limits
  }

  /** Of the oldest event that is kept. */
  get first(): number {
    return this.#first
  }

  /** Of the next event. */
  get end(): number {
    return this.#first + this.#events.length
  }

  /** What a client sends to go on from a position. */
  idOf(position: number): string {
    return `${this.name}.${position}`
  }

  add(type: EventType, project: string | undefined, data: object): void {
    const text = `event: ${type}\nid: ${this.idOf(this.end + 1)}\ndata: ${JSON.stringify(data)}\n\n`
    this.#events.push({ type, project, text })
    this.#size += text.length
    const { events, size } = this.#limits
    if (this.#events.length > events || this.#size > size) this.#dropOldest()
  }

  /** A tenth more than has to go: it is done seldom then. */
  #dropOldest(): void {
    const { events, size } = this.#limits
    let dropped = 0
    while (this.#events.length - dropped > events * 0.9 || this.#size > size * 0.9) {
      this.#size -= this.#events[dropped]!.text.length
      dropped += 1
    }
    this.#events.splice(0, dropped)
    this.#first += dropped
  }

  /** From a position that is kept on; so many characters, or one event that has more. */
  from(position: number, most: number): readonly KeptEvent[] {
    const begin = position - this.#first
    let end = begin
    let size = 0
    while (end < this.#events.length && (end === begin || size + this.#events[end]!.text.length <= most)) {
      size += this.#events[end]!.text.length
      end += 1
    }
    return this.#events.slice(begin, end)
  }
}

/** `<history>.<position>`; `undefined` for a text that no history has written. */
export function readEventId(text: string): { history: string; position: number } | undefined {
  const [, history, position] = /^([0-9a-z]{1,20})\.(\d{1,15})$/.exec(text) ?? []
  return history === undefined ? undefined : { history, position: Number(position) }
}
