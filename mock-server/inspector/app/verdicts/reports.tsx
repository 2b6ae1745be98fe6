import { signal } from '@preact/signals'
import { trimmed } from '../parts/trimmed.ts'
import { word } from '../words/language.ts'
import { ReportCase } from './report-case.tsx'
import { type ReportFile, readReport } from './report-file.ts'

const opened = signal<ReportFile | undefined>(undefined)
const problem = signal('')

async function open(file: File | undefined): Promise<void> {
  if (!file) return
  try {
    opened.value = readReport(await file.text())
    problem.value = ''
  } catch (error) {
    problem.value = `${file.name}: ${(error as Error).message}`
  }
}

/** A report of `certify`, `explore` or `verify-bank`, opened from its JSON file; it stays on this machine. */
export function Reports() {
  const report = opened.value
  return (
    <section>
      <h2>{word('report')}</h2>
      <label class="group">
        {word('openReport')}
        <input type="file" accept="application/json,.json" onChange={(event) => open(event.currentTarget.files?.[0])} />
      </label>
      {problem.value !== '' && <p class="bad">{trimmed(problem.value, 300)}</p>}
      {report && (
        <>
          <h3>
            <bdi>{trimmed(report.title)}</bdi> <span class="soft">{report.at}</span>
          </h3>
          <p class="soft">{summaryOf(report)}</p>
          {report.items.map((item) => (
            <ReportCase key={item.id + item.title} item={item} />
          ))}
        </>
      )}
    </section>
  )
}

/** `20 passed, 1 failed` */
const summaryOf = ({ items }: ReportFile): string =>
  [...Map.groupBy(items, ({ verdict }) => verdict)].map(([verdict, of]) => `${of.length} ${verdict}`).join(', ')
