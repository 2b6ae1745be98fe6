import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { controlFlags } from './control-client.ts'
import { controlling } from './controlling.ts'
import { parseFlags } from './flags.ts'
import { named, valuesOf } from './suggestion.ts'

interface Queue {
  next: unknown[]
  rules: unknown[]
}

const acts = {
  show: 'what is chosen (the default)',
  next: 'the next ones in turn, behind those already chosen',
  clear: 'nothing any more, rules too',
}

export const outcomes: Command = {
  name: 'outcomes',
  summary: 'choose what happens to the payouts and payments to come',
  usage: `bank131-mock outcomes [show | next OUTCOME … | clear]

  show                ${acts.show}
  next OUTCOME …      ${acts.next}: insufficient_wallet_balance result_unknown paid
  clear               ${acts.clear}`,
  flags: controlFlags,
  async words(before) {
    if (before.length === 0) return named(acts, (help) => help)
    return before[0] === 'next' ? valuesOf([...(await import('../outcomes/index.ts')).outcomes.keys()]) : []
  },
  async run(args, io) {
    const { values, rest } = parseFlags(args, controlFlags)
    const [what = 'show', ...names] = rest
    if (!Object.hasOwn(acts, what)) throw new BadUsage(`expected show, next or clear, got ${JSON.stringify(what)}`)
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
