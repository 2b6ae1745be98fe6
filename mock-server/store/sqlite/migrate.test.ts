import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { migrations } from '../sql/schema.ts'
import { openFile } from './open-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'bank131-migrate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file as a version before this one has left it. */
function fileOf(version: number): string {
  const file = join(folder, `version-${version}-${crypto.randomUUID()}.db`)
  const db = new DatabaseSync(file)
  for (const each of migrations.slice(0, version).flat()) db.exec(each.replaceAll('{id}', 'INTEGER PRIMARY KEY'))
  db.exec(`PRAGMA application_id = 1647391537; PRAGMA user_version = ${version}`)
  db.exec("INSERT INTO meta VALUES ('generation', 7)")
  db.close()
  return file
}

function opened(file: string): DatabaseSync {
  const db = openFile(file, 'normal')
  onTestFinished(() => db.close())
  return db
}

const schemaOf = (db: DatabaseSync) => db.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all()
const before = migrations.slice(1).map((_, at) => at + 1)

it.each(before)('a file of version %i becomes what a new one is, and keeps what is in it', (version) => {
  const db = opened(fileOf(version))
  expect(schemaOf(db)).toEqual(schemaOf(opened(join(folder, `new-${version}.db`))))
  expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length })
  expect(db.prepare('SELECT value FROM meta').all()).toEqual([{ value: 7 }])
})

it.each(before)('one of version %i that cannot be brought on stays as it was', (version) => {
  const file = fileOf(version)
  const broken = new DatabaseSync(file)
  const last = /CREATE \w+ (\w+)/.exec(migrations.at(-1)!.at(-1)!)![1]!
  broken.exec(`CREATE TABLE ${last} (a)`)
  const was = schemaOf(broken)
  broken.close()
  expect(() => openFile(file, 'normal')).toThrow(`there is already a table named ${last}`)
  const db = new DatabaseSync(file)
  onTestFinished(() => db.close())
  expect([schemaOf(db), db.prepare('PRAGMA user_version').get()]).toEqual([was, { user_version: version }])
})
