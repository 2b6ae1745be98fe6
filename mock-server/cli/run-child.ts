import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** As a shell says it: 127 not found, 126 cannot be run, 128 and the signal's number. */
const CANNOT_RUN = 126
const NOT_FOUND = 127
const BY_SIGNAL = 128

interface Surroundings {
  cwd: string
  env: NodeJS.ProcessEnv
}

/** Runs a command on our own input and outputs, passes signals on to it, and answers its exit code as a shell would. */
export function runChild([program = '', ...args]: string[], { cwd, env }: Surroundings, say: (line: string) => void) {
  const child =
    process.platform === 'win32'
      ? spawn([program, ...args].map(quotedForCmd).join(' '), { cwd, env, stdio: 'inherit', shell: true })
      : spawn(program, args, { cwd, env, stdio: 'inherit' })
  const handlers = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const pass = () => void (isFromTerminal(signal) || child.kill(signal))
    process.on(signal, pass)
    return [signal, pass] as const
  })
  const ended = new Promise<number>((resolve) => {
    child.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      say(`${program}: ${code === 'ENOENT' ? 'command not found' : message}`)
      resolve(code === 'ENOENT' ? NOT_FOUND : CANNOT_RUN)
    })
    child.once('exit', (code, signal) => resolve(code ?? BY_SIGNAL + constants.signals[signal!]))
  })
  return ended.finally(() => {
    for (const [signal, pass] of handlers) process.off(signal, pass)
  })
}

/** What is typed at a terminal (Ctrl-C) goes to all that run there, the command too: twice would be an order to give up. */
const isFromTerminal = (signal: NodeJS.Signals) => signal === 'SIGINT' && process.stdin.isTTY === true

/** `npm` is a batch file there, which only a shell runs. */
const quotedForCmd = (word: string) => (/^[\w./:=@\\-]+$/.test(word) ? word : `"${word.replaceAll('"', '""')}"`)
