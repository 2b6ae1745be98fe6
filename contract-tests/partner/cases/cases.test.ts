import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cases } from './index.ts'

it('has every file in the list', () => {
  const files = globSync('*-*.ts', { cwd: import.meta.dirname }).map((file) => file.split('-')[0]!.toUpperCase())
  expect(files.sort()).toEqual(cases.map(({ id }) => id).sort())
})

it('is described, case by case, in docs/certify.md', () => {
  const page = readFileSync(new URL('../../../docs/certify.md', import.meta.url), 'utf8')
  const rows = page.replace(/ {2,}/g, ' ') // the formatter keeps the columns in line
  for (const { id, title, expected, source } of cases)
    expect(rows).toContain(`| ${id} | ${title} | ${expected} | ${source} |`)
})
