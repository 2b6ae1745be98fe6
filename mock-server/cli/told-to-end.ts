interface Told {
  /** A second SIGTERM, or a SIGINT at any time: nothing is waited for any more. */
  atOnce: AbortSignal
  interrupted(): boolean
}

/** Resolves at the first SIGTERM or SIGINT. What comes after a SIGINT ends the process by itself. */
export function toldToEnd(): Promise<Told> {
  const hurry = new AbortController()
  let interrupted = false
  const told: Told = { atOnce: hurry.signal, interrupted: () => interrupted }
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      interrupted = true
      hurry.abort()
      resolve(told)
    })
    process.once('SIGTERM', () => {
      process.on('SIGTERM', () => hurry.abort())
      resolve(told)
    })
  })
}
