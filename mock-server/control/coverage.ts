import { accepts } from 'hono/accepts'
import { own } from '../../schemas/own.ts'
import { coverageMarkdown, coverageText } from '../coverage/coverage-text.ts'
import { type CoverageReport, coverageReport } from '../coverage/report.ts'
import { stateDiagram } from '../coverage/state-diagram.ts'
import type { Bank } from '../engine/bank.ts'
import { type Call, projectOf } from './control.ts'
import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

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

async function show(c: Call, bank: Bank, project?: string): Promise<Response> {
  const { type, render } = formatOf(c)
  const report = coverageReport(await bank.store.counts(project))
  return c.body(render(report), 200, { 'content-type': `${type}; charset=utf-8`, vary: 'accept' })
}

const shown = {
  query: [
    {
      name: 'format',
      description: 'Goes before `Accept`.',
      schema: { type: 'string', enum: Object.keys(formats), default: 'json' },
    },
  ],
  answers: {
    200: {
      description: 'How often each thing that the bank has was met.',
      schema: 'ControlCoverage',
      types: ['text/plain', 'text/markdown', 'text/vnd.mermaid'],
    },
  },
} as const

/** What the partner's tests have met of the bank: of one project, or of all that there were. A reset does not forget it. */
export const coverage: Resource = {
  tag: 'Coverage',
  description: 'What the partner’s tests have met of the bank. A reset does not forget it.',
  routes: [
    route({
      name: 'bankCoverage',
      method: 'GET',
      path: '/__admin/coverage',
      summary: 'What was met in all projects that there were',
      ...shown,
      handle: (c, { bank }) => show(c, bank),
    }),
    route({
      name: 'coverage',
      method: 'GET',
      path: '/__admin/projects/:project/coverage',
      summary: 'What was met in a project',
      ...shown,
      handle: async (c, { bank }) => show(c, bank, (await projectOf(bank, c)).id),
    }),
  ],
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
