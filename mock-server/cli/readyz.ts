import { setTimeout as sleep } from 'node:timers/promises'
import { BadUsage } from './bad-usage.ts'
import { bankUrl, urlFlag } from './bank-url.ts'
import type { Command } from './command.ts'
import { type Flags, parseFlags } from './flags.ts'

const flags = {
  url: urlFlag,
  wait: { type: 'boolean', help: 'ask again until it is ready' },
  timeout: { type: 'integer', value: 'SECONDS', help: 'how long to wait (default 30)' },
} as const satisfies Flags

export const readyz: Command = {
  name: 'readyz',
  summary: 'ask a running bank whether it is ready (exit 0 or 1)',
  usage: 'bank131-mock readyz [--wait] [--timeout SECONDS] [--url URL]',
  flags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    if (rest.length > 0) throw new BadUsage(`readyz takes only flags, got ${JSON.stringify(rest[0])}`)
    const base = bankUrl(values, io)
    const until = Date.now() + Number(values.timeout ?? 30) * 1000
    for (;;) {
      const answer = await ask(new URL('/readyz', base))
      if (answer === 'ready') {
        io.out(`ready: ${base}`)
        return 0
      }
      if (!values.wait || Date.now() >= until) {
        io.err(`not ready: ${base}: ${answer}`)
        return 1
      }
      await sleep(100)
    }
  },
}

async function ask(url: URL): Promise<string> {
  try {
    const { ok, status } = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    return ok ? 'ready' : `it answers ${status}`
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } }
    return cause?.code ?? message
  }
}
