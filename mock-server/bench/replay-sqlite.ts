import { rmSync } from 'node:fs'
import type { StatementSync } from 'node:sqlite'
import { loadSqlite } from '../store/sqlite/load-sqlite.ts'
import { type Asked, type Recorded, recordsCall } from './asked.ts'
import { inOtherProjects } from './in-other-projects.ts'
import type { Replay } from './replay.ts'

/** The same statements on one connection, prepared once each. Each round has projects of its own in the same tables, as a bank's has. */
export function replayInSqlite(recorded: readonly Recorded[], file: string): Replay {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  const db = new (loadSqlite().DatabaseSync)(file)
  const prepared = new Map<string, StatementSync>()
  const first = recorded.findIndex((transaction) => transaction.some(recordsCall))
  const projects = recorded.slice(0, first).flatMap((transaction) => transaction.flatMap(madeProject))
  let playing = recorded
  const waiting: (() => void)[] = []
  let [round, at, asked, recordedCalls] = [0, 0, 0, 0]

  function run(transaction: Recorded): void {
    for (const { text, values, how } of transaction) {
      if (how === 'exec') {
        db.exec(text)
        continue
      }
      let statement = prepared.get(text)
      if (!statement) {
        statement = db.prepare(text)
        prepared.set(text, statement)
      }
      statement[how!](...values)
    }
  }

  function answer(): void {
    while (recordedCalls < asked && at < playing.length) {
      const transaction = playing[at++]!
      run(transaction)
      recordedCalls += transaction.filter(recordsCall).length
    }
    for (const done of waiting.splice(0)) done()
  }

  return {
    begin() {
      const there = inOtherProjects(round, projects)
      if (round > 0) playing = recorded.map((transaction) => transaction.map(there.asked))
      // The file is made once.
      for (const transaction of playing.slice(0, first))
        if (round === 0 || transaction.some((one) => madeProject(one).length > 0)) run(transaction)
      round += 1
      ;[at, asked, recordedCalls] = [first, 0, 0]
    },
    /** As a bank: what comes in one turn is asked together and answered in the next. */
    call(done) {
      asked += 1
      waiting.push(done)
      if (waiting.length === 1) setImmediate(answer)
    },
  }
}

const madeProject = ({ text, values }: Asked): string[] =>
  text.startsWith('INSERT INTO projects') ? [String(values[0])] : []
