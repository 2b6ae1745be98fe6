import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { programFlags } from '../testing/program-flags.ts'
import { wrongIn } from './check-history.ts'
import { isKnown } from './history.ts'
import { isDatabase, runChaos } from './run-chaos.ts'

const help = `npm run chaos -- [flags]: kills a bank with SIGKILL while a partner works with it, and says what of its history is wrong

  --kills N      so many (40)
  --minutes N    as many as there is time for
  --seed N       draws the same again
  --store URL    postgres://…, a server where databases may be made: one for several banks (else: a bank in a file)
  --replicas N   so many banks, which are also stopped past their leases and lose their connections (3)

Exit 0: nothing was lost, nothing came twice. Exit 1: something is wrong; the history is kept in a file. Exit 2: bad usage.`
const names = ['kills', 'minutes', 'seed', 'store', 'replicas'] as const
const values = programFlags('chaos', names, help)

const [kills, minutes, seed, replicas] = [
  wholeNumber('kills'),
  wholeNumber('minutes'),
  wholeNumber('seed'),
  wholeNumber('replicas'),
]
if (values.store !== undefined && !isDatabase(values.store))
  refuse('store', 'postgres://…, a server where databases may be made (without it: a file of its own)', values.store)
if (replicas !== undefined && (values.store === undefined || replicas < 1))
  refuse('replicas', 'one at least, and --store postgres://… that they share', values.replicas)

const folder = mkdtempSync(join(tmpdir(), 'bank131-chaos-'))
const from = Date.now()
const { history, crashes, ...ran } = await runChaos({
  program: fileURLToPath(new URL('../../dist/cli.js', import.meta.url)),
  store: values.store ?? join(folder, 'bank.db'),
  kills: kills ?? (minutes === undefined ? 40 : Number.POSITIVE_INFINITY),
  ...(minutes !== undefined && { atMostMs: minutes * 60_000 }),
  ...(seed !== undefined && { seed }),
  ...(replicas !== undefined && { replicas }),
})
const wrong = [...wrongIn(history), ...crashes.map((line) => `the bank said: ${line}`)]
const unanswered = history.calls.filter(({ answer }) => !isKnown(answer)).length
const { disruptions, end, calls, arrivals } = history
const what = values.store === undefined ? 'SQLite' : `PostgreSQL, ${history.endElsewhere.length + 1} replicas`
const others =
  values.store === undefined ? '' : `, ${disruptions.stops} stops, ${disruptions.terminations} terminations`
console.log(
  `${what}, seed ${ran.seed}: ${disruptions.kills} kills${others} in ${Math.round((Date.now() - from) / 1000)} s; ${end.sessions.length} payouts, ${calls.length} calls (${unanswered} of unknown result), ${arrivals.length} webhooks came`,
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

function wholeNumber(name: 'kills' | 'minutes' | 'seed' | 'replicas'): number | undefined {
  const text = values[name]
  if (text === undefined) return undefined
  return /^\d{1,10}$/.test(text) ? Number(text) : refuse(name, 'a whole number', text)
}

function refuse(name: string, expected: string, came: string | undefined): never {
  console.error(`chaos: --${name}: expected ${expected}, got ${JSON.stringify(came)}`)
  process.exit(2)
}
