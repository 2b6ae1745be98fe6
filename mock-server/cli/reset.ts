import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { controlFlags } from './control-client.ts'
import { controlling } from './controlling.ts'
import { parseFlags } from './flags.ts'

export const reset: Command = {
  name: 'reset',
  summary: 'forget all that a project of a running bank holds; its settings stay',
  usage: 'bank131-mock reset [flags]',
  flags: controlFlags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, controlFlags)
    if (rest.length > 0) throw new BadUsage(`reset takes only flags, got ${JSON.stringify(rest[0])}`)
    return controlling('reset', values, io, async (call) => {
      await call('POST', 'reset')
      io.out('reset')
    })
  },
}
