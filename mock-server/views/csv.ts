/** CSV (RFC 4180): lines end in CRLF, and what would end a cell is quoted. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A text that somebody else has chosen: no program that shows tables may take it for a formula. */
export const notAFormula = (text: string): string =>
  /^[\s\0]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text
