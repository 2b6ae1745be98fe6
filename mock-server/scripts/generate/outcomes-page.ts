import { readFile } from 'node:fs/promises'
import { allOutcomes } from '../../outcomes/index.ts'
import { markdownTable, withTable } from './markdown-table.ts'

const page = new URL('../../../docs/outcomes.md', import.meta.url)
const readme = new URL('../../../README.md', import.meta.url)

/** README.md with its table of reserved amounts regenerated. */
export async function readmePage(): Promise<string> {
  const amounts = allOutcomes.map(({ name, reserved: { amount } }) => [String(amount), `\`${name}\``])
  return withTable(await readFile(readme, 'utf8'), ['amounts', markdownTable(['amount, kopecks', 'outcome'], amounts)])
}

/** The page about outcomes with its tables regenerated from the declarations; the words around them are written by hand. */
export async function outcomesPage(): Promise<string> {
  const outcomes = allOutcomes.map(({ name, summary, courses, source }) => [
    `\`${name}\``,
    Object.keys(courses)
      .map((kind) => `${kind}s`)
      .join(', '),
    summary,
    source,
  ])
  const values = allOutcomes.map(({ name, reserved: { amount, card = '', account = '', phone = '' } }) => {
    return [`\`${name}\``, String(amount), card, account, phone]
  })
  const tables: Record<string, string> = {
    outcomes: markdownTable(['outcome', 'happens to', 'it', 'source'], outcomes),
    values: markdownTable(['outcome', 'amount, kopecks', 'card', 'account', 'phone (FPS)'], values),
  }
  return Object.entries(tables).reduce(withTable, await readFile(page, 'utf8'))
}
