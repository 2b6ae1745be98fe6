import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { leanDeclarations } from './lean-declarations.ts'
import { pruneTypes } from './prune-types.ts'

/** dist: the program and the libraries for Node, the library for browsers, and the types of what they export. */
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Optional peers; everything else is taken in, so that the package installs nothing. */
const peers = [/^msw(\/|$)/, /^vitest(\/|$)/]

/** The program by itself, so that what it needs to start is one file and not what the libraries share. */
const program = { cli: 'mock-server/cli.ts' }

const entries = {
  index: 'mock-server/index.ts',
  msw: 'mock-server/msw.ts',
  vitest: 'mock-server/vitest.ts',
  matchers: 'mock-server/matchers.ts',
  schemas: 'schemas/index.ts',
  fixtures: 'fixtures/index.ts',
  'contract-tests': 'contract-tests/index.ts',
}

const bundles = [
  { platform: 'node', target: 'node22.12', input: program, lean: [leanDeclarations(/\/schemas\//)], chunks: 'cli' },
  { platform: 'node', target: 'node22.12', input: entries, lean: [], chunks: 'shared' },
  {
    platform: 'browser',
    target: 'es2022',
    input: { browser: 'mock-server/browser.ts' },
    lean: [leanDeclarations()],
    chunks: 'browser',
  },
] as const

rmSync(`${root}dist`, { recursive: true, force: true })
for (const { platform, target, input, lean, chunks } of bundles) {
  const options = {
    cwd: root,
    input,
    platform,
    plugins: [...lean],
    external: peers,
    transform: { target },
  }
  const build = await rolldown({ ...options, tsconfig: false, logLevel: 'warn' })
  await build.write({
    dir: `${root}dist`,
    format: 'esm',
    minify: true,
    chunkFileNames: `${chunks}-[name].js`,
  })
  await build.close()
}
chmodSync(`${root}dist/cli.js`, 0o755)

const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
const declarations = [...Object.values(entries), 'mock-server/browser.ts']
pruneTypes(
  `${root}dist/types`,
  declarations.map((file) => file.replace(/\.ts$/, '.d.ts')),
  peers,
)
