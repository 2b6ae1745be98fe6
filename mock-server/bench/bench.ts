import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Figure, meets, type Row } from './define-figure.ts'
import { figures } from './figures/index.ts'
import { markdownTable, surroundings, textTable } from './report.ts'

/**
 * `npm run bench`: every figure beside a reference measured in the same run, everything on loopback, all processes ended.
 * `--only calls,start` measures some of them, `--pairs N` sets the rounds (default 5), `--store-url postgres://…`
 * (or BANK131_MOCK_TEST_POSTGRES) names a server where databases may be made. Writes bench-results/*.json and .md.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, pairs: { type: 'string' }, 'store-url': { type: 'string' } },
})
const names = figures.map(({ name }) => name)
const only = values.only?.split(',') ?? names
const unknown = only.filter((name) => !names.includes(name))
const pairs = Number(values.pairs ?? 5)
if (unknown.length > 0 || !Number.isInteger(pairs) || pairs < 1) {
  const wrong =
    unknown.length > 0
      ? `--only: expected some of ${names.join(', ')}, got ${unknown}`
      : `--pairs: expected a whole number from 1, got ${values.pairs}`
  console.error(`bench: ${wrong}`)
  process.exit(2)
}

const postgres = values['store-url'] ?? process.env.BANK131_MOCK_TEST_POSTGRES
const about = surroundings()
for (const [what, value] of Object.entries(about)) console.log(`${what.padEnd(9)} ${value}`)

const MINUTES_AT_MOST = 10

/** A figure that waits for what never comes must not keep the bench, or the job that runs it. */
async function inTime(figure: Figure): Promise<Row[]> {
  const late = Promise.withResolvers<never>()
  const error = new Error(`${figure.name}: not measured within ${MINUTES_AT_MOST} minutes`)
  const timer = setTimeout(() => late.reject(error), MINUTES_AT_MOST * 60_000)
  try {
    return await Promise.race([figure.measure({ pairs, postgres }), late.promise])
  } finally {
    clearTimeout(timer)
  }
}

const folder = new URL('../../bench-results/', import.meta.url)
mkdirSync(folder, { recursive: true })

/** What has been measured so far: a figure that fails takes no other with it. */
function write(rows: readonly Row[]): void {
  writeFileSync(new URL('bench.json', folder), `${JSON.stringify({ ...about, pairs, rows }, null, 2)}\n`)
  const heading = Object.entries(about).map(([what, value]) => `- ${what}: ${value}`)
  writeFileSync(new URL('bench.md', folder), `${heading.join('\n')}\n\n${markdownTable(rows)}\n`)
}

// The programs that a figure has started end with this one.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const rows: Row[] = []
let failed = 0
for (const figure of figures.filter(({ name }) => only.includes(name))) {
  const from = performance.now()
  try {
    rows.push(...(await inTime(figure)))
    console.log(`${figure.name.padEnd(9)} measured in ${Math.round((performance.now() - from) / 1000)} s`)
  } catch (error) {
    failed += 1
    console.error(`${figure.name.padEnd(9)} failed:`, error)
  }
  write(rows)
}

console.log(`\n${textTable(rows)}\n`)
const missed = rows.filter((row) => !meets(row))
console.log(missed.length === 0 ? 'every aim is met' : `${missed.length} of ${rows.length} miss their aim`)
console.log('written: bench-results/bench.json, bench-results/bench.md')
// Else it ends by itself, which shows that every figure has ended what it started.
if (failed > 0) process.exit(1)
