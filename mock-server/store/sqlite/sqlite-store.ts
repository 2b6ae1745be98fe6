import type { Changed } from '../changed.ts'
import { defaultLimits } from '../limits.ts'
import { Listeners } from '../listeners.ts'
import type { Store, StoreOptions } from '../port.ts'
import type { SqlContext } from '../sql/context.ts'
import { OpenProjects } from '../sql/open-projects.ts'
import { ParsedTexts } from '../sql/parsed-texts.ts'
import { sqlStore } from '../sql/sql-store.ts'
import { lastSteps, wholeSteps } from '../sql/whole-steps.ts'
import { damage } from './damage.ts'
import { Database } from './database.ts'
import { forgetHolder } from './holder.ts'
import { firstOfAll, IN_MEMORY, openFile } from './open-file.ts'
import { releaseAll } from './release.ts'
import { whenGone } from './still-there.ts'

/** Projects that are not read anew by each transaction: nobody else writes to the file. */
const STAY_OPEN = 1_000

interface SqliteOptions extends StoreOptions {
  /** A path, or `:memory:`. */
  file: string
  /** `full`: also what the disk has not written yet survives a power cut (default: `normal`). */
  sync?: 'normal' | 'full'
  /** Nothing can be written any more: the process must not go on from what is not on disk. */
  onFailure?(error: Error): void
}

/** Everything in a file, which belongs to this process as long as it runs. @throws {StoreUnusableError} for a file that cannot be used */
export function createSqliteStore({
  now,
  limits = defaultLimits,
  file,
  sync = 'normal',
  onFailure,
}: SqliteOptions): Store {
  const db = openFile(file, sync)
  let isOpen = false
  const database = new Database(db, (error) => isOpen && onFailure?.(error))
  const listeners = new Listeners()
  const start = crypto.randomUUID()
  let tokens = 0
  const context: SqlContext = {
    wall: now,
    limits,
    covered: new Map(),
    open: new OpenProjects(STAY_OPEN),
    parsed: new ParsedTexts(),
    token(owner) {
      tokens += 1
      return `${owner}/${start}/${tokens}`
    },
    tell(project, changed: Changed) {
      if (listeners.has(project)) database.afterCommit(() => listeners.tell(project, changed))
    },
    readNow: (statement) => database.read(statement),
  }
  database.beforeCommit = () => lastSteps(context)
  // Who held something has gone: this process has the file to itself.
  firstOfAll(file, db, () => database.runAtOnce(wholeSteps(context, releaseAll(context))))
  isOpen = true
  const isFile = file !== IN_MEMORY
  const stopLooking = isFile ? whenGone(file, (error) => database.breakOff(error)) : () => {}
  return {
    ...sqlStore((make) => database.run(make(context)), {
      changes: (project, tell) => listeners.add(project, tell),
      allChanges: (tell) => listeners.addToAll(tell),
    }),
    outlivesProcess: true,
    // One that fails is the last.
    figures: () => ({ commits: database.commits, failedCommits: 0 }),
    damage: () => database.run(damage()),
    async close() {
      stopLooking()
      await database.close()
      if (isFile) forgetHolder(file)
    },
  }
}
