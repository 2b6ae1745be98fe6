import { DatabaseSync } from 'node:sqlite'
import { migrate } from './migrate.ts'

/** Pages of the log between two checkpoints. */
const CHECKPOINT = 8_000
const BUSY_MS = 2_000

/** The database in a file, made where there is none, with its tables as this version wants them. */
export function openFile(file: string, sync: 'normal' | 'full'): DatabaseSync {
  const db = new DatabaseSync(file)
  db.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
  db.exec('PRAGMA locking_mode = EXCLUSIVE')
  db.exec('PRAGMA journal_mode = WAL')
  db.exec(`PRAGMA synchronous = ${sync}`)
  db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT}`)
  migrate(db)
  return db
}
