import { coverageMarkdown } from '../coverage/coverage-text.ts'
import type { CoverageReport } from '../coverage/report.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { controlFlags } from './control-client.ts'
import { controlling } from './controlling.ts'
import { type Flags, parseFlags } from './flags.ts'
import { type JournalList, verdictsMarkdown } from './verdicts.ts'

const flags = {
  ...controlFlags,
  'min-coverage': {
    type: 'integer',
    value: 'N',
    range: { of: 'a share in percent', from: 0, to: 100 },
    help: 'ends with 1 if less than N % of the bank was met',
  },
} as const satisfies Flags

export const summary: Command = {
  name: 'summary',
  summary: 'what a running bank has met, and what was wrong with the calls, in Markdown for CI',
  usage: 'bank131-mock summary [--min-coverage N] [--project ID] [--url URL]',
  flags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    if (rest.length > 0) throw new BadUsage(`summary takes only flags, got ${JSON.stringify(rest[0])}`)
    const minimum = Number(values['min-coverage'] ?? 0)
    let percent = 0
    const code = await controlling('summary', values, io, async (call) => {
      const verdicts = verdictsMarkdown((await call('GET', 'requests')) as JournalList)
      const report = (await call('GET', 'coverage')) as CoverageReport
      io.text(`${verdicts}\n${coverageMarkdown(report).trimEnd()}`)
      percent = report.percent
    })
    if (code !== 0 || percent >= minimum) return code
    io.err(`bank131-mock summary: expected --min-coverage ${minimum} %, met ${percent} %`)
    return 1
  },
}
