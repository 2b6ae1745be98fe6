import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, platform, release, totalmem } from 'node:os'
import { isMeasured, misses, type Row } from './define-figure.ts'
import { short } from './words.ts'

/** Where and with what it was measured. */
export function surroundings(): Record<string, string> {
  const { devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const [first] = cpus()
  return {
    machine: `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}`,
    commit: commit(),
    node: process.version,
    packages: ['hono', '@hono/node-server', 'msw', 'ajv'].map((name) => `${name} ${devDependencies[name]}`).join(', '),
  }
}

/** What was measured; `unknown` outside a clone. */
function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim()
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : ' and changes'}`
  } catch {
    return 'unknown'
  }
}

/** How many of the aims are missed. */
export function outcome(rows: readonly Row[]): string {
  const aims = rows.filter(({ aim }) => aim !== undefined)
  const left = aims.filter((row) => !isMeasured(row)).length
  const open = left > 0 ? `, ${left} could not be measured` : ''
  return `${aims.filter(misses).length} of ${aims.length} aims are missed${open}`
}

const verdict = (row: Row): string => {
  if (!isMeasured(row)) return 'not measured'
  return misses(row) ? 'MISSED' : ''
}

const cells = (row: Row): string[] => {
  const { figure, value, unit, aim, note = '', limit = '' } = row
  const spread = value.least === value.most || !isMeasured(row) ? '' : `${short(value.least)} to ${short(value.most)}`
  const wanted = aim === undefined ? '' : 'least' in aim ? `at least ${aim.least}` : `at most ${aim.most}`
  return [figure, `${short(value.median)} ${unit}`.trim(), spread, wanted, verdict(row), note, limit]
}

const columns = ['figure', 'median', 'spread', 'aim', '', 'measured', 'what limits it']

/** The table as people read it in a terminal. */
export function textTable(rows: readonly Row[]): string {
  const lines = [columns, ...rows.map(cells)]
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The same for a document. */
export const markdownTable = (rows: readonly Row[]): string =>
  [columns, columns.map(() => '---'), ...rows.map(cells)].map((line) => `| ${line.join(' | ')} |`).join('\n')
