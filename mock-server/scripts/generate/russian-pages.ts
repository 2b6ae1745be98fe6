import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Files } from './generated-files.ts'
import { markdownTable, withTable } from './markdown-table.ts'
import { russianCells } from './russian-cells.ts'

/** Where the Russian twin of a page stands: `docs/ru/` beside `docs/`, and `README.ru.md` beside `README.md`. */
export const russianPath = (page: string): string =>
  page === 'README.md' ? 'README.ru.md' : page.replace(/^docs\//, 'docs/ru/')

/** The Russian twins of the pages that are made, with the same tables in them; the words around the tables are written by hand. */
export async function russianPages(root: URL, files: Files): Promise<Files> {
  const twins: Record<string, string> = {}
  for (const [page, text] of Object.entries(files)) {
    const path = russianPath(page)
    if (path === page || !existsSync(new URL(path, root))) continue
    twins[path] = generatedTables(text)
      .map(([name, table]): [string, string] => [name, inRussian(table)])
      .reduce(withTable, await readFile(new URL(path, root), 'utf8'))
  }
  return twins
}

/** The tables of a page that `npm run generate` writes, by name. */
export function generatedTables(text: string): [name: string, table: string][] {
  const marked = text.matchAll(/^<!-- ([^:\n]+): written by npm run generate -->\n\n(.*?)\n<!-- end -->$/gms)
  return [...marked].map(([, name, table]) => [name!, table!])
}

/** The same table with the heads and words that have a translation in Russian; what a declaration says otherwise stays as it is. */
export function inRussian(table: string): string {
  const [head, , ...rows] = table.trimEnd().split('\n').map(cellsOf)
  return markdownTable(
    head!.map(translated),
    rows.map((row) => row.map(translated)),
  )
}

const translated = (cell: string): string => (Object.hasOwn(russianCells, cell) ? russianCells[cell]! : cell)

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\| | \|$/g, '')
    .split(' | ')
    .map((cell) => cell.trim())
