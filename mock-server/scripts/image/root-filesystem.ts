import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyLibrary, copyRecord, copyRelease, librariesOf, packageOf } from './debian-packages.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const require = createRequire(import.meta.url)

/** The account of the program; the number is the one that images without a shell usually have. */
const ID = 65532
const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt'

/** Writes what the Containerfile copies: `runtime` seldom changes and is a layer of its own, `program` is this version, `home` belongs to the account. */
export function writeContext(folder: string): void {
  for (const part of ['runtime', 'program', 'home']) rmSync(join(folder, part), { recursive: true, force: true })
  writeRuntime(join(folder, 'runtime'))
  writeProgram(join(folder, 'program'))
  // Where `serve --tls` keeps its CA: a volume mounted there belongs to the account too.
  mkdirSync(join(folder, 'home/bank/.local/state/bank131-mock/tls'), { recursive: true })
  copyFileSync(join(import.meta.dirname, 'Containerfile'), join(folder, 'Containerfile'))
}

/** Node, its libraries, the certificates it trusts, and the files that the C library reads. */
function writeRuntime(runtime: string): void {
  for (const path of ['etc/ssl/certs', 'tmp', 'usr/lib', 'usr/lib64', 'usr/local/bin', 'usr/share/doc/node'])
    mkdirSync(join(runtime, path), { recursive: true })
  chmodSync(join(runtime, 'tmp'), 0o1777)
  for (const name of ['lib', 'lib64']) symlinkSync(`usr/${name}`, join(runtime, name))

  const node = join(dirname(require.resolve('node/package.json')), 'bin/node')
  execFileSync('strip', ['--strip-all', '-o', join(runtime, 'usr/local/bin/node'), node])
  copyFileSync(licenceOfNode(), join(runtime, 'usr/share/doc/node/LICENSE'))

  const libraries = librariesOf(node)
  for (const file of libraries) copyLibrary(file, runtime)
  if (!existsSync(CERTIFICATES)) throw new Error(`${CERTIFICATES}: not there; apt-get install ca-certificates`)
  copyFileSync(CERTIFICATES, join(runtime, CERTIFICATES))
  for (const name of new Set([...libraries.map(packageOf), 'ca-certificates'])) copyRecord(name, runtime)
  copyRelease(runtime)

  const write = (name: string, ...lines: string[]) => writeFileSync(join(runtime, 'etc', name), `${lines.join('\n')}\n`)
  write('passwd', 'root:x:0:0:root:/root:/sbin/nologin', `bank:x:${ID}:${ID}:bank131-mock:/home/bank:/sbin/nologin`)
  write('group', 'root:x:0:', `bank:x:${ID}:`)
  write('nsswitch.conf', 'hosts: files dns')
}

/** The package `node` takes the binary from one for this kind of machine, whose licence it leaves there. */
function licenceOfNode(): string {
  const platform = `node-${process.platform}-${process.arch}/package.json`
  return join(dirname(createRequire(require.resolve('node/package.json')).resolve(platform)), 'LICENSE')
}

/** The package as npm installs it, and a program that starts without `env`, which there is none of. */
function writeProgram(program: string): void {
  const home = join(program, 'usr/local/lib/node_modules/bank131-mock')
  const bin = join(program, 'usr/local/bin')
  for (const path of [home, bin]) mkdirSync(path, { recursive: true })
  if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('dist/cli.js: not there; npm run build')
  const pack = ['pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', program]
  const [{ filename }] = JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }))
  const tarball = join(program, filename)
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1', '--no-same-owner'])
  rmSync(tarball)
  const script = `#!/usr/local/bin/node\nimport('/usr/local/lib/node_modules/bank131-mock/dist/cli.js')\n`
  writeFileSync(join(bin, 'bank131-mock'), script, { mode: 0o755 })
}
