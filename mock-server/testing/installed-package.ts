import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { builtPackage } from './built-package.ts'

const vitest = fileURLToPath(new URL('../../node_modules/vitest', import.meta.url))

interface Ran {
  code: number | null
  /** Standard output, then standard error. */
  said: string
}

/** A project of somebody who has installed the package and Vitest, with these files, until the test ends. */
export async function installedPackage(files: Readonly<Record<string, string>>) {
  const built = await builtPackage()
  const home = mkdtempSync(join(tmpdir(), 'bank131-installed-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const own = join(home, 'node_modules/bank131-mock')
  mkdirSync(own, { recursive: true })
  symlinkSync(vitest, join(home, 'node_modules/vitest'))
  symlinkSync(join(built, 'contract-tests.js'), join(own, 'contract-tests.js'))
  const exports = { './contract-tests': './contract-tests.js' }
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name: 'bank131-mock', type: 'module', exports }))
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(home, name), content)
  const run = async (...args: string[]): Promise<Ran> => {
    // Nothing of the run that this test is in.
    const { VITEST: _, VITEST_WORKER_ID: __, VITEST_POOL_ID: ___, NODE_ENV: ____, ...env } = process.env
    const child = spawn(process.execPath, args, { cwd: home, env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined } })
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const said = await Promise.all([text(child.stdout), text(child.stderr)])
    return { code: await ended, said: said.join('') }
  }
  return {
    node: run,
    /** All tests that are there, in a run of their own. */
    vitest: () => run(join(vitest, 'vitest.mjs'), 'run', '--reporter=verbose'),
  }
}
