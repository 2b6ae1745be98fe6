import { endAll } from './at-exit.ts'

interface Times {
  /** Milliseconds to measure. */
  most: number
  /** Milliseconds for what it has begun to be gone, once its programs were ended. */
  toEnd: number
}

/**
 * A figure that waits for what never comes must not keep the bench, or the job that runs it; and the next one is not measured beside it.
 * @throws {NeverEnds} for one that goes on although its programs are gone
 */
export async function inTime<Result>(
  name: string,
  measure: () => Promise<Result>,
  { most, toEnd }: Times,
): Promise<Result> {
  const measuring = measure()
  if (await endsWithin(most, measuring)) return measuring
  endAll()
  if (await endsWithin(toEnd, measuring)) throw new Error(`${name}: not measured within ${most / 60_000} minutes`)
  throw new NeverEnds(`${name}: goes on although its programs were ended`)
}

export class NeverEnds extends Error {
  override name = 'NeverEnds'
}

async function endsWithin(ms: number, running: Promise<unknown>): Promise<boolean> {
  const late = Promise.withResolvers<false>()
  const timer = setTimeout(() => late.resolve(false), ms)
  const ended = running.then(
    () => true,
    () => true,
  )
  try {
    return await Promise.race([ended, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
