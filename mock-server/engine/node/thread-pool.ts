import { availableParallelism } from 'node:os'

/**
 * As many threads for signatures as there are processors beside the one that answers calls: more of them take turns with it,
 * and a busy bank pays out a tenth less. Only before the first use of the pool, and only where the user has not set it.
 */
export function fitThreadPool(): void {
  process.env.UV_THREADPOOL_SIZE ??= String(Math.max(1, availableParallelism() - 1))
}
