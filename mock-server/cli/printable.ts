import { maskCards } from '../../schemas/cards/mask.ts'
import type { Io, ProgramIo } from './command.ts'

/** Most lines: a start writes no others, and makes no sets of Unicode's characters for them. */
const plain = /^[ -~]*$/

/** What moves a terminal's cursor, ends a line or turns the direction of writing: C0, DEL, C1, line and paragraph separators, bidi controls. */
const withoutControls = (text: string, instead: (character: string) => string): string =>
  plain.test(text) ? text : text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, instead)

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const escaped = (character: string): string =>
  short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** One line, whatever stands in it: control characters as JSON writes them, so that a line of JSON stays the same JSON. */
export const printableLine = (line: string): string => withoutControls(line, escaped)

/** The same for text of several lines. */
export const printableText = (text: string): string =>
  withoutControls(text, (character) => (character === '\n' ? character : escaped(character)))

/** Nothing that a partner, a file or an argument says can look like a line of ours, or like an order to the terminal. */
export const printing = (io: ProgramIo): Io => ({
  ...io,
  out: (line) => io.out(printableLine(line)),
  err: (line) => io.err(printableLine(line)),
  ...(io.status && { status: (line) => io.status?.(printableLine(line)) }),
  log(line) {
    if (io.log) return io.log(printableLine(line))
    io.out(printableLine(line))
    return true
  },
  text: (text) => io.out(printableText(text)),
})

/** An error with its stack, a line each; those after the first are indented, so that none looks like a line of something else. */
export function errorLines(error: unknown): string[] {
  const text = maskCards(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return text.split('\n').map((line, index) => (index === 0 ? line : `    ${line.trimStart()}`))
}
