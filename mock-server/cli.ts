#!/usr/bin/env node
import { text } from 'node:stream/consumers'
import { main } from './cli/main.ts'
import { fitThreadPool } from './runtime/node/thread-pool.ts'

fitThreadPool()

// A reader that has gone (`| head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  input: () => text(process.stdin),
  env: process.env,
  cwd: process.cwd(),
})
