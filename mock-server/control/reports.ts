import { isDay } from '../core/time/calendar.ts'
import { paymentsReport } from '../views/payments-report.ts'
import { type Call, projectOf, type Resource } from './control.ts'
import { Problem } from './problem.ts'

/** What the bank sends by post, to be fetched: the payments of a day. */
export const reports: Resource = (app, bank) => {
  app.get('/__admin/projects/:project/reports/payments', async (c) => {
    const { fileName, text } = await paymentsReport(await projectOf(bank, c), dateOf(c))
    const headers = {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${fileName}"`,
      'x-content-type-options': 'nosniff',
    }
    return c.body(text, 200, headers)
  })
}

/** @throws {Problem} bad_request for a day that there is not */
function dateOf(c: Call): string {
  const date = c.req.query('date')
  if (date !== undefined && isDay(date)) return date
  const came = date === undefined ? 'nothing' : JSON.stringify(date)
  throw new Problem('bad_request', `?date: expected a day of Moscow that there is, as 2025-03-01, got ${came}`)
}
