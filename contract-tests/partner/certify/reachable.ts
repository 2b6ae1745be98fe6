import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { untilAborted } from './until-aborted.ts'

/** Nobody listens where the partner is said to be. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/**
 * Waits until somebody listens at each address, so that a partner that is down is one line and not a page of cases that could not be judged. Nothing is
 * sent. @throws {Unreachable} that names what was given, the address and why
 */
export async function ensureReachable(...given: Parameters<typeof whyUnreachable>): Promise<void> {
  const signal = given[2]?.signal
  const reason = await untilAborted(whyUnreachable(...given), signal)
  signal?.throwIfAborted()
  if (reason !== undefined) throw new Unreachable(`${reason}: start the partner, or correct the address`)
}

/** What was given, the address and the reason, for one where nobody listens in time. */
export async function whyUnreachable(
  addresses: readonly { given: string; url: string }[],
  patienceMs: number,
  { signal, onWaiting }: { signal?: AbortSignal; onWaiting?(what: string): void } = {},
): Promise<string | undefined> {
  const end = Date.now() + patienceMs
  for (const { given, url } of addresses) {
    for (;;) {
      const reason = await refusal(new URL(url))
      if (reason === undefined) break
      if (signal?.aborted || Date.now() > end) return `${given}: nobody listens at ${url} (${reason})`
      onWaiting?.(`somebody to listen at ${url} (${given})`)
      await sleep(100)
    }
  }
  return undefined
}

function refusal({ protocol, hostname, port }: URL): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (protocol === 'https:' ? 443 : 80)),
      timeout: 5_000,
    })
    const done = (reason?: string) => {
      socket.destroy()
      resolve(reason)
    }
    socket.once('connect', () => done())
    socket.once('timeout', () => done('no answer within 5 s'))
    socket.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
  })
}
