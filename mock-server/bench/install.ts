import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atExit } from './at-exit.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
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
