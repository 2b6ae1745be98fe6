import { rmSync } from 'node:fs'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { loadSqlite } from '../store/sqlite/load-sqlite.ts'
import { type Recorded, recordsCall } from './asked.ts'
import type { Replay } from './replay.ts'

/** The same statements on one connection, prepared once each. */
export function replayInSqlite(recorded: readonly Recorded[], file: string): Replay {
  const sqlite = loadSqlite()
  let db: DatabaseSync | undefined
  let prepared = new Map<string, StatementSync>()
  let [at, asked, recordedCalls] = [0, 0, 0]

  function run(transaction: Recorded): void {
    for (const { text, values, how } of transaction) {
      if (how === 'exec') {
        db!.exec(text)
        continue
      }
      let statement = prepared.get(text)
      if (!statement) {
        statement = db!.prepare(text)
        prepared.set(text, statement)
      }
      statement[how!](...values)
    }
  }

  return {
    begin() {
      if (db) db.close()
      for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
      db = new sqlite.DatabaseSync(file)
      prepared = new Map()
      ;[at, asked, recordedCalls] = [0, 0, 0]
      while (!recorded[at]!.some(recordsCall)) run(recorded[at++]!)
    },
    call(done) {
      asked += 1
      while (recordedCalls < asked && at < recorded.length) {
        const transaction = recorded[at++]!
        run(transaction)
        recordedCalls += transaction.filter(recordsCall).length
      }
      done()
    },
  }
}
