import { isDay } from '../core/time/calendar.ts'
import { paymentsReport } from '../views/payments-report.ts'
import { type Call, projectOf } from './control.ts'
import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

/** What the bank sends by post, to be fetched: the payments of a day. */
export const reports: Resource = {
  tag: 'Reports',
  description: 'What the bank sends by post.',
  routes: [
    route({
      name: 'paymentsReport',
      method: 'GET',
      path: '/__admin/projects/:project/reports/payments',
      summary: 'The payments and refunds of a day, as CSV',
      query: [
        {
          name: 'date',
          description: 'A day of Moscow.',
          schema: { type: 'string', format: 'date', examples: ['2025-03-01'] },
          isRequired: true,
        },
      ],
      answers: { 200: { description: 'A line each, under a header.', types: ['text/csv'] } },
      async handle(c, { bank }) {
        const { fileName, text } = await paymentsReport(await projectOf(bank, c), dateOf(c))
        const headers = {
          'content-type': 'text/csv; charset=utf-8; header=present',
          'content-disposition': `attachment; filename="${fileName}"`,
          'x-content-type-options': 'nosniff',
        }
        return c.body(text, 200, headers)
      },
    }),
  ],
}

/** @throws {Problem} bad_request for a day that there is not */
function dateOf(c: Call): string {
  const date = c.req.query('date')
  if (date !== undefined && isDay(date)) return date
  const came = date === undefined ? 'nothing' : JSON.stringify(date)
  throw new Problem('bad_request', `?date: expected a day of Moscow that there is, as 2025-03-01, got ${came}`)
}
