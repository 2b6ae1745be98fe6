import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { controlFlags } from './control-client.ts'
import { controlling } from './controlling.ts'
import { type Flags, parseFlags } from './flags.ts'

const flags = {
  abandoned: { type: 'boolean', help: 'all that were given up, in their order' },
  ...controlFlags,
} as const satisfies Flags

interface WebhookItem {
  id: string
  type: string
  status: string
  session_id?: string
}

export const redeliver: Command = {
  name: 'redeliver',
  summary: 'have a running bank send webhooks again',
  usage: 'bank131-mock redeliver ID … | --abandoned\n\nWithout either it lists the webhooks that there are.',
  flags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    if (values.abandoned && rest.length > 0) throw new BadUsage(`expected ids or --abandoned, got both`)
    return controlling('redeliver', values, io, async (call) => {
      const listed = async () => ((await call('GET', 'webhooks')) as { items: WebhookItem[] }).items
      if (rest.length === 0 && !values.abandoned) {
        for (const item of await listed()) io.out(described(item))
        return
      }
      const ids = values.abandoned
        ? (await listed()).filter(({ status }) => status === 'abandoned').map(({ id }) => id)
        : rest
      for (const id of ids)
        io.out(described((await call('POST', `webhooks/${encodeURIComponent(id)}/redeliver`)) as WebhookItem))
    })
  },
}

const described = ({ id, type, session_id: session, status }: WebhookItem) =>
  `${id} ${type}${session === undefined ? '' : ` [${session}]`} ${status}`
