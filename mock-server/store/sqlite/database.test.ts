import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { nextMacrotask } from '../../timers/next-macrotask.ts'
import { row, type Steps, sql, write } from '../sql/statement.ts'
import { Database } from './database.ts'

/** A database that breaks at a statement, once it is told to. */
function breakable() {
  const db = new DatabaseSync(':memory:')
  db.exec('CREATE TABLE kept (n INTEGER)')
  let at: string | undefined
  const failures: string[] = []
  const breaks = new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        if (at !== undefined && String(given[0]).startsWith(at)) throw new Error(`disk full at ${at}`)
        return value.apply(target, given)
      }
    },
  })
  return {
    database: new Database(breaks, ({ message }) => failures.push(message)),
    failures,
    breakAt: (statement: string) => {
      at = statement
    },
    kept: () => db.prepare('SELECT count(*) AS n FROM kept').get()!.n,
  }
}

const keep = (n: number) => write(sql`INSERT INTO kept (n) VALUES (${n})`)
function* thenBreaks(): Steps<void> {
  yield* keep(2)
  throw new Error('a step breaks')
}

it.each(['BEGIN', 'INSERT', 'COMMIT'])(
  'a %s that fails ends it: nobody is told that it was done, nothing is',
  async (statement) => {
    const { database, failures, breakAt, kept } = breakable()
    breakAt(statement)
    const told = await Promise.allSettled([database.run(keep(1)), database.run(keep(2))])
    expect(told.map((each) => String((each as PromiseRejectedResult).reason))).toEqual(
      Array.from({ length: 2 }, () => `Error: disk full at ${statement}`),
    )
    breakAt('nothing')
    await expect(database.run(keep(3))).rejects.toThrow('disk full')
    // Whoever is not waited for would end the process.
    await nextMacrotask()
    expect([kept(), failures]).toEqual([0, [`disk full at ${statement}`]])
    await database.close()
  },
)

it('steps that break once they have written take those of their turn with them', async () => {
  const { database, kept } = breakable()
  const told = await Promise.allSettled([database.run(keep(1)), database.run(thenBreaks())])
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(kept()).toBe(0)
  await database.close()
})

it('is closed once what was begun is committed, also what was begun by who was answered then', async () => {
  const { database } = breakable()
  const told: unknown[] = []
  const working = database.run(keep(1)).then(async () => {
    const { n } = (await database.run(row(sql`SELECT count(*) AS n FROM kept`)))!
    told.push(n)
  })
  await database.close()
  await working
  expect(told).toEqual([1])
  await expect(database.run(keep(2))).rejects.toThrow('the store is closed')
})
