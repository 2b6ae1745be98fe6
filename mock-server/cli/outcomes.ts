import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { controlFlags } from './control-client.ts'
import { controlling } from './controlling.ts'
import { describeFlags, parseFlags } from './flags.ts'

interface Queue {
  next: unknown[]
  rules: unknown[]
}

export const outcomes: Command = {
  name: 'outcomes',
  summary: 'choose what happens to the payouts and payments to come',
  usage: `bank131-mock outcomes [show | next OUTCOME … | clear]

  show                what is chosen (the default)
  next OUTCOME …      the next ones in turn, behind those already chosen: insufficient_wallet_balance result_unknown paid
  clear               nothing any more, rules too

${describeFlags(controlFlags)}`,
  async run(args, io) {
    const { values, rest } = parseFlags(args, controlFlags)
    const [what = 'show', ...names] = rest
    if (!['show', 'next', 'clear'].includes(what))
      throw new BadUsage(`expected show, next or clear, got ${JSON.stringify(what)}`)
    if ((what === 'next') !== names.length > 0)
      throw new BadUsage(
        `${what}: expected ${what === 'next' ? 'outcomes' : 'nothing'} after it, got ${names.join(' ') || 'nothing'}`,
      )
    return controlling('outcomes', values, io, async (call) => {
      if (what === 'clear') await call('DELETE', 'outcomes')
      let queue = (await call('GET', 'outcomes')) as Queue
      if (what === 'next')
        queue = (await call('PUT', 'outcomes', { ...queue, next: [...queue.next, ...names] })) as Queue
      io.text(JSON.stringify(queue, null, 2))
    })
  },
}
