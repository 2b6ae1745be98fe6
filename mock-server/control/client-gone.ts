import type { Call } from './control.ts'

/** Aborted when the client of a call has gone, whether its host tells (`answered`) or its `Request`: nobody would read the answer. */
export function clientGone(c: Call): AbortSignal {
  const gone = new AbortController()
  const leave = () => gone.abort()
  c.env.answered?.then(leave, leave)
  // Not `AbortSignal.any`: a `Request` of jsdom or happy-dom has a signal of its own kind, or none.
  const signal: AbortSignal | undefined = c.req.raw.signal
  if (signal?.aborted) leave()
  signal?.addEventListener('abort', leave)
  return gone.signal
}
