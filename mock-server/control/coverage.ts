import { accepts } from 'hono/accepts'
import { own } from '../../schemas/own.ts'
import { coverageMarkdown, coverageText } from '../coverage/coverage-text.ts'
import { type CoverageReport, coverageReport } from '../coverage/report.ts'
import { stateDiagram } from '../coverage/state-diagram.ts'
import { type Call, projectOf, type Resource } from './control.ts'
import { Problem } from './problem.ts'

interface Format {
  type: string
  render(report: CoverageReport): string
}

const formats: Readonly<Record<string, Format>> = {
  json: { type: 'application/json', render: (report) => JSON.stringify(report) },
  text: { type: 'text/plain', render: coverageText },
  markdown: { type: 'text/markdown', render: coverageMarkdown },
  mermaid: { type: 'text/vnd.mermaid', render: stateDiagram },
}

/** What the partner's tests have met of the bank: of one project, or of all that there were. A reset does not forget it. */
export const coverage: Resource = (app, bank) => {
  const show = async (c: Call, project?: string) => {
    const { type, render } = formatOf(c)
    const report = coverageReport(await bank.store.counts(project))
    return c.body(render(report), 200, { 'content-type': `${type}; charset=utf-8`, vary: 'accept' })
  }
  app.get('/__admin/coverage', (c) => show(c))
  app.get('/__admin/projects/:project/coverage', async (c) => show(c, (await projectOf(bank, c)).id))
}

/** `?format=` before `Accept`. @throws {Problem} bad_request for a format that there is not */
function formatOf(c: Call): Format {
  const asked = c.req.query('format')
  const supports = Object.values(formats).map(({ type }) => type)
  const accepted = accepts(c, { header: 'Accept', supports, default: 'application/json' })
  if (asked === undefined) return Object.values(formats).find(({ type }) => type === accepted)!
  const format = own(formats, asked)
  if (format) return format
  throw new Problem('bad_request', `format: expected ${Object.keys(formats).join(', ')}, got ${JSON.stringify(asked)}`)
}
