import { clearTimeout, performance, setTimeout } from '../../timers/real-timers.ts'
import { answerText } from '../partner-answer.ts'
import type { Parcel, Ports, Receipt } from '../ports.ts'
import { signingKey, verifyingKey } from './keys.ts'

// Taken before a test can replace it: MSW must not catch our webhooks.
const { fetch } = globalThis

/** The engine on web standards alone: a browser, a worker, Deno, Bun. */
export const webPorts: Ports = {
  now: () => Math.round((performance.timeOrigin + performance.now()) * 1000),
  random: () => Math.random(),
  schedule(delayMs, run) {
    const timeout = setTimeout(run, Math.min(delayMs, 2 ** 31 - 1))
    return () => clearTimeout(timeout)
  },
  verifyingKey,
  signingKey,
  send,
}

async function send({ url, body, headers, timeoutMs, signal }: Parcel): Promise<Receipt> {
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal: within })
    const answer = answerText(new Uint8Array(await response.arrayBuffer()))
    return { status: response.status, ...(answer !== undefined && { answer }) }
  } catch (error) {
    return { error: reason(error, timeoutMs) }
  }
}

/** What `fetch` hides in the cause says more than its own message. */
function reason(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
