import type { Micros } from '../../core/time/time.ts'
import type { Changed } from '../changed.ts'
import { defaultLimits } from '../limits.ts'
import { Listeners } from '../listeners.ts'
import type { Store, StoreOptions } from '../port.ts'
import type { SqlContext } from '../sql/context.ts'
import { MainAccounts } from '../sql/main-accounts.ts'
import { OpenProjects } from '../sql/open-projects.ts'
import { ParsedTexts } from '../sql/parsed-texts.ts'
import { sqlStore } from '../sql/sql-store.ts'
import type { Pool } from './connect.ts'
import type { News } from './news.ts'
import { besideOthers, unlessWaited } from './others.ts'
import { Transactions } from './transactions.ts'

interface PostgresOptions extends StoreOptions {
  /** Connections to the database, whose tables are there. */
  pool: Pool
  /** The time that all processes go by. */
  wall(): Micros
  /** Of the other processes, and for them. */
  news?: Pick<News, 'tell' | 'close'>
  listeners?: Listeners
  /** So many updates of one project are committed together at the most. */
  together?: number
}

/** Everything in a database that any number of processes share. */
export function createPostgresStore({
  pool,
  wall,
  news,
  listeners = new Listeners(),
  limits = defaultLimits,
  together,
}: PostgresOptions): Store {
  const parsed = new ParsedTexts()
  const mainAccounts = new MainAccounts()
  const others = besideOthers()
  const start = crypto.randomUUID()
  let tokens = 0
  const begin = () => {
    const told: (() => void)[] = []
    const context: SqlContext = {
      wall,
      limits,
      others,
      parsed,
      mainAccounts,
      covered: new Map(),
      open: new OpenProjects(),
      token(owner) {
        tokens += 1
        return `${owner}/${start}/${tokens}`
      },
      tell(project, changed: Changed) {
        told.push(() => {
          listeners.tell(project, changed)
          news?.tell(project)
        })
      },
    }
    return {
      context,
      committed() {
        for (const tell of told) tell()
      },
    }
  }
  const transactions = new Transactions(pool, begin, together)
  const store = sqlStore((...asked) => transactions.run(...asked), {
    changes: (project, tell) => listeners.add(project, tell),
    allChanges: (tell) => listeners.addToAll(tell),
  })
  return {
    ...store,
    due: { ...store.due, claim: (options) => store.due.claim(options).catch(unlessWaited) },
    isShared: true,
    outlivesProcess: true,
    figures: () => transactions.figures,
    async close() {
      transactions.close()
      await news?.close()
      if (!pool.ending) await pool.end()
    },
  }
}
