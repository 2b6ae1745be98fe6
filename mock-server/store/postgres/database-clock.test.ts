import { describe, expect, it } from 'vitest'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import type { Pool } from './connect.ts'
import { DatabaseClock } from './database-clock.ts'

/** A clock over a database that says a time, and a machine that shows another; `ways`: how long an answer is on its way there and back, the last of them for good. */
function clocks({ own, database }: { own: number; database: number }) {
  const shown = { own, database, ways: [[0, 0]] as [there: number, back: number][], waits: 0, isAway: false }
  const clock = new DatabaseClock(() => shown.own)
  const pass = (micros: number) => {
    shown.own += micros
    shown.database += micros
  }
  const client = {
    async query() {
      if (shown.isAway) throw new Error('away')
      const [there, back] = shown.ways.length > 1 ? shown.ways.shift()! : shown.ways[0]!
      pass(there)
      const now = String(shown.database)
      pass(back)
      return { rows: [{ now }] }
    },
    release() {},
  }
  const pool = {
    async connect() {
      pass(shown.waits)
      return client
    },
  } as unknown as Pool
  const compare = async () => {
    await clock.follow(pool)
    clock.stop()
  }
  return { shown, clock, compare }
}

describe('the clock of a database', () => {
  it('shows the time of the database, and goes on with that of the machine', async () => {
    const { shown, clock, compare } = clocks({ own: 1_000, database: 50_000 })
    await compare()
    expect([clock.now(), clock.here(50_000)]).toEqual([50_000, 1_000])
    shown.own += 25
    expect(clock.now()).toBe(50_025)
  })

  it('takes what the database said for the middle of the way there and back', async () => {
    const { shown, clock, compare } = clocks({ own: 1_000, database: 50_000 })
    shown.ways = [[100, 100]]
    await compare()
    expect([shown.own, clock.now()]).toEqual([1_200, shown.database])
  })

  it('does not take the time that it waits for a connection for a way', async () => {
    const { shown, clock, compare } = clocks({ own: 1_000, database: 50_000 })
    shown.waits = 2_000_000
    await compare()
    expect(clock.now()).toBe(shown.database)
  })

  it('asks again where an answer took long, as it does while a process stands still, and believes the quickest', async () => {
    const { shown, clock, compare } = clocks({ own: 1_000, database: 50_000 })
    shown.ways = [
      [100, 40_000_000],
      [30_000, 30_001],
      [50, 50],
      [0, 0],
    ]
    await compare()
    expect([clock.now(), shown.ways]).toEqual([shown.database, [[0, 0]]])
  })

  it('stands where the clock of the machine goes back, and goes on with the next comparison', async () => {
    const { shown, clock, compare } = clocks({ own: 10_000, database: 50_000 })
    await compare()
    expect(clock.now()).toBe(50_000)
    shown.own = 2_000
    expect(clock.now()).toBe(50_000)
    shown.database = 50_300
    await compare()
    expect(clock.now()).toBe(50_300)
  })

  it('stands where the clock of the database goes back, until that has come to where it stood', async () => {
    const { shown, clock, compare } = clocks({ own: 10_000, database: 50_000 })
    await compare()
    expect(clock.now()).toBe(50_000)
    shown.database = 40_000
    await compare()
    expect(clock.now()).toBe(50_000)
    shown.own += 10_001
    expect(clock.now()).toBe(50_001)
  })

  it('goes on as it was compared last where the database does not answer', async () => {
    const { shown, clock, compare } = clocks({ own: 1_000, database: 50_000 })
    await compare()
    shown.isAway = true
    await expect(compare()).rejects.toThrow('away')
    shown.own += 60
    expect(clock.now()).toBe(50_060)
  })
})

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { pool } = await testDatabase(testServer)

  it.each([
    ['an hour ahead', 3_600_000_000],
    ['an hour behind', -3_600_000_000],
  ])('a machine whose clock is %s goes by the database', async (_, off) => {
    const own = () => Date.now() * 1_000 + off
    const clock = new DatabaseClock(own)
    const databaseNow = async () => {
      const { rows } = await pool.query('SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS now')
      return rows[0].now as number
    }
    const began = own()
    const before = await databaseNow()
    await clock.follow(pool)
    clock.stop()
    const shown = clock.now()
    const after = await databaseNow()
    // No more wrong than all this took.
    const took = own() - began + 2_000
    expect(shown).toBeGreaterThanOrEqual(before - took)
    expect(shown).toBeLessThanOrEqual(after + took)
  })
}
