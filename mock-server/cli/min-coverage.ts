import { appendFileSync } from 'node:fs'
import { coverageMarkdown, coverageText } from '../coverage/coverage-text.ts'
import type { CoverageReport } from '../coverage/report.ts'
import type { StartedBank } from '../library/start-bank.ts'
import type { Io } from './command.ts'
import type { Config } from './config.ts'

/** The percentage that a run must reach, if one was named. */
export function minCoverage({ values }: Config): number | undefined {
  const given = values['min-coverage']
  return given === undefined ? undefined : Number(given)
}

/** Prints what the run has met of the bank, also into GitHub's summary of the job; answers whether it is enough. */
export async function enoughMet(bank: StartedBank, minimum: number, { values }: Config, io: Io): Promise<boolean> {
  const headers = { authorization: `Bearer ${values['admin-token']}` }
  const answer = await bank.fetch(new Request('http://localhost/__admin/coverage', { headers }))
  const report = (await answer.json()) as CoverageReport
  io.text(coverageText(report))
  const summary = io.env.GITHUB_STEP_SUMMARY
  if (summary) appendFileSync(summary, coverageMarkdown(report))
  if (report.percent >= minimum) return true
  io.err(
    `bank131-mock serve: --min-coverage: expected ${minimum} %, got ${report.percent} %; what is missing stands above`,
  )
  return false
}
