import { appendFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  githubAnnotations,
  githubSummary,
  html,
  json,
  junit,
  type Report,
  type Reporter,
  type Run,
} from '../../contract-tests/reporters/index.ts'
import { BadUsage } from './bad-usage.ts'
import type { Io } from './command.ts'
import type { Flags, Values } from './flags.ts'

export const reportFlags = {
  json: { type: 'string', value: 'FILE', help: 'write the report as JSON' },
  junit: { type: 'string', value: 'FILE', help: 'write the report as JUnit XML' },
  html: { type: 'string', value: 'FILE', help: 'write the report as one HTML page' },
  github: {
    type: 'boolean',
    help: 'annotations and a step summary for GitHub Actions (default: where GITHUB_ACTIONS is true)',
  },
} as const satisfies Flags

const files: Readonly<Record<string, Reporter>> = { json, junit, html }

/** Writes the reports that were asked for. @throws {BadUsage} for a file that cannot be written */
export function writeReports(report: Report, values: Values, io: Io, run: Run): void {
  for (const [name, reporter] of Object.entries(files)) {
    const path = values[name]
    if (path !== undefined)
      write(`--${name}`, () => writeFileSync(resolve(io.cwd, String(path)), reporter(report, run)))
  }
  if (!(values.github ?? io.env.GITHUB_ACTIONS === 'true')) return
  const annotations = githubAnnotations(report).trimEnd()
  if (annotations !== '') io.text(annotations)
  const { GITHUB_STEP_SUMMARY: summary } = io.env
  if (summary) write('GITHUB_STEP_SUMMARY', () => appendFileSync(summary, githubSummary(report)))
}

function write(flag: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    throw new BadUsage(`${flag}: the report cannot be written: ${(error as Error).message}`)
  }
}
