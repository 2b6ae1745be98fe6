import { coverageText } from '../coverage/coverage-text.ts'
import type { CoverageReport } from '../coverage/report.ts'
import { inspectorPath } from '../inspector/inspector-path.ts'
import type { StartedBank } from '../library/start-bank.ts'
import { advice } from './advice.ts'
import type { Io } from './command.ts'
import type { Config } from './config.ts'
import { tlsNotes } from './tls-notes.ts'

/** What the program says of itself, beside the log. */
export interface Announcements {
  ready(bank: StartedBank, config: Config): void
  stopped(due: number): void
  /** What the run has met; `minimum` is what it had to. */
  coverage(report: CoverageReport, minimum: number): void
}

const counted = (due: number) =>
  due === 0 ? 'nothing was due' : `${due} webhook${due === 1 ? ' was' : 's were'} still due`

/** Where the page of a bank is. */
export const inspectorAt = (url: string): string => `${url}${inspectorPath}`

/** For people: lines. */
const pretty = (command: string, io: Io): Announcements => ({
  ready({ url, tls }, config) {
    const lines = [
      `listening on ${url}`,
      `control API ${url}/__admin`,
      `inspector ${inspectorAt(url)}`,
      ...tlsNotes(tls),
      ...advice(config),
    ]
    for (const line of lines) io.out(line)
  },
  stopped: (due) => io.out(`stopped; ${counted(due)}`),
  coverage(report, minimum) {
    io.text(coverageText(report))
    if (report.percent < minimum)
      io.err(
        `bank131-mock ${command}: --min-coverage: expected ${minimum} %, got ${report.percent} %; what is missing stands above`,
      )
  },
})

/** For programs: an object a line, and nothing else. */
const json = (io: Io): Announcements => {
  const line = (fields: object) => io.out(JSON.stringify(fields))
  return {
    ready({ url, tls }, config) {
      const secure = tls && { https: tls.url, ...(tls.caFile !== undefined && { ca_file: tls.caFile }) }
      const where = { url, control_api: `${url}/__admin`, inspector: inspectorAt(url), ...secure }
      line({ kind: 'ready', message: `listening on ${url}`, ...where, notes: [...tlsNotes(tls), ...advice(config)] })
    },
    stopped: (due) => line({ kind: 'stopped', message: `stopped; ${counted(due)}`, due }),
    coverage: (report, minimum) =>
      line({ kind: 'coverage', enough: report.percent >= minimum, expected: minimum, ...report }),
  }
}

export const announcements = (format: 'pretty' | 'json', command: string, io: Io): Announcements =>
  format === 'json' ? json(io) : pretty(command, io)
