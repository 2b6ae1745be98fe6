import { mkdirSync, writeFileSync } from 'node:fs'
import type { Row } from './define-figure.ts'
import { figures } from './figures/index.ts'
import { type Flags, flagsOf, help } from './flags.ts'
import { inTime, NeverEnds } from './in-time.ts'
import { markdownTable, outcome, surroundings, textTable } from './report.ts'

/**
 * `npm run bench`: every figure beside a reference measured in the same run, everything on loopback, all processes ended. Writes
 * bench-results/bench.json and .md.
 */
const names = figures.map(({ name }) => name)
const flags = flagsOrExit()
if (flags.help) {
  console.log(help(names))
  process.exit(0)
}

function flagsOrExit(): Flags {
  try {
    return flagsOf(process.argv.slice(2), process.env, names)
  } catch (error) {
    console.error(`bench: ${(error as Error).message}`)
    process.exit(2)
  }
}

const about = surroundings()
for (const [what, value] of Object.entries(about)) console.log(`${what.padEnd(10)} ${value}`)

const MINUTE = 60_000
const times = { most: 6 * MINUTE, toEnd: MINUTE }
/** What comes after that is measured once, so that a slow machine ends in time, too. */
const LATE_AFTER_MINUTES = 10

const folder = new URL('../../bench-results/', import.meta.url)
mkdirSync(folder, { recursive: true })

/** What has been measured so far: a figure that fails takes no other with it. */
function write(rows: readonly Row[]): void {
  writeFileSync(new URL('bench.json', folder), `${JSON.stringify({ ...about, pairs: flags.pairs, rows }, null, 2)}\n`)
  const heading = Object.entries(about).map(([what, value]) => `- ${what}: ${value}`)
  writeFileSync(new URL('bench.md', folder), `${heading.join('\n')}\n\n${markdownTable(rows)}\n\n${outcome(rows)}\n`)
}

// The programs that a figure has started end with this one.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const rows: Row[] = []
let failed = 0
const began = performance.now()
for (const figure of figures.filter(({ name }) => flags.only.includes(name))) {
  const from = performance.now()
  const isLate = from - began > LATE_AFTER_MINUTES * MINUTE
  try {
    const pairs = isLate ? 1 : flags.pairs
    rows.push(...(await inTime(figure.name, () => figure.measure({ ...flags, pairs }), times)))
    const took = `${Math.round((performance.now() - from) / 1000)} s`
    console.log(`${figure.name.padEnd(10)} measured in ${took}${isLate ? ', one round: the run is late' : ''}`)
  } catch (error) {
    failed += 1
    console.error(`${figure.name.padEnd(10)} failed:`, error)
    if (error instanceof NeverEnds) break
  }
  write(rows)
}

console.log(`\n${textTable(rows)}\n`)
console.log(`written: bench-results/bench.json, bench-results/bench.md; ${minutes(performance.now() - began)}`)
if (failed > 0) console.log(`${failed} figures failed`)
console.log(outcome(rows))
// Else it ends by itself, which shows that every figure has ended what it started.
if (failed > 0) process.exit(1)

function minutes(ms: number): string {
  return `measured in ${(ms / MINUTE).toFixed(1)} min`
}
