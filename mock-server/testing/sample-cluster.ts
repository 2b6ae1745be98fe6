import { execFileSync } from 'node:child_process'
import { chownSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** The programs of a PostgreSQL that is installed here, the newest of them. */
export const clusterPrograms = globSync('/usr/lib/postgresql/*/bin').sort().at(-1)

export const withoutPrograms = 'no PostgreSQL is installed in /usr/lib/postgresql'

/** A PostgreSQL of a test's own, which it may stop as it likes. */
interface Cluster {
  url: string
  start(): void
  /** `immediate`: as if the machine had gone, nothing is ended in order. */
  stop(mode: 'fast' | 'immediate'): void
}

/** Started; it ends with the file of tests. `tls`: what it shows to who asks for it. */
export async function sampleCluster(programs: string, tls?: { cert: string; key: string }): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-cluster-'))
  const user = ownerOf(folder)
  const port = await freePort()
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), ['-D', join(folder, 'data'), ...args], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    })
  const start = () =>
    void run(
      'pg_ctl',
      ...['-w', '-l', join(folder, 'log')],
      ...[
        '-o',
        `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off${tls ? ' -c ssl=on' : ''}`,
        'start',
      ],
    )
  const stop = (mode: string) => void run('pg_ctl', '-w', '-m', mode, 'stop')
  run('initdb', '-A', 'trust', '-U', 'bank')
  if (tls) {
    for (const [name, pem] of [
      ['server.crt', tls.cert],
      ['server.key', tls.key],
    ] as const) {
      const file = join(folder, 'data', name)
      writeFileSync(file, pem, { mode: 0o600 })
      if (user) chownSync(file, user.uid, user.gid)
    }
  }
  start()
  afterAll(() => {
    try {
      stop('immediate')
    } catch {
      // A test has stopped it.
    }
    rmSync(folder, { recursive: true, force: true })
  })
  return { url: `postgres://bank@127.0.0.1:${port}/postgres`, start, stop }
}

/** PostgreSQL does not run as root. */
function ownerOf(folder: string) {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (which: string) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  chownSync(folder, uid, gid)
  return { uid, gid }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
