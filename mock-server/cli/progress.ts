import type { Io } from './command.ts'

/** Milliseconds between two writes of the same line. */
const EVERY_MS = 200

/** What a long run is doing just now, on the last line of a terminal; elsewhere nothing. */
export class Progress {
  #io: Io
  #title = ''
  #waitingFor = ''
  #since = 0
  #written = 0

  constructor(io: Io) {
    this.#io = io
  }

  /** A line that stays. */
  say(line: string): void {
    this.#io.status?.('')
    this.#io.out(line)
  }

  /** Several of them. */
  show(text: string): void {
    this.#io.status?.('')
    this.#io.text(text)
  }

  begin(title: string): void {
    this.#title = title
    this.#waitingFor = ''
    this.#io.status?.(title)
  }

  /** Called again and again while it lasts. */
  waiting(what: string): void {
    const now = Date.now()
    if (what !== this.#waitingFor) this.#since = now
    else if (now - this.#written < EVERY_MS) return
    this.#waitingFor = what
    this.#written = now
    const seconds = Math.floor((now - this.#since) / 1000)
    this.#io.status?.(`${this.#title} … waiting for ${what}${seconds > 0 ? `, ${seconds} s` : ''}`)
  }

  end(): void {
    this.#io.status?.('')
  }
}
