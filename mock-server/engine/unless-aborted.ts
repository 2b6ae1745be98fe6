/** Settles as the promise does, or rejects with the signal's reason if that comes first; it leaves no listener behind. */
export const unlessAborted = <Value>(
  promise: Promise<Value> | Value,
  signal: AbortSignal | undefined,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal?.reason)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop)
    const settled = Promise.resolve(promise).finally(() => signal?.removeEventListener('abort', stop))
    settled.then(resolve, reject)
  })
