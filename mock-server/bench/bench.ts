import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { meets, type Row } from './define-figure.ts'
import { figures } from './figures/index.ts'
import { markdownTable, surroundings, textTable } from './report.ts'

/**
 * `npm run bench`: every figure beside a reference measured in the same run, everything on loopback, all processes ended.
 * `--only calls,start` measures some of them, `--pairs N` sets the rounds (default 5). Writes bench-results/*.json and .md.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, pairs: { type: 'string' } } })
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

const about = surroundings()
for (const [what, value] of Object.entries(about)) console.log(`${what.padEnd(9)} ${value}`)

const rows: Row[] = []
for (const figure of figures.filter(({ name }) => only.includes(name))) {
  const from = performance.now()
  rows.push(...(await figure.measure({ pairs })))
  console.log(`${figure.name.padEnd(9)} measured in ${Math.round((performance.now() - from) / 1000)} s`)
}

console.log(`\n${textTable(rows)}\n`)
const missed = rows.filter((row) => !meets(row))
console.log(missed.length === 0 ? 'every aim is met' : `${missed.length} of ${rows.length} miss their aim`)

const folder = new URL('../../bench-results/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('bench.json', folder), `${JSON.stringify({ ...about, pairs, rows }, null, 2)}\n`)
const heading = Object.entries(about).map(([what, value]) => `- ${what}: ${value}`)
writeFileSync(new URL('bench.md', folder), `${heading.join('\n')}\n\n${markdownTable(rows)}\n`)
console.log('written: bench-results/bench.json, bench-results/bench.md')
