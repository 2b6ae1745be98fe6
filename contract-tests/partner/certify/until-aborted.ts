/** What comes of the work, or undefined as soon as the signal comes: a partner that hangs is left behind with the work that waits for it. */
export async function untilAborted<Value>(work: Promise<Value>, signal?: AbortSignal): Promise<Value | undefined> {
  if (!signal) return work
  const { promise: aborted, resolve } = Promise.withResolvers<undefined>()
  const stop = () => resolve(undefined)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    return await Promise.race([aborted, work])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
