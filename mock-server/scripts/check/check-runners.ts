import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jestPackages, writeJestProjects } from './check-jest.ts'

/**
 * Packs the package and tries its Vitest entry, its handlers and its matchers with the test runners and the MSW that users have: the guide's
 * partner service is type-checked and run by each Vitest, the matchers by Jest too. The guide and all that docs/unit-tests.md shows are also run
 * where the globals are not Node's: under happy-dom and jsdom. Names after it choose among the runners.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const guide = join(root, 'contract-tests/guides/partner-service')
const shell = process.platform === 'win32'
const run = (command: string, args: string[], cwd: string, env = {}) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', shell, env: { ...process.env, ...env } })

/** Without `skipLibCheck`, so that our declarations are looked at; what others' declarations lack is theirs. */
const compilerOptions = {
  target: 'es2024',
  lib: ['es2024', 'esnext.disposable', 'dom', 'dom.iterable'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
}

interface Runner {
  packages: string[]
  check(folder: string): void
}

const vitest = (...packages: string[]): Runner => ({
  packages: [...packages, 'typescript@7', '@types/node@24'],
  check(folder) {
    cpSync(guide, join(folder, 'partner-service'), { recursive: true })
    if (packages.includes('vitest@3')) inWordsOfVitest3(join(folder, 'partner-service/payout-service.test.ts'))
    // What nobody has installed (Jest) is no error in what we publish.
    writeFileSync(join(folder, 'partner-service/without-jest.ts'), "import type {} from 'bank131-mock/jest'\n")
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['partner-service'] }))
    typeCheck(folder)
    run('npx', ['vitest', 'run', '--no-isolate'], folder)
    run('npx', ['vitest', 'run', '--pool=threads'], folder)
  },
})

/** As docs/unit-tests.md says. */
const happyDomConfig = `export default {
  test: { environmentOptions: { happyDOM: { settings: { fetch: { disableSameOriginPolicy: true } } } } },
}`

const dom = (environment: string): Runner => ({
  packages: ['vitest@5', 'msw@3', environment],
  check(folder) {
    cpSync(guide, join(folder, 'partner-service'), { recursive: true })
    for (const example of globSync('contract-tests/guides/from-docs/unit-tests-*.test.ts', { cwd: root }))
      cpSync(join(root, example), join(folder, basename(example)))
    cpSync(join(root, 'mock-server/scripts/check/runners/dom.test.mjs'), join(folder, 'dom.test.mjs'))
    writeFileSync(join(folder, 'vitest.config.mjs'), happyDomConfig)
    run('npx', ['vitest', 'run', '--environment', environment], folder)
  },
})

/** What became `override` in Vitest 4.1. */
function inWordsOfVitest3(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('test.override(', 'test.scoped('))
}

const runners: Readonly<Record<string, Runner>> = {
  'Vitest 3, MSW 2': vitest('vitest@3', 'msw@2'),
  'Vitest 4, MSW 3': vitest('vitest@4', 'msw@3'),
  'Vitest 5, MSW 3': vitest('vitest@5', 'msw@3'),
  'happy-dom': dom('happy-dom'),
  jsdom: dom('jsdom'),
  Jest: {
    packages: jestPackages,
    check(folder) {
      const options = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' }
      for (const name of writeJestProjects(folder, compilerOptions)) {
        typeCheck(folder, `${name}.tsconfig.json`)
        run('npx', ['jest', '--config', `${name}.jest.json`], folder, options)
      }
    },
  },
}

function typeCheck(folder: string, project = '.'): void {
  let said = ''
  try {
    run('npx', ['tsc', '-p', project], folder)
  } catch (error) {
    said = (error as { stdout: string }).stdout
  }
  const ours = said.split('\n').filter((line) => /^(partner-service\/|with-|node_modules\/bank131-mock\/)/.test(line))
  if (ours.length > 0) throw new Error(`types:\n${ours.join('\n')}`)
}

const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--silent'], root))
try {
  for (const [name, { packages, check }] of Object.entries(runners)) {
    if (process.argv.length > 2 && !process.argv.slice(2).includes(name)) continue
    const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-runner-'))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
    run('npm', ['install', '--silent', '--no-audit', '--no-fund', join(root, filename), ...packages], folder)
    check(folder)
    console.log(`${name}: all is good`)
    rmSync(folder, { recursive: true, force: true })
  }
} finally {
  rmSync(join(root, filename))
}
