import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answers } from '../limit-bytes.ts'
import { definePeer } from './define-peer.ts'

const VERSION = '9.9.0'

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** What its `--repair` makes whole. An import of openapi.json answers templates of 16 kB, which would be measured instead. */
const environment = () => ({
  uuid: uuid(1),
  name: 'bank',
  routes: [
    {
      uuid: uuid(2),
      type: 'http',
      method: 'post',
      endpoint: 'api/v2/session/create',
      responses: [
        {
          uuid: uuid(3),
          default: true,
          statusCode: 200,
          headers: [{ key: 'Content-Type', value: 'application/json' }],
          bodyType: 'INLINE',
          body: answers('ps_1001').create,
          disableTemplating: true,
        },
      ],
    },
  ],
  rootChildren: [{ type: 'route', uuid: uuid(2) }],
})

export default definePeer({
  name: `Mockoon ${VERSION}`,
  package: `@mockoon/cli@${VERSION}`,
  does: 'one route with a fixed answer; nothing is validated',
  calls: 2_000,
  command({ modules, folder, port }) {
    const file = join(folder, 'environment.json')
    writeFileSync(file, JSON.stringify(environment()))
    return {
      program: process.execPath,
      args: [
        ...[join(modules, '.bin/mockoon-cli'), 'start', '--data', file, '--repair', '--port', String(port)],
        ...['--disable-log-to-file', '--disable-admin-api', '--max-transaction-logs', '1'],
      ],
    }
  },
})
