import type { Report } from '../../contract-tests/reporters/index.ts'
import { BadUsage } from './bad-usage.ts'
import { read } from './certify-options.ts'
import type { Io } from './command.ts'
import type { Values } from './flags.ts'
import { writeReports } from './report-flags.ts'
import { runOf } from './run-of.ts'

/** The double-payout detector alone, on the journal of some other run. */
export async function certifyJournal(values: Values, io: Io): Promise<number> {
  const began = performance.now()
  const { doublePayouts } = await import('../../contract-tests/partner/certify/double-payouts.ts')
  const { items: requests, dropped } = await listed('--journal', String(values.journal), io.cwd)
  const webhooks =
    values.webhooks === undefined ? [] : (await listed('--webhooks', String(values.webhooks), io.cwd)).items
  const journal = { requests, webhooks } as Parameters<typeof doublePayouts>[0]
  const field = String(values['order-field'] ?? 'metadata')
  const { payouts, nameless, found } = doublePayouts(journal, field)
  const report: Report = {
    title: `double payouts in ${values.journal}`,
    at: new Date().toISOString(),
    items: found.map(({ kind, order, sessions, message }) => ({
      id: 'M0',
      title: `${kind.replace('_', ' ')}: ${order}`,
      verdict: 'failed',
      message,
      durationMs: 0,
      facts: { sessions: sessions.join(', ') },
      evidence: [],
    })),
  }
  writeReports(report, values, io, runOf({ command: 'certify', values, began }))
  for (const { message } of found) io.out(`FAIL ${message}`)
  if (nameless > 0) io.out(`${nameless} payouts have no ${field} and were not compared; --order-field names another`)
  io.out(`${payouts} payouts, ${found.length} orders paid twice or nearly so`)
  if (dropped === 0) return found.length > 0 ? 1 : 0
  io.err(
    `bank131-mock certify: the verdict covers the last ${requests.length} of ${requests.length + dropped} calls: the journal dropped the ${dropped} before them; keep more with serve --journal-size`,
  )
  return found.length > 0 ? 1 : 2
}

/** A list of the control API, and how many items before it are kept no more. */
async function listed(flag: string, given: string, cwd: string): Promise<{ items: unknown[]; dropped: number }> {
  const text = /^https?:\/\//.test(given) ? await fetched(flag, given) : read(flag, given, cwd)
  try {
    const value = JSON.parse(text) as { items?: unknown[]; dropped?: number } | unknown[]
    if (Array.isArray(value)) return { items: value, dropped: 0 }
    if (Array.isArray(value.items)) return { items: value.items, dropped: value.dropped ?? 0 }
  } catch {
    // Said below, as for JSON of another kind.
  }
  throw new BadUsage(
    `${flag}: expected the JSON of the control API, {"items":[…]}, got ${JSON.stringify(text.slice(0, 60))}`,
  )
}

async function fetched(flag: string, url: string): Promise<string> {
  const answer = await fetch(url).catch((error: Error) => {
    throw new BadUsage(
      `${flag}: ${url} does not answer: ${(error.cause as Error | undefined)?.message ?? error.message}`,
    )
  })
  if (!answer.ok) throw new BadUsage(`${flag}: ${url} answers ${answer.status}`)
  return answer.text()
}
