import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Packs the package, has publint and attw look at what was packed, and tries it as a new user would: installed in an empty folder, on each Node given (default 22 24 26). */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const given = process.argv.slice(2)
const versions = given.length > 0 ? given : ['22', '24', '26']
/** Nodes that lack something, and how the program says in one line which has it: one before what the package needs, still installed by many, and the oldest that it runs on. */
const lacking: readonly [node: string, args: readonly string[], says: RegExp][] = [
  ['20', ['serve'], /^bank131-mock needs Node 22\.12 or newer, this is \d+\.\d+\.\d+\n$/],
  [
    '22.12.0',
    ['serve', '--store', 'bank.db'],
    /^bank131-mock serve: --store: a file needs Node 22\.13 or newer, which has SQLite; this is 22\.12\.0\n$/,
  ],
]
const shell = process.platform === 'win32'
const npm = shell ? 'npm.cmd' : 'npm'
const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', shell })

const [{ filename, size, unpackedSize }] = JSON.parse(
  run(npm, ['pack', '--json', '--ignore-scripts', '--silent'], root),
)
console.log(`${filename}: ${Math.round(size / 1024)} kB packed, ${Math.round(unpackedSize / 1024)} kB installed`)
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const subpaths = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json') && !path.includes('*'))
/** Subpaths that need the optional peer they are called after: they are tried when it is there, the others when it is not. */
const peers = Object.keys(manifest.peerDependencies).filter((name) => name !== 'jest') // check:runners has Jest
const forPeers = subpaths.filter((path) => peers.includes(path.slice('./'.length)))
const alone = subpaths.filter((path) => path !== './jest' && !forPeers.includes(path))

const npx = shell ? 'npx.cmd' : 'npx'

try {
  for (const [linter, ...options] of [
    ['publint', '--strict'],
    ['attw', '--profile', 'esm-only', '--format', 'table', '--no-color', '--no-emoji'],
  ] as const) {
    inspect(linter, [filename, ...options])
  }
  installsWithoutAWord(join(root, filename))
  for (const each of lacking) refusesOldNode(join(root, filename), each)
  for (const version of versions) {
    const folder = mkdtempSync(join(tmpdir(), `bank131-mock-node${version}-`))
    const own = { private: true, type: 'module', allowScripts: { node: true } }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own))
    const install = (...names: string[]) =>
      run(npm, ['install', '--silent', '--no-audit', '--no-fund', ...names], folder)
    const copy = (from: string, to: string) =>
      copyFileSync(join(root, 'mock-server/scripts/check', from), join(folder, to))
    copy('package-probe.mjs', 'probe.mjs')
    copy('package-peers-probe.mjs', 'peers.test.mjs')
    install(join(root, filename), `node@${version}`)
    process.stdout.write(run(npm, ['exec', '--', 'node', 'probe.mjs', ...alone], folder))
    if (version === versions[0]) {
      install('typescript@5')
      copy('package-editor-probe.mjs', 'editor-probe.mjs')
      process.stdout.write(run(npm, ['exec', '--', 'node', 'editor-probe.mjs'], folder))
    }
    install(...peers.map((name) => `${name}@${manifest.devDependencies[name]}`))
    process.env.SUBPATHS = forPeers.join()
    run(npm, ['exec', '--', 'vitest', 'run'], folder)
    console.log(`  and beside ${peers.join(' and ')}: ${forPeers.join(', ')}`)
    rmSync(folder, { recursive: true, force: true })
  }
} finally {
  rmSync(join(root, filename))
}

interface Manifest {
  exports: object
  peerDependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** Nothing that runs when it is installed: npm warns of each `preinstall`, `install`, `postinstall` and `prepare` that nobody has approved. */
function installsWithoutAWord(tarball: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-install-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }))
  const args = ['install', '--no-audit', '--no-fund', '--no-update-notifier', tarball]
  const { status, stdout, stderr } = spawnSync(npm, args, { cwd: folder, encoding: 'utf8', shell })
  if (status !== 0 || stderr !== '' || !/^\s*added 1 package in \S+\s*$/.test(stdout))
    throw new Error(`npm install of the package alone ended with ${status} and said:\n${stdout}${stderr}`)
  console.log('npm install: one package, no warning')
  rmSync(folder, { recursive: true, force: true })
}

/** On a Node that lacks something the program says so, as it is packed. */
function refusesOldNode(tarball: string, [version, asked, says]: (typeof lacking)[number]): void {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-old-node-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }))
  run(npm, ['install', '--silent', '--no-audit', '--no-fund', tarball, `node@${version}`], folder)
  const args = ['exec', '--', 'node', 'node_modules/bank131-mock/dist/cli.js', ...asked]
  const { status, stdout, stderr } = spawnSync(npm, args, { cwd: folder, encoding: 'utf8', shell })
  if (status !== 2 || stdout !== '' || !says.test(stderr))
    throw new Error(`On Node ${version} the program ended with ${status} and said:\n${stdout}${stderr}`.slice(0, 2_000))
  console.log(`node ${version}: ${asked.join(' ')} is refused in one line`)
  rmSync(folder, { recursive: true, force: true })
}

/** Throws what a linter of packages has to say, if it has. */
function inspect(linter: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(npx, ['--no-install', linter, ...args], {
    cwd: root,
    encoding: 'utf8',
    shell,
  })
  if (status !== 0) throw new Error(`${linter} does not like the package:\n${stdout}${stderr}`)
  console.log(`${linter}: nothing wrong`)
}
