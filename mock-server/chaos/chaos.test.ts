import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  expect(history.kills).toBe(3)
  expect(history.end.sessions.length).toBeGreaterThan(10)
})
