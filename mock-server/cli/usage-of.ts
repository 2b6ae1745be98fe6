import type { Command } from './command.ts'
import { describeFlags } from './flags.ts'

/** What `--help` prints of a command. */
export const usageOf = ({ summary, usage, flags }: Command): string =>
  [summary, usage, ...(flags ? [describeFlags(flags)] : [])].join('\n\n')
