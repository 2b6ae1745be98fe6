import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { definePeer } from './define-peer.ts'

const VERSION = '0.17.4'

export default definePeer({
  name: `json-server ${VERSION}`,
  package: `json-server@${VERSION}`,
  does: 'keeps the body in its file; nothing is validated; quiet',
  calls: 500,
  command({ modules, folder, port }) {
    const [file, routes] = [join(folder, 'sessions.json'), join(folder, 'routes.json')]
    writeFileSync(file, JSON.stringify({ sessions: [] }))
    writeFileSync(routes, JSON.stringify({ '/api/v2/session/create': '/sessions' }))
    const address = ['--host', '127.0.0.1', '--port', String(port)]
    return {
      program: process.execPath,
      args: [join(modules, '.bin/json-server'), file, '--routes', routes, ...address, '--quiet', '--no-gzip'],
    }
  },
})
