import { type ReportLine, reportLines } from '../core/session/payments-report.ts'
import { moscowDay, moscowTimestamp } from '../core/time/time.ts'
import { forEachInTurns, STRETCH, shownPages } from '../store/pages.ts'
import { csvOf, notAFormula } from './csv.ts'
import type { ViewedProject } from './viewed-project.ts'

/** The columns of the bank's newest report (docs: payment-daily-report). */
const columns = [
  'ID',
  'paymentSessionId',
  'Project name',
  'Type of payment',
  'Amount',
  'Fee',
  'Settlement',
  'Transaction Date and Time',
  'Card number',
  'paymentSessionMerchantMetadata',
]

interface Report {
  fileName: string
  text: string
}

/** What payments brought and took on one day of Moscow, as CSV, oldest first. */
export async function paymentsReport({ id, services }: ViewedProject, date: string): Promise<Report> {
  const lines: ReportLine[] = []
  for await (const found of shownPages(services.store.sessionPages(id), reportLines))
    lines.push(...found.flat().filter(({ at }) => moscowDay(at) === date))
  let text = csvOf([columns])
  await forEachInTurns(
    lines.sort((one, other) => one.at - other.at),
    (line) => {
      text += csvOf([cellsOf(id, line)])
    },
    STRETCH,
  )
  // A library may call its projects anything.
  const slug = id.replaceAll(/[^\w.-]/g, '_')
  return { fileName: `${slug}_${date}-${date}.csv`, text }
}

const cellsOf = (project: string, { id, sessionId, type, amount, fee, at, card, metadata }: ReportLine): string[] => [
  id,
  sessionId,
  notAFormula(project),
  type,
  roubles(amount),
  roubles(fee),
  roubles(amount + fee),
  moscowTimestamp(at).slice(0, 'YYYY-MM-DDThh:mm:ss'.length).replace('T', ' '),
  // As the docs' example writes it: 4...1878
  card?.last4 === undefined ? '' : `${card.bin?.[0] ?? ''}...${card.last4}`,
  notAFormula(typeof metadata === 'string' ? metadata : (JSON.stringify(metadata) ?? '')),
]

/** Kopecks as roubles: -4000 is -40.00. */
function roubles(kopecks: number): string {
  const digits = String(Math.abs(kopecks)).padStart(3, '0')
  return `${kopecks < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
