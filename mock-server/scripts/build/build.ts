import { execFileSync } from 'node:child_process'
import { chmodSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.ts'
import { licencesOf, modulesIn, softwareIn } from './bundled-software.ts'
import { importGraph } from './import-graph.ts'
import { inspectorBundle } from './inspector-bundle.ts'
import { pruneTypes } from './prune-types.ts'
import { shipDocuments } from './ship-documents.ts'

/** dist: the program and the libraries for Node, the library for browsers, and the types of what they export. */
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Optional peers; everything else is taken in, so that the package installs nothing. */
const peers = [/^msw(\/|$)/, /^vitest(\/|$)/, /^@jest\//]

/** What an installation imports. */
const entries = {
  index: 'mock-server/index.ts',
  browser: 'mock-server/browser.ts',
  msw: 'mock-server/msw.ts',
  vitest: 'mock-server/vitest.ts',
  jest: 'mock-server/jest.ts',
  matchers: 'mock-server/matchers.ts',
  schemas: 'schemas/index.ts',
  fixtures: 'fixtures/index.ts',
  'contract-tests': 'contract-tests/index.ts',
}

rmSync(`${root}dist`, { recursive: true, force: true })
// One build, so that program, libraries and browsers share one bank. A chunk holds what the same entries need:
// what a browser loads is without Node because its entry is.
const output = await bundle({ cli: 'mock-server/cli.ts', ...entries }, `${root}dist`, peers)
const inspector = await inspectorBundle()
mkdirSync(`${root}dist/inspector`)
for (const [name, text] of Object.entries(inspector.files)) writeFileSync(`${root}dist/inspector/${name}`, text)
const licences = licencesOf(
  softwareIn(modulesIn([...output, ...inspector.chunks])),
  new URL('../../../node_modules/', import.meta.url),
  new URL('notices/', import.meta.url),
)
writeFileSync(`${root}THIRD-PARTY-LICENSES`, licences)
for (const entry of ['browser', 'msw', 'matchers', 'schemas', 'fixtures']) {
  const { others } = importGraph(`${root}dist`, `${entry}.js`)
  if (others.some((name) => name !== 'msw')) throw new Error(`dist/${entry}.js needs ${others}: no browser has that`)
}
// What the inspector opens recordings with is there already: its server gives out these and no others.
writeFileSync(`${root}dist/engine-files.json`, JSON.stringify(importGraph(`${root}dist`, 'browser.js').files))
const facade = globSync('*.js', { cwd: `${root}dist` }).find((name) =>
  /\bfrom\s*["'`]node:/.test(readFileSync(`${root}dist/${name}`, 'utf8')),
)
if (facade !== undefined)
  throw new Error(`dist/${facade} imports a module of Node's as it stands (lean-builtins.ts missed it)`)
chmodSync(`${root}dist/cli.js`, 0o755)
// What is loaded for what it does, and for nothing that it exports, is left out unless package.json names it (`sideEffects`).
const said = execFileSync(process.execPath, [`${root}dist/cli.js`, '--version'], { encoding: 'utf8' })
if (said.trim() === '') throw new Error('dist/cli.js --version says nothing: the program is not in the bundle')
shipDocuments(`${root}schemas/generated`, `${root}dist`)

const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc')
for (const project of ['mock-server/inspector/app', 'tsconfig.build.json'])
  execFileSync(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' })
pruneTypes(
  `${root}dist/types`,
  Object.values(entries).map((file) => file.replace(/\.ts$/, '.d.ts')),
  peers,
)
