import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** `serve` in a process of its own, which can be killed and started again. */
export class BankProcess {
  #args: readonly string[]
  #program: string
  #child: ChildProcess | undefined
  url = ''
  /** What it has said of faults of its own. */
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
    createInterface(child.stderr).on('line', (line) => this.crashes.push(line))
    for await (const line of createInterface(child.stdout)) {
      const listening = /listening on (http:\S+)/.exec(line)
      if (line.startsWith('!!!')) this.crashes.push(line)
      if (!listening) continue
      this.url = listening[1]!
      createInterface(child.stdout).on('line', (each) => each.startsWith('!!!') && this.crashes.push(each))
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
}
