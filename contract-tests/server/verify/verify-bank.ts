import { maskValue } from '../../../schemas/cards/mask.ts'
import type { Report, ReportItem } from '../../reporters/report.ts'
import type { Contract } from '../kit/contract.ts'
import { type RunContractsOptions, runContracts, type TestResult } from '../kit/run-contracts.ts'
import type { Target } from '../kit/world.ts'
import { differences } from './differences.ts'

/** Runs the suites against a server; what differs is in the items that failed, by endpoint and field. */
export async function verifyBank(
  contracts: readonly Contract[],
  target: Target,
  options: Omit<RunContractsOptions, 'onResult'> & { onResult?(item: ReportItem): void } = {},
): Promise<Report> {
  const { onResult } = options
  const results = await runContracts(contracts, target, {
    ...options,
    onResult: (result) => onResult?.(itemOfTest(result)),
  })
  return { title: `verify-bank ${target.name}`, at: new Date().toISOString(), items: results.map(itemOfTest) }
}

function itemOfTest(result: TestResult): ReportItem {
  const { suite, test, verdict, reason, durationMs, events } = result
  const found = verdict === 'failed' ? differences(result) : []
  const message =
    reason ??
    found
      .map(({ where, field = '', expected, came }) => `${where} ${field}: expected ${expected}, got ${came}`)
      .join('; ')
  return maskValue({
    id: suite,
    title: test,
    verdict,
    ...(message !== '' && { message }),
    durationMs,
    facts: Object.fromEntries(
      found.map(({ where, field = '', source }) => [`source of our rule on ${where} ${field}`.trim(), source]),
    ),
    evidence: events.map(({ kind, what, sent, text }) => ({
      title: what,
      texts: sent === undefined ? [text] : [sent, text],
      labels: kind === 'webhook' ? ['Webhook'] : sent === undefined ? ['Answer'] : ['Request', 'Answer'],
    })),
    ...(found.length > 0 && { differences: found }),
  })
}
