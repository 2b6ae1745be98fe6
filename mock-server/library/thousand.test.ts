import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { builtPackage } from '../testing/built-package.ts'

const program = fileURLToPath(new URL('../testing/sample-thousand.ts', import.meta.url))

it('a thousand tests at once, each with a project of its own, see nothing of each other and leave nothing behind', {
  timeout: 180_000,
}, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    program,
    join(await builtPackage(), 'index.js'),
  ])
  const { tests, before, during, after } = JSON.parse(stdout) as Record<string, number>
  expect(tests).toBe(1000)
  // Projects that are not closed hold what they hold: the measure sees it …
  const taken = during! - before!
  expect(taken / tests!).toBeGreaterThan(5_000)
  // … and of closed ones next to nothing is left.
  expect((after! - before!) / taken).toBeLessThan(0.1)
})
