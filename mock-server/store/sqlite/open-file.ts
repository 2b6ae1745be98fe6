import { accessSync, constants, existsSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { StoreUnusableError } from '../unusable.ts'
import { forgetHolder, holderOf, noteHolder } from './holder.ts'
import { loadSqlite } from './load-sqlite.ts'
import { checkWhose, migrate } from './migrate.ts'

/** Pages of the log between two checkpoints. */
const CHECKPOINT = 8_000
/** A bank that is just ending lets go within it. */
const BUSY_MS = 2_000

/** A database in the memory of this process. */
export const IN_MEMORY = ':memory:'

/** The database in a file, made where there is none, with its tables as this version wants them. @throws {StoreUnusableError} */
export function openFile(file: string, sync: 'normal' | 'full'): DatabaseSync {
  const { DatabaseSync } = loadSqlite()
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(file)
    db.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    checkWhose(db)
    db.exec('PRAGMA journal_mode = WAL')
    db.exec(`PRAGMA synchronous = ${sync}`)
    db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT}`)
    migrate(db)
    if (file !== IN_MEMORY) noteHolder(file)
    return db
  } catch (error) {
    if (db?.isOpen) db.close()
    throw unusable(file, error)
  }
}

/** The first that is done with a file which is open; where SQLite cannot do it the file is let go. @throws {StoreUnusableError} */
export function firstOfAll(file: string, db: DatabaseSync, run: () => void): void {
  try {
    run()
  } catch (error) {
    if (db.isOpen) db.close()
    if (file !== IN_MEMORY) forgetHolder(file)
    throw 'errcode' in Object(error) ? unusable(file, error) : error
  }
}

const unusable = (file: string, error: unknown) =>
  new StoreUnusableError(`${file}: ${whyNot(error, file)}`, { cause: error })

const READ_ONLY = 8
const IO_ERROR = 10

/** By the codes of SQLite, which the numbers of the extended ones end with. */
const reasons: Readonly<Record<number, (file: string) => string>> = {
  5: (file) => `it is in use: by ${holderOf(file)}; stop that bank, or give another file`,
  [READ_ONLY]: () => 'it cannot be written to; give a file that this user may write',
  [IO_ERROR]: () => 'the disk cannot be read or written',
  11: () => 'it is damaged; give another file, or bring back a copy of it',
  13: () => 'the disk is full; make room, or give a file on another one',
  14: (file) =>
    statSync(file, { throwIfNoEntry: false })?.isDirectory()
      ? 'it is a folder; give a file in it'
      : 'it cannot be opened or made: is its folder there, and may this user write to it?',
  26: () => 'it is no database; give another file, it was left as it is',
}

function whyNot(error: unknown, file: string): string {
  const { errcode = 0, message } = error as Error & { errcode?: number }
  const code = errcode & 0xff
  // Of a file that it may only read, SQLite says that a lock could not be had.
  return reasons[code === IO_ERROR && isReadOnly(file) ? READ_ONLY : code]?.(file) ?? message
}

function isReadOnly(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    return false
  } catch {
    return existsSync(file)
  }
}
