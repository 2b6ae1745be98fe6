import type { Micros } from '../../core/time/time.ts'
import type { StoreLimits } from '../limits.ts'
import type { Changed } from '../port.ts'
import type { Row, Statement } from './statement.ts'

/** What the steps need beside the database. */
export interface SqlContext {
  /** The wall time. */
  wall(): Micros
  limits: StoreLimits
  /** Nobody else's, ever. */
  token(owner: string): string
  /** Told to who listens, after the commit. */
  tell(project: string, changed: Changed): void
  /** Where the database answers at once: what a decision asks for is read in its midst. */
  readNow?: ((statement: Statement) => readonly Row[]) | undefined
}
