import { readFile } from 'node:fs/promises'
import { type ApiErrorRow, apiErrors } from '../../errors/api-errors.ts'
import { refusalReasons } from '../../errors/refusal-reasons.ts'
import { markdownTable, withTable } from './markdown-table.ts'

const page = new URL('../../../docs/errors.md', import.meta.url)

/** The page about refused calls with its tables regenerated from the table of errors; the words around them are written by hand. */
export async function errorsPage(): Promise<string> {
  const codes = Object.entries<ApiErrorRow>(apiErrors).map(([code, { status, meaning, source }]) => {
    return [`\`${code}\``, String(status), meaning, source]
  })
  const reasons = Object.entries(refusalReasons).flatMap(([name, { code, status, meaning, source, ofControlApi }]) =>
    ofControlApi ? [] : [[`\`${name}\``, `\`${code}\``, String(status), meaning, source]],
  )
  const tables: Record<string, string> = {
    codes: markdownTable(['code', 'HTTP status', 'means', 'source'], codes),
    reasons: markdownTable(['reason', 'code', 'HTTP status', 'given when', 'source'], reasons),
  }
  return Object.entries(tables).reduce(withTable, await readFile(page, 'utf8'))
}
