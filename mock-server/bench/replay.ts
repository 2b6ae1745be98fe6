import { readFileSync } from 'node:fs'
import type { Recorded } from './asked.ts'
import { replayInPostgres } from './replay-postgres.ts'
import { replayInSqlite } from './replay-sqlite.ts'

/** Asks a database again what the store of a bank was seen to ask, the same transactions in the same order, with all their values. */
export interface Replay {
  /** In projects of its own, the first time with a database that holds nothing, up to the first call. */
  begin(): void | Promise<void>
  /** All that the bank had asked when it answered its next call; `done` once that is committed. */
  call(done: () => void): void
}

export async function replayOf({ STATEMENTS, STORE }: NodeJS.ProcessEnv): Promise<Replay | undefined> {
  if (STATEMENTS === undefined || STORE === undefined) return undefined
  const recorded = JSON.parse(readFileSync(STATEMENTS, 'utf8')) as Recorded[]
  return STORE.startsWith('postgres:') ? replayInPostgres(recorded, STORE) : replayInSqlite(recorded, STORE)
}
