/** A table as tests write it: columns stand two or more spaces apart, the first line names them. */
export interface Table {
  columns: string[]
  rows: Record<string, string>[]
}

export function readTable(text: string): Table {
  const [columns = [], ...lines] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/ {2,}/))
  return { columns, rows: lines.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']))) }
}
