/** What a command may touch; tests give their own. */
export interface Io {
  out(text: string): void
  err(text: string): void
  /** Writes on the last line of a terminal, over what stands there; absent where there is none. */
  status?(text: string): void
  /** Standard input, whole. */
  input(): Promise<string>
  env: Readonly<Record<string, string | undefined>>
  cwd: string
}

export interface Command {
  name: string
  summary: string
  /** Shown by `--help`, after the summary. */
  usage: string
  /** Answers the exit code. @throws {BadUsage} */
  run(args: string[], io: Io): Promise<number>
}
