import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atExit } from './at-exit.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const INSTALL_MS = 180_000
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** The package as a user has it: packed, and installed in a folder that is gone when it is disposed of. */
export function install(): { modules: string; dist: string } & Disposable {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-bench-'))
  const remove = atExit(() => rmSync(folder, { recursive: true, force: true }))
  const run = (args: string[], cwd: string) =>
    execFileSync(npm, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
  const [{ filename }] = JSON.parse(
    run(['pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', folder], root),
  )
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }))
  run(['install', '--silent', '--no-audit', '--no-fund', '--offline', '--omit=peer', join(folder, filename)], folder)
  const modules = join(folder, 'node_modules')
  return { modules, dist: join(modules, 'bank131-mock/dist'), [Symbol.dispose]: remove }
}

/** Packages of the registry that npm is configured for, in a folder that is gone when it is disposed of. @throws {Error} where npm cannot have them */
export function installPackages(packages: readonly string[]): { folder: string } & Disposable {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-peers-'))
  const remove = atExit(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }))
  const flags = ['--silent', '--no-audit', '--no-fund', '--no-save', '--fetch-retries=1', '--fetch-timeout=30000']
  try {
    execFileSync(npm, ['install', ...flags, ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
      timeout: INSTALL_MS,
    })
  } catch (error) {
    remove()
    throw error
  }
  return { folder, [Symbol.dispose]: remove }
}
