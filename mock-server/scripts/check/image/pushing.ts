import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ContainerTools } from './container-tools.ts'
import { freePort } from './free-port.ts'
import { until } from './partner.ts'

const pushImage = fileURLToPath(new URL('../../image/push-image.ts', import.meta.url))

interface Index {
  mediaType: string
  manifests: { digest: string; platform: { architecture: string } }[]
}

/** As .github/workflows/image.yml pushes two architectures, to a registry of this machine; an empty image stands for the other one. */
export async function* checkPushing({ folder, env, podman, pushTo }: ContainerTools, image: string) {
  const address = `127.0.0.1:${await freePort()}`
  const registry = spawn(unpackRegistry(folder), ['serve', settings(folder, address)], { stdio: 'ignore' })
  try {
    await until(`a registry at ${address}`, async () => (await fetch(`http://${address}/v2/`)).ok)
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    writeFileSync(join(empty, 'Containerfile'), 'FROM scratch\nCOPY Containerfile /\n')
    const other = process.arch === 'arm64' ? 'amd64' : 'arm64'
    podman('build', '--isolation', 'chroot', '--platform', `linux/${other}`, '--tag', 'localhost/other', empty)
    const pushed = [image, 'localhost/other'].map((name, n) => {
      pushTo(name, join(folder, `pushed-${n}`))
      return join(folder, `pushed-${n}`)
    })

    const name = `${address}/owner/bank131-mock`
    const push = [pushImage, '--insecure', '--to', name, '--tag', 'latest', '--tag', '0.1.0', ...pushed]
    const digest = execFileSync(process.execPath, push, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    assert.match(digest, /^sha256:[0-9a-f]{64}\n$/)
    for (const tag of ['latest', '0.1.0']) {
      const raw = { accept: 'application/vnd.docker.distribution.manifest.list.v2+json' }
      const answer = await fetch(`http://${address}/v2/owner/bank131-mock/manifests/${tag}`, { headers: raw })
      assert.equal(answer.headers.get('docker-content-digest'), digest.trim())
      const { manifests } = (await answer.json()) as Index
      assert.deepEqual(manifests.map(({ platform }) => platform.architecture).sort(), ['amd64', 'arm64'])
    }
    podman('pull', '--quiet', '--tls-verify=false', `${name}@${digest.trim()}`)
    yield `two architectures were pushed under one digest, and pulled by it`
  } finally {
    registry.kill()
  }
}

/** Debian's registry, taken out of its package, which would start it as a service. */
function unpackRegistry(folder: string): string {
  const unpacked = join(folder, 'registry')
  mkdirSync(unpacked)
  execFileSync('apt-get', ['download', '-q', 'docker-registry'], { cwd: unpacked, stdio: 'ignore' })
  for (const file of globSync('*.deb', { cwd: unpacked }))
    execFileSync('dpkg-deb', ['--extract', file, '.'], { cwd: unpacked })
  return join(unpacked, 'usr/bin/docker-registry')
}

function settings(folder: string, address: string): string {
  const file = join(folder, 'registry.yml')
  const storage = { filesystem: { rootdirectory: join(folder, 'registry-data') } }
  writeFileSync(file, JSON.stringify({ version: '0.1', storage, http: { addr: address } }))
  return file
}
