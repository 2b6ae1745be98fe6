import { join } from 'node:path'
import { definePeer } from './define-peer.ts'
import { openapi } from './prism.ts'

const VERSION = '9.9.0'

export default definePeer({
  name: `Mockoon ${VERSION}`,
  package: `@mockoon/cli@${VERSION}`,
  does: 'an answer of openapi.json; nothing is validated',
  calls: 4_000,
  command: ({ modules, port }) => ({
    program: process.execPath,
    args: [
      ...[join(modules, '.bin/mockoon-cli'), 'start', '--data', openapi, '--port', String(port)],
      ...['--disable-log-to-file', '--disable-admin-api', '--max-transaction-logs', '1'],
    ],
  }),
})
