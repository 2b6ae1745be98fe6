import { fork } from 'node:child_process'
import { once } from 'node:events'
import { isOneFile } from '../library/one-file.ts'
import { startBank } from '../library/start-bank.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command, Io } from './command.ts'
import { type PartnerMessage, runPartner } from './demo-partner.ts'
import { logTo } from './log.ts'

/** Longer than the demo takes by far; a demo that hangs has failed. */
const GIVE_UP_AFTER_MS = 20_000
/** What makes the program play the partner: said by the demo to the process it starts. */
const AS_PARTNER = '--as-partner'

const expected = ['accepted, its payout succeeded', 'cancelled, its payout failed']

export const demo: Command = {
  name: 'demo',
  summary: 'watch one payout being paid and one being cancelled, over real HTTP with real signatures',
  usage: 'bank131-mock demo',
  async run(args, io) {
    if (args[0] === AS_PARTNER) {
      await runPartner()
      return 0
    }
    if (args.length > 0) throw new BadUsage(`demo takes no arguments, got ${JSON.stringify(args[0])}`)
    return watch(io)
  },
}

async function watch(io: Io): Promise<number> {
  // The program of one file is its own Node: whoever forks names no script.
  const partner = isOneFile ? fork('demo', [AS_PARTNER]) : fork(process.argv[1]!, ['demo', AS_PARTNER])
  const alarm = setTimeout(() => partner.kill(), GIVE_UP_AFTER_MS)
  const messages = listenTo(partner)
  try {
    const { listening } = await messages.next('listening')
    await using bank = await startBank({ webhookUrl: listening }, logTo('pretty', io.out))
    io.out(`bank    ${bank.url}`)
    io.out(`partner ${listening}`)
    messages.onNote((note) => io.out(`             ${note}`))
    partner.send({ bank: bank.url })
    const { done } = await messages.next('done')
    const problems = done.results.filter((result, index) => !result.endsWith(expected[index]!))
    for (const result of done.results) io.out(`result: ${result}`)
    io.out(
      `${done.calls} calls signed by the partner and checked by the bank, ${done.webhooks} webhooks signed by the bank and checked by the partner`,
    )
    if (problems.length > 0) io.err(`not what the bank promises: ${problems.join('; ')}`)
    return problems.length > 0 || done.webhooks !== 4 ? 1 : 0
  } catch (error) {
    io.err(`bank131-mock demo: ${(error as Error).message}`)
    return 1
  } finally {
    clearTimeout(alarm)
    partner.kill()
  }
}

type Part<Key extends string> = Extract<PartnerMessage, Record<Key, unknown>>

function listenTo(partner: ReturnType<typeof fork>) {
  const ended = once(partner, 'exit').then(([code, signal]) => {
    throw new Error(`the partner process ended early (${signal ?? code})`)
  })
  ended.catch(() => {})
  return {
    onNote: (take: (note: string) => void) =>
      partner.on('message', (message: PartnerMessage) => 'note' in message && take(message.note)),
    async next<Key extends 'listening' | 'done'>(key: Key): Promise<Part<Key>> {
      const said = new Promise<Part<Key>>((resolve) => {
        partner.on('message', (message: PartnerMessage) => key in message && resolve(message as Part<Key>))
      })
      return Promise.race([said, ended])
    },
  }
}
