import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** It may say that its database does not answer: that is what was done to it. */
const isFault = (line: string): boolean =>
  line.startsWith('!!!') && !/^!!! (the store does not answer|(Commit\w+|UnknownCommit)Error)/.test(line)

/** `serve` in a process of its own, which can be killed and started again, or stopped and let go on. */
export class BankProcess {
  #args: readonly string[]
  #program: string
  #child: ChildProcess | undefined
  url = ''
  /** It listens, as far as is known. */
  isUp = false
  /** What it has said of faults of its own, and that it ended unasked. */
  readonly crashes: string[] = []

  constructor(program: string, args: readonly string[]) {
    this.#program = program
    this.#args = args
  }

  /** Resolves when it listens. */
  async start(): Promise<void> {
    const port = this.url === '' ? '0' : new URL(this.url).port
    const args = [this.#program, 'serve', '--port', port, ...this.#args]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    child.once('exit', (code, signal) => {
      this.isUp = false
      if (signal !== 'SIGKILL') this.crashes.push(`it ended by itself (${signal ?? code})`)
    })
    createInterface(child.stderr).on('line', (line) => this.crashes.push(line))
    for await (const line of createInterface(child.stdout)) {
      const listening = /listening on (http:\S+)/.exec(line)
      if (isFault(line)) this.crashes.push(line)
      if (!listening) continue
      this.url = listening[1]!
      this.isUp = true
      createInterface(child.stdout).on('line', (each) => isFault(each) && this.crashes.push(each))
      return
    }
    throw new Error(`the bank did not start: ${this.crashes.join('\n')}`)
  }

  /** As the kernel kills: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }

  /** Takes its time away: its connections stay, and nothing answers on them. */
  stop(): void {
    this.#child?.kill('SIGSTOP')
  }

  /** Goes on, as if no time had passed. */
  goOn(): void {
    this.#child?.kill('SIGCONT')
  }
}
