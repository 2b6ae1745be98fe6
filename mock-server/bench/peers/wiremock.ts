import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledSchema } from '../bundled-schema.ts'
import { answers } from '../limit-bytes.ts'
import { definePeer, type Peer } from './define-peer.ts'

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

/** One stub that matches the body by the published JSON Schema, whatever it keeps of the calls. */
const wiremock = (kept: { name: string; does: string; flags: readonly string[] }, aim?: number): Peer =>
  definePeer({
    name: `WireMock ${VERSION}${kept.name}`,
    package: `wiremock@${VERSION}`,
    does: `one stub that matches the body by the published JSON Schema; ${kept.does}`,
    ...(aim !== undefined && { aim }),
    calls: 20_000,
    judges: true,
    missing() {
      const { status } = spawnSync('java', ['-version'], { stdio: 'ignore' })
      return status === 0 ? undefined : 'no java is found here, which it runs in'
    },
    command({ modules, folder, port }) {
      mkdirSync(join(folder, 'mappings'))
      writeFileSync(join(folder, 'mappings/create.json'), JSON.stringify(stub()))
      const jar = join(modules, `wiremock/build/wiremock-standalone-${VERSION}.jar`)
      const address = ['--port', String(port), '--bind-address', '127.0.0.1', '--use-chunked-encoding', 'never']
      const silent = ['--disable-banner', '--disable-request-logging', '--disable-gzip']
      return { program: 'java', args: ['-jar', jar, '--root-dir', folder, ...address, ...silent, ...kept.flags] }
    },
  })

/** The bank keeps the last 1,000 calls of a project, so that is what it is held against. */
export default wiremock(
  {
    name: '',
    does: 'a journal of the last 1,000 calls, as the bank has',
    flags: ['--max-request-journal-entries', '1000'],
  },
  4,
)

export const wiremockWithoutJournal = wiremock({
  name: ' without a journal',
  does: 'calls are forgotten',
  flags: ['--no-request-journal'],
})

export const wiremockKeepingAll = wiremock({
  name: ' with the journal that it comes with',
  does: 'all calls are kept',
  flags: [],
})
