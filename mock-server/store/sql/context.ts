import type { Micros } from '../../core/time/time.ts'
import type { Changed } from '../changed.ts'
import type { StoreLimits } from '../limits.ts'
import type { MainAccounts } from './main-accounts.ts'
import type { OpenProjects } from './open-projects.ts'
import type { ParsedTexts } from './parsed-texts.ts'
import type { Row, Statement } from './statement.ts'

/** How those who share a database stay out of each other's way. */
export interface Others {
  /** Asks for the ids of those among some projects that nobody else has open; they are locked from then on. */
  free(projects: readonly string[]): Statement
  /** From now on the transaction waits for a lock no longer than a claim may. */
  notForLong: Statement
  /** Projects that a claim has waited for in vain. */
  inVain: Set<string>
}

/** What the steps need beside the database. */
export interface SqlContext {
  /** The wall time. */
  wall(): Micros
  limits: StoreLimits
  /** Nobody else's, ever. */
  token(owner: string): string
  /** Told to who listens, after the commit; without a project, of calls that none took. */
  tell(project: string | undefined, changed: Changed): void
  /** What was covered since it was written last: of all in a transaction together. */
  covered: Map<string, Map<string, number>>
  /** Others write to the database too: rows are locked before they are read. */
  others?: Others
  /** Those of the transaction. */
  open: OpenProjects
  /** Texts that were read before need not be parsed again. */
  parsed: ParsedTexts
  /** Where a project is read anew by each transaction. */
  mainAccounts?: MainAccounts
  /** Where the database answers at once: what a decision asks for is read in its midst. */
  readNow?: ((statement: Statement) => readonly Row[]) | undefined
}
