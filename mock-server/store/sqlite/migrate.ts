import type { DatabaseSync } from 'node:sqlite'
import { migrations } from '../sql/schema.ts'

/** Which program's file it is: SQLite keeps the number in the file's head. */
const APPLICATION = 0x62313331

/** Whether the tables are ours, and of no newer version; nothing is changed. @throws {Error} */
export function checkWhose(db: DatabaseSync): void {
  const version = numberOf(db, 'user_version')
  if (version > migrations.length)
    throw new Error(
      `it was written by a newer version of bank131-mock (schema ${version}; this one knows ${migrations.length}): start that version, or give another file`,
    )
  if (version === 0 && numberOf(db, 'schema_version') > 0) throw new Error(FOREIGN)
  if (version > 0 && numberOf(db, 'application_id') !== APPLICATION) throw new Error(FOREIGN)
}

/** Brings the tables to this version, in one transaction. */
export function migrate(db: DatabaseSync): void {
  const version = numberOf(db, 'user_version')
  if (version === migrations.length) return
  db.exec('BEGIN IMMEDIATE')
  for (const statement of migrations.slice(version).flat()) db.exec(statement.replaceAll('{id}', 'INTEGER PRIMARY KEY'))
  db.exec(`PRAGMA application_id = ${APPLICATION}`)
  db.exec(`PRAGMA user_version = ${migrations.length}`)
  db.exec('COMMIT')
}

const FOREIGN = 'it is a database of another program; give another file, it was left as it is'

const numberOf = (db: DatabaseSync, pragma: string): number =>
  Object.values(db.prepare(`PRAGMA ${pragma}`).get() as Record<string, number>)[0]!
