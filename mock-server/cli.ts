#!/usr/bin/env node
import { fitThreadPool } from './engine/node/thread-pool.ts'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 12)) {
  // Before anything that an old Node does not have is loaded.
  console.error(`bank131-mock needs Node 22.12 or newer, this is ${process.versions.node}`)
  process.exit(2)
}

fitThreadPool()
const [{ main }, { processIo }] = await Promise.all([import('./cli/main.ts'), import('./cli/process-io.ts')])

process.exitCode = await main(process.argv.slice(2), processIo)
