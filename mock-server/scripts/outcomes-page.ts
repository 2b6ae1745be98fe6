import { readFile } from 'node:fs/promises'
import { codesOfNoPayout } from '../outcomes/codes-of-no-payout.ts'
import { allOutcomes } from '../outcomes/index.ts'

const page = new URL('../../docs/outcomes.md', import.meta.url)

/** The page about outcomes with its tables made anew from the declarations; the words around them are written by hand. */
export async function outcomesPage(): Promise<string> {
  const outcomes = allOutcomes.map(({ name, summary, source }) => [`\`${name}\``, summary, source])
  const values = allOutcomes.map(({ name, reserved: { amount, card = '', account = '', phone = '' } }) => {
    return [`\`${name}\``, String(amount), card, account, phone]
  })
  const others = Object.entries(codesOfNoPayout).map(([code, why]) => [`\`${code}\``, why])
  const tables: Record<string, string> = {
    outcomes: markdownTable(['outcome', 'the payout', 'source'], outcomes),
    values: markdownTable(['outcome', 'amount, kopecks', 'card', 'account', 'phone (FPS)'], values),
    'other codes': markdownTable(['code', 'why no payout meets it'], others),
  }
  return Object.entries(tables).reduce(withTable, await readFile(page, 'utf8'))
}

/** The text between the marks of that name, replaced. */
function withTable(text: string, [name, table]: [string, string]): string {
  const begin = `<!-- ${name}: written by npm run generate -->\n`
  const [before, rest] = text.split(begin)
  const after = rest?.split('<!-- end -->')
  if (before === undefined || after === undefined || after.length < 2)
    throw new Error(`docs/outcomes.md: expected ${begin.trim()} and after it <!-- end -->, got neither or one`)
  return `${before}${begin}\n${table}\n${['', ...after.slice(1)].join('<!-- end -->')}`
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)))
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |\n`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('')
}
