#!/usr/bin/env node
import { fitThreadPool } from './runtime/node/thread-pool.ts'

fitThreadPool()
const { main } = await import('./cli/main.ts')

// A reader that has gone (`| head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY && {
    status: (text) => void process.stderr.write(`\r\u001b[2K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`),
  }),
  input: async () => (await import('node:stream/consumers')).text(process.stdin),
  env: process.env,
  cwd: process.cwd(),
})
