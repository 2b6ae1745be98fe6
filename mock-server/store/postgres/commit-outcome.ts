import { setTimeout } from '../../timers/real-timers.ts'
import { UnknownCommitError } from '../away.ts'
import { CommitFailedError } from '../port.ts'
import type { Pool } from './connect.ts'

/** How long it is asked what became of a commit whose answer was lost. */
const ASKED_FOR_MS = 5_000
const PAUSE_MS = 100

/** Whether a transaction whose commit was not answered has committed; the database knows. @throws {CommitFailedError} where it has not; {UnknownCommitError} where it cannot be asked */
export async function commitOutcome(pool: Pool, transaction: string, cause: unknown): Promise<void> {
  for (const until = Date.now() + ASKED_FOR_MS; Date.now() < until; ) {
    const status = await pool
      .query<{ status: string | null }>('SELECT pg_xact_status($1::xid8) AS status', [transaction])
      .then(({ rows }) => rows[0]?.status ?? null)
      .catch(() => 'in progress')
    if (status === 'committed') return
    if (status === 'aborted') throw new CommitFailedError('the transaction was rolled back', { cause })
    if (status === null) break
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw new UnknownCommitError('the answer to a commit was lost, and the database cannot be asked', { cause })
}
