#!/usr/bin/env node
// Read by any Node there is: no import that it resolves, no syntax that it cannot parse, before it is known to be new enough.
const version = process.versions.node.split('.').map(Number)
if (version[0]! < 22 || (version[0] === 22 && version[1]! < 12)) {
  console.error(`bank131-mock needs Node 22.12 or newer, this is ${process.versions.node}`)
  process.exit(2)
}

void import('./cli/start.ts').then(({ start }) => start())
