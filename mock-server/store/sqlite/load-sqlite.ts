import { StoreUnusableError } from '../unusable.ts'

type Sqlite = typeof import('node:sqlite')

/** Node's own SQLite; of its warnings the one that says it is experimental is left out, that one alone. @throws {StoreUnusableError} where Node has none */
export function loadSqlite(): Sqlite {
  const warn = process.emitWarning
  process.emitWarning = ((...said: Parameters<typeof warn>) => {
    if (!String(said[0]).startsWith('SQLite is an experimental feature')) warn.apply(process, said)
  }) as typeof warn
  try {
    const sqlite = process.getBuiltinModule('node:sqlite') as Sqlite | undefined
    if (sqlite) return sqlite
  } finally {
    process.emitWarning = warn
  }
  throw new StoreUnusableError(`a file needs Node 22.13 or newer, which has SQLite; this is ${process.versions.node}`)
}
