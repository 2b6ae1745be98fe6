import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { builtPackage } from '../testing/built-package.ts'
import { wrongIn } from './check-history.ts'
import { runChaos } from './run-chaos.ts'

it('a bank in a file that is killed three times loses nothing, and does nothing twice', {
  timeout: 240_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-chaos-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const program = join(await builtPackage(), 'cli.js')
  const { history, crashes, seed } = await runChaos({ program, store: join(folder, 'bank.db'), kills: 3 })
  expect({ seed, wrong: wrongIn(history), crashes }).toEqual({ seed, wrong: [], crashes: [] })
  expect(history.disruptions).toEqual({ kills: 3, stops: 0, terminations: 0 })
  expect(history.end.sessions.length).toBeGreaterThan(10)
})

it.each([
  [['--store', 'bank.db'], '--store: expected postgres://…, a server where databases may be made'],
  [['--replicas', '3'], '--replicas: expected one at least, and --store postgres://… that they share, got "3"'],
  [['--kills', 'many'], '--kills: expected a whole number, got "many"'],
])('%j is refused before anything is started', (args, says) => {
  const program = fileURLToPath(new URL('chaos.ts', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(`chaos: ${says}`) })
})
