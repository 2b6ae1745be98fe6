import { fstatSync } from 'node:fs'
import type { ProgramIo } from './command.ts'
import { painter } from './painter.ts'

/** So much of the log may wait to be read; Node keeps it in memory, beyond what the pipe takes. */
const MOST_UNREAD = 1024 * 1024

/** Milliseconds for whoever reads to take the last lines. */
const READ_WITHIN = 1_000

const { stdout, stderr } = process

// A reader that has gone (`| head`) ends the program quietly.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

/** What reads our lines in a pipe (`| tee`) prints them on the same terminal when it likes: behind what stands on the last line. */
const isPiped = (descriptor: number) => fstatSync(descriptor).isFIFO() || fstatSync(descriptor).isSocket()
const rewritesLastLine = () => stderr.isTTY && process.env.TERM !== 'dumb' && (stdout.isTTY || !isPiped(1))

/** A pseudo-terminal whose size nobody has set says 0. */
const columns = () => stderr.columns || 80

const isRead = (stream: NodeJS.WriteStream) => new Promise<void>((resolve) => stream.write('', () => resolve()))

const [paintedOut, paintedErr] = [painter(stdout), painter(stderr)]

export const processIo: ProgramIo = {
  out: (text) => void stdout.write(`${paintedOut(text)}\n`),
  err: (text) => void stderr.write(`${paintedErr(text)}\n`),
  ...(rewritesLastLine() && {
    status: (text) => void stderr.write(`\r\u001b[2K${text.slice(0, columns() - 1)}`),
    columns,
  }),
  log(line) {
    if (stdout.writableLength > MOST_UNREAD) return false
    stdout.write(`${paintedOut(line)}\n`)
    return true
  },
  async exit(code) {
    const read = Promise.all([isRead(stdout), isRead(stderr)])
    await Promise.race([read, new Promise((resolve) => setTimeout(resolve, READ_WITHIN))])
    process.exit(code)
  },
  input: async () => (await import('node:stream/consumers')).text(process.stdin),
  env: process.env,
  cwd: process.cwd(),
}
