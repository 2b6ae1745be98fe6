import type { Flags } from './flags.ts'
import type { Suggestions } from './suggestion.ts'

/** What the program is given by whoever starts it; tests give their own. */
export interface ProgramIo {
  out(text: string): void
  err(text: string): void
  /** Writes on the last line of a terminal, over what stands there; absent where there is none. */
  status?(text: string): void
  /** How wide that terminal is just now. */
  columns?(): number
  /** Prints a line that may be lost, unless whoever reads is far behind; answers whether it was printed. */
  log?(line: string): boolean
  /** Ends the process with that code, also if nobody reads what it has printed. */
  exit?(code: number): Promise<void>
  /** Standard input, whole. */
  input(): Promise<string>
  env: Readonly<Record<string, string | undefined>>
  cwd: string
}

/** What a command may touch. `out` and `err` print one line, whatever stands in it: control characters are escaped. */
export interface Io extends ProgramIo {
  log(line: string): boolean
  /** Several lines: for texts of our own. */
  text(text: string): void
}

export interface Command {
  name: string
  summary: string
  /** Shown by `--help`, after the summary. */
  usage: string
  flags?: Flags
  /** What the shell may suggest behind words that are no flags (default: nothing); a promise where it has to be loaded. */
  words?(before: readonly string[]): Suggestions | Promise<Suggestions>
  /** Those of the arguments that are its own, where it starts another program (default: all). */
  own?(args: string[]): string[]
  /** Answers the exit code. @throws {BadUsage} */
  run(args: string[], io: Io): Promise<number>
}
