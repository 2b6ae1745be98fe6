import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

/** A program that nothing happens to for so long that its test would have failed, but what the bank does by itself. */
const quiet = `
import { nodePorts } from ${JSON.stringify(new URL('./node/ports.ts', import.meta.url).href)}
const alarm = setTimeout(() => console.log('woken by something else'), 30_000)
const round = (left) => nodePorts.schedule(0, () => {
  if (left > 0) return round(left - 1)
  console.log('by itself')
  clearTimeout(alarm)
})
// More rounds than anything that a program does at its start can wake.
round(1_000)
`

it('what is due at once happens without waiting for anything else to happen in the process', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', quiet])
  expect(stdout).toBe('by itself\n')
}, 60_000)
