import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Nobody listens where the partner is said to be. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/**
 * Waits until somebody listens at each address, so that a partner that is down is one line and not a page of cases that could not be judged. Nothing is
 * sent. @throws {Unreachable} that names what was given, the address and why
 */
export async function ensureReachable(
  addresses: readonly { given: string; url: string }[],
  patienceMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const end = Date.now() + patienceMs
  for (const { given, url } of addresses) {
    for (;;) {
      const reason = await whyUnreachable(new URL(url))
      if (reason === undefined) break
      signal?.throwIfAborted()
      if (Date.now() > end)
        throw new Unreachable(
          `${given}: nobody listens at ${url} (${reason}): start the partner, or correct the address`,
        )
      await sleep(100)
    }
  }
}

function whyUnreachable({ protocol, hostname, port }: URL): Promise<string | undefined> {
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
