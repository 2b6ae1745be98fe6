import { maskValue } from '../../schemas/cards/mask.ts'
import { methodOf } from '../partner/certify/journal.ts'
import type { CaseResult } from '../partner/certify/verdicts.ts'
import type { EvidenceLine, Report, ReportItem } from './report.ts'

export const reportOfCases = (title: string, results: readonly CaseResult[]): Report => ({
  title,
  at: new Date().toISOString(),
  items: results.map(itemOfCase),
})

/** Reports go to places where no card number may be, those of a partner's metadata included. */
export const itemOfCase = ({ why, expected, source, evidence, ...about }: CaseResult): ReportItem =>
  maskValue({ ...about, facts: { 'why it matters': why, expected, source }, evidence: linesOf(evidence) })

const linesOf = ({ calls, webhooks, probes }: CaseResult['evidence']): EvidenceLine[] => [
  ...calls.map((call) => ({
    title: `${call.id} ${call.at} ${call.method} ${methodOf(call)} ${call.status}${call.fault ? ` (${call.fault})` : ''}`,
    texts: [call.request.body, call.response.body],
    labels: ['Request', `Answer: ${call.status} after ${call.duration_ms} ms`],
  })),
  ...webhooks.map(({ id, type, session_id, status, body, attempts }) => ({
    title: `${id} ${type} of ${session_id}: ${attempts.map((each) => each.status ?? each.error).join(', ') || status}`,
    texts: [body],
    labels: [
      `Webhook${attempts.map((each) => `; answered ${each.status ?? each.error} after ${each.duration_ms} ms`).join('')}`,
    ],
  })),
  ...probes.map(({ what, body, status, error }) => ({
    title: `${what}: ${status ?? error}`,
    texts: [body],
    labels: [`Webhook; answered ${status ?? error}`],
  })),
]
