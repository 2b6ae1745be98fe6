import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledSchema } from '../bundled-schema.ts'
import { answers } from '../limit-bytes.ts'
import { definePeer } from './define-peer.ts'

const VERSION = '3.13.2'

const stub = () => ({
  request: {
    method: 'POST',
    urlPath: '/api/v2/session/create',
    bodyPatterns: [
      {
        matchesJsonSchema: JSON.stringify(bundledSchema('v2/requests/session-create.schema.json')),
        schemaVersion: 'V202012',
      },
    ],
  },
  response: {
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: answers('ps_1001').create,
  },
})

export default definePeer({
  name: `WireMock ${VERSION}`,
  package: `wiremock@${VERSION}`,
  does: 'one stub that matches the body by the published JSON Schema; no journal, no log',
  aim: 4,
  calls: 20_000,
  missing() {
    const { status } = spawnSync('java', ['-version'], { stdio: 'ignore' })
    return status === 0 ? undefined : 'no java is found here, which it runs in'
  },
  command({ modules, folder, port }) {
    mkdirSync(join(folder, 'mappings'))
    writeFileSync(join(folder, 'mappings/create.json'), JSON.stringify(stub()))
    const jar = join(modules, `wiremock/build/wiremock-standalone-${VERSION}.jar`)
    const silent = ['--disable-banner', '--disable-request-logging', '--no-request-journal', '--disable-gzip']
    const address = ['--port', String(port), '--bind-address', '127.0.0.1', '--use-chunked-encoding', 'never']
    return { program: 'java', args: ['-jar', jar, '--root-dir', folder, ...address, ...silent] }
  },
})
