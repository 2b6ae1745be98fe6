import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { wrongIn } from './check-history.ts'
import { runChaos } from './run-chaos.ts'

/**
 * `npm run chaos`: kills a bank with SIGKILL while a partner works with it, and says what of its history is wrong. `--kills N` (default 40),
 * or `--minutes N`; `--seed N` draws the same again. Ends with 1 where something is wrong, and keeps the history in a file then.
 */
const { values } = parseArgs({
  options: { kills: { type: 'string' }, minutes: { type: 'string' }, seed: { type: 'string' } },
})

function wholeNumber(name: 'kills' | 'minutes' | 'seed'): number | undefined {
  const text = values[name]
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  console.error(`chaos: --${name}: expected a whole number, got ${JSON.stringify(text)}`)
  process.exit(2)
}

const [kills, minutes, seed] = [wholeNumber('kills'), wholeNumber('minutes'), wholeNumber('seed')]
const folder = mkdtempSync(join(tmpdir(), 'bank131-chaos-'))
const from = Date.now()
const { history, crashes, ...ran } = await runChaos({
  program: fileURLToPath(new URL('../../dist/cli.js', import.meta.url)),
  store: join(folder, 'bank.db'),
  kills: kills ?? (minutes === undefined ? 40 : Number.POSITIVE_INFINITY),
  ...(minutes !== undefined && { atMostMs: minutes * 60_000 }),
  ...(seed !== undefined && { seed }),
})
const wrong = [...wrongIn(history), ...crashes.map((line) => `the bank said: ${line}`)]
const unanswered = history.calls.filter(({ answer }) => !answer).length
console.log(
  `SQLite, seed ${ran.seed}: killed ${history.kills} times in ${Math.round((Date.now() - from) / 1000)} s; ${history.end.sessions.length} payouts, ${history.calls.length} calls (${unanswered} without an answer), ${history.arrivals.length} webhooks came`,
)
for (const each of wrong.slice(0, 50)) console.error(`wrong: ${each}`)
if (wrong.length > 0) {
  const file = join(folder, 'history.json')
  writeFileSync(file, JSON.stringify(history))
  console.error(`${wrong.length} are wrong; the history is in ${file}`)
  process.exitCode = 1
} else {
  rmSync(folder, { recursive: true, force: true })
  console.log('nothing was lost, nothing came twice')
}
