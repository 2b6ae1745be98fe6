import type { StatementSync } from 'node:sqlite'
import { Client } from 'pg'
import { RoundTrip } from '../store/postgres/round-trip.ts'
import { loadSqlite } from '../store/sqlite/load-sqlite.ts'
import type { Asked, Recorded } from './asked.ts'

/** From now on all that this process asks SQLite or PostgreSQL is written down, by transactions, in the order in which they end. */
export function recordStatements(): Recorded[] {
  const ended: Recorded[] = []
  const open = new Map<object, Asked[]>()
  const asked = (connection: object, one: Asked) => {
    const transaction = open.get(connection)
    if (transaction) transaction.push(one)
    if (/^BEGIN/.test(one.text)) open.set(connection, [one])
    else if (one.text === 'COMMIT' || !transaction) {
      open.delete(connection)
      ended.push(transaction ?? [one])
    }
  }
  recordSqlite(asked)
  recordPostgres(asked)
  return ended
}

type Listener = (connection: object, asked: Asked) => void

function recordSqlite(asked: Listener): void {
  const { DatabaseSync, StatementSync } = loadSqlite()
  const { exec } = DatabaseSync.prototype
  DatabaseSync.prototype.exec = function (text) {
    asked(DatabaseSync, { text, values: [], how: 'exec' })
    exec.call(this, text)
  }
  for (const how of ['run', 'get', 'all'] as const) {
    const before = StatementSync.prototype[how] as (...values: unknown[]) => unknown
    StatementSync.prototype[how] = function (this: StatementSync, ...values: unknown[]) {
      asked(DatabaseSync, { text: this.sourceSQL, values: values as Asked['values'], how })
      return before.apply(this, values)
    } as never
  }
}

function recordPostgres(asked: Listener): void {
  const before = Client.prototype.query as (...given: unknown[]) => unknown
  Client.prototype.query = function (this: Client, ...given: unknown[]) {
    const [first, second] = given
    if (first instanceof RoundTrip)
      for (const [nth, one] of first.asked.entries()) asked(this, { ...one, ...(nth === 0 && { begins: true }) })
    else {
      const { text, values } =
        typeof first === 'string' ? { text: first } : (first as Partial<Asked> & Pick<Asked, 'text'>)
      if (!text.startsWith('LISTEN'))
        asked(this, { text, values: values ?? (Array.isArray(second) ? second : []), begins: true })
    }
    return before.apply(this, given)
  } as never
}
