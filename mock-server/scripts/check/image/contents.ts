import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContainerTools } from './container-tools.ts'

/** Bytes, compressed with gzip as builders push it: every engine takes that. */
const LARGEST = 50_000_000

interface Manifest {
  config: { digest: string }
  layers: { size: number; mediaType: string }[]
}

interface Config {
  architecture: string
  config: {
    User: string
    Entrypoint: string[]
    Cmd: string[]
    ExposedPorts: object
    Healthcheck: { Test: string[] }
    Labels: Record<string, string>
  }
}

/** What is in the image, as a registry would hold it and as a scanner reads it. */
export async function* checkContents({ folder, podman, pushTo }: ContainerTools, image: string) {
  const pushed = join(folder, 'pushed')
  pushTo(image, pushed)
  const read = (name: string) => JSON.parse(readFileSync(join(pushed, name), 'utf8'))
  const { config: about, layers }: Manifest = read('manifest.json')
  const size = layers.reduce((sum, layer) => sum + layer.size, 0)
  assert.ok(layers.every(({ mediaType }) => mediaType.endsWith('gzip')))
  assert.ok(size < LARGEST, `expected less than ${LARGEST} bytes compressed, got ${size}`)
  yield `${(size / 1e6).toFixed(1)} MB compressed, ${layers.length} layers`

  const { architecture, config }: Config = read(about.digest.replace('sha256:', ''))
  const { User, Entrypoint, Cmd, ExposedPorts, Healthcheck, Labels } = config
  assert.deepEqual(
    { User, Entrypoint, Cmd, ports: Object.keys(ExposedPorts), health: Healthcheck.Test },
    {
      User: '65532:65532',
      Entrypoint: ['bank131-mock'],
      Cmd: ['serve'],
      ports: ['8131/tcp'],
      health: ['CMD', 'bank131-mock', 'readyz'],
    },
  )
  for (const name of ['title', 'description', 'licenses', 'version', 'revision', 'created', 'source', 'documentation'])
    assert.ok(Labels[`org.opencontainers.image.${name}`], `label org.opencontainers.image.${name}: expected one`)
  yield `account, program, health check, port and labels, for ${architecture}`

  const container = podman('create', image)
  const copied = join(folder, 'copied')
  mkdirSync(copied)
  for (const path of ['var/lib/dpkg/status.d', 'usr/lib', 'usr/lib64']) podman('cp', `${container}:/${path}`, copied)
  podman('rm', container)
  const records = readdirSync(join(copied, 'status.d'))
  const packages = records.filter((name) => !name.endsWith('.md5sums')).sort()
  const known = asDpkgReads(copied, packages)
  assert.deepEqual(
    known.map(([name, version]) => (version ? name : `${name} has no version`)),
    packages,
  )
  const sums = records.filter((name) => name.endsWith('.md5sums'))
  const summed = new Set(
    sums.flatMap((name) => readFileSync(join(copied, 'status.d', name), 'utf8').match(/^\w{32}/gm) ?? []),
  )
  const libraries = ['lib', 'lib64'].flatMap((name) => librariesIn(join(copied, name)))
  const md5 = (file: string) => createHash('md5').update(readFileSync(file)).digest('hex')
  assert.deepEqual(
    libraries.filter((file) => !summed.has(md5(file))),
    [],
    'libraries that no package has',
  )
  assert.ok(libraries.length >= 5)
  yield `${libraries.length} libraries have records that dpkg reads: ${known.map((each) => each.join(' ')).join(', ')}`
}

const librariesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.so\b/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))

/** The records, put together to one file, as dpkg itself reads them. */
function asDpkgReads(folder: string, packages: string[]): string[][] {
  const admin = join(folder, 'dpkg')
  for (const name of ['info', 'updates']) mkdirSync(join(admin, name), { recursive: true })
  const status = packages.map((name) => readFileSync(join(folder, 'status.d', name), 'utf8')).join('\n')
  writeFileSync(join(admin, 'status'), status)
  const said = execFileSync('dpkg-query', [`--admindir=${admin}`, '--list'], { encoding: 'utf8' })
  return [...said.matchAll(/^ii {2}([^:\s]+)\S* +(\S+)/gm)].map(([, ...nameAndVersion]) => nameAndVersion)
}
