import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { definePeer } from './define-peer.ts'

const openapi = fileURLToPath(new URL('../../../dist/openapi.json', import.meta.url))

const VERSION = '5.16.0'

export default definePeer({
  name: `Prism ${VERSION}`,
  package: `@stoplight/prism-cli@${VERSION}`,
  does: 'openapi.json, which it validates by, and an example of it; silent',
  aim: 3,
  calls: 5_000,
  judges: true,
  command: ({ modules, port }) => ({
    program: process.execPath,
    args: [join(modules, '.bin/prism'), 'mock', openapi, '--port', String(port), '--verboseLevel', 'silent'],
  }),
})
