import { appendFileSync } from 'node:fs'
import { coverageMarkdown } from '../coverage/coverage-text.ts'
import type { CoverageReport } from '../coverage/report.ts'
import type { StartedBank } from '../library/start-bank.ts'
import type { Announcements } from './announcements.ts'
import type { Io } from './command.ts'
import type { Config } from './config.ts'

/** Whether the run has met what `--min-coverage` asks for; tells what it has met, also into GitHub's summary of the job. */
export async function enoughMet(
  bank: StartedBank,
  { values }: Config,
  tell: Announcements,
  { env }: Io,
): Promise<boolean> {
  if (values['min-coverage'] === undefined) return true
  const minimum = Number(values['min-coverage'])
  const headers = { authorization: `Bearer ${values['admin-token']}` }
  const answer = await bank.fetch(new Request('http://localhost/__admin/coverage', { headers }))
  const report = (await answer.json()) as CoverageReport
  tell.coverage(report, minimum)
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, coverageMarkdown(report))
  return report.percent >= minimum
}
