import type { Io } from './command.ts'
import { progressLine } from './progress-line.ts'

/** Milliseconds between two looks at how long something lasts. */
const EVERY_MS = 200

/** For the ^C that a terminal shows, and the last one, where some begin a new line. */
const FREE_COLUMNS = 3

/** What a long run is doing just now, on the last line of a terminal; elsewhere nothing. */
export class Progress {
  #io: Io
  #name = ''
  #title = ''
  #waitingFor = ''
  #since = 0
  #shown = ''
  #timer: NodeJS.Timeout | undefined

  constructor(io: Io) {
    this.#io = io
  }

  /** A line that stays. */
  say(line: string): void {
    this.#erase()
    this.#io.out(line)
  }

  /** Several of them. */
  show(text: string): void {
    this.#erase()
    this.#io.text(text)
  }

  /** A step, by a name that is always shown and a title where there is room for it. */
  begin(name: string, title = ''): void {
    this.#name = name
    this.#title = title
    this.#waitingFor = ''
    this.#draw()
    // Who waits may say so once alone; the seconds go on.
    if (this.#io.status) this.#timer ??= setInterval(() => this.#draw(), EVERY_MS).unref()
  }

  /** May be called again and again while it lasts. */
  waiting(what: string): void {
    if (what === this.#waitingFor) return
    this.#waitingFor = what
    this.#since = Date.now()
    this.#draw()
  }

  end(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#erase()
  }

  #draw(): void {
    const seconds = Math.floor((Date.now() - this.#since) / 1000)
    const step = { name: this.#name, title: this.#title, waitingFor: this.#waitingFor, seconds }
    const line = progressLine(step, (this.#io.columns?.() ?? 80) - FREE_COLUMNS)
    if (line === this.#shown) return
    this.#shown = line
    this.#io.status?.(line)
  }

  #erase(): void {
    this.#shown = ''
    this.#io.status?.('')
  }
}
