/** The text between the marks of that name, replaced. */
export function withTable(text: string, [name, table]: [string, string]): string {
  const begin = `<!-- ${name}: written by npm run generate -->\n`
  const [before, rest] = text.split(begin)
  const after = rest?.split('<!-- end -->')
  if (before === undefined || after === undefined || after.length < 2)
    throw new Error(`a page of docs: expected ${begin.trim()} and after it <!-- end -->, got neither or one`)
  return `${before}${begin}\n${table}\n${['', ...after.slice(1)].join('<!-- end -->')}`
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)))
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |\n`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('')
}
