import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeContext } from './root-filesystem.ts'

/** Puts the image together from what is built and what this machine has, and has a builder make it: docs/image.md. */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const { values } = parseArgs({
  options: {
    context: { type: 'string', default: join(root, 'dist-image') },
    /** The context is taken as it is. */
    'as-is': { type: 'boolean', default: false },
    builder: { type: 'string' },
    tag: { type: 'string', default: 'localhost/bank131-mock:latest' },
  },
})

/** How each builder makes an image that keeps its health check, which the OCI's own format has no place for. */
const builders: Readonly<Record<string, readonly string[]>> = {
  docker: ['docker', 'build'],
  buildah: ['buildah', 'build', '--isolation', 'chroot', '--format', 'docker', '--layers'],
  podman: ['podman', 'build', '--isolation', 'chroot', '--format', 'docker'],
  none: [],
}

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0
const builder = values.builder ?? Object.keys(builders).find(isThere)
const command = builder === undefined ? undefined : builders[builder]
if (command === undefined)
  throw new Error(
    values.builder === undefined
      ? 'expected one of docker, buildah and podman, found none: install one, or give --builder none to have the folder alone'
      : `--builder: expected ${Object.keys(builders).join(', ')}, got ${JSON.stringify(values.builder)}`,
  )

if (!values['as-is']) {
  mkdirSync(values.context, { recursive: true })
  writeContext(values.context)
}
console.log(`${values.context} holds what the image does`)

const [program, ...args] = command
if (program !== undefined) {
  const given = Object.entries(labels()).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`])
  execFileSync(program, [...args, ...given, '--tag', values.tag, values.context], { stdio: 'inherit' })
  console.log(`${values.tag} is built`)
}

function labels() {
  const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>
  const git = (...of: string[]) => execFileSync('git', of, { cwd: root, encoding: 'utf8' }).trim()
  return {
    VERSION: json('package.json').version,
    REVISION: git('rev-parse', 'HEAD'),
    CREATED: git('log', '-1', '--format=%cI'),
    REPOSITORY: `https://github.com/${json('.github/publishing.json').repository}`,
  }
}
