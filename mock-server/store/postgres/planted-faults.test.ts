import { Client } from 'pg'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import type { Changed } from '../changed.ts'
import { openingOf, sessionOf, timerOf } from '../contract/shop.ts'
import { Listeners } from '../listeners.ts'
import type { Pool, PoolClient } from './connect.ts'
import { News } from './news.ts'
import { createPostgresStore } from './postgres-store.ts'
import { type Named, RoundTrip } from './round-trip.ts'

interface Asked {
  text: string
  values?: readonly unknown[]
}

let names = 0

/** What is wrong on the way to the database: a statement becomes another one, or is answered without having been sent. */
type Fault = (asked: Asked) => Asked | Promise<Asked> | 'answered'

/** A pool with that fault. A connection whose commit was answered and not sent dies, as its process does. */
function faulty(pool: Pool, fault: Fault): Pool {
  const replaced = <T extends object>(object: T, own: Partial<T>): T =>
    new Proxy(object, {
      get(target, name) {
        if (name in own) return own[name as keyof T]
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  const connect = async () => {
    const client = await pool.connect()
    let isDead = false
    const query = ({ asked }: RoundTrip) => ({ rows: answers(asked) })
    async function answers(asked: readonly Asked[]) {
      const changed = await Promise.all(asked.map(fault))
      isDead = changed.includes('answered')
      if (isDead) return asked.map(() => [])
      const sent = (changed as Asked[]).map(({ text, values = [] }) => ({ name: `planted${++names}`, text, values }))
      return await client.query(new RoundTrip(sent as Named[])).rows
    }
    const release = (isBroken?: boolean) => client.release(isBroken || isDead)
    return replaced(client, { query, release } as Partial<PoolClient>)
  }
  return replaced(pool, { connect } as Partial<Pool>)
}

const sound: Fault = (asked) => asked

/** The lock of the project is a statement of its own; what is read follows it. */
const isLock = (text: string) => text.startsWith('SELECT 1 AS one') && text.endsWith('FOR UPDATE OF p')
const unlocked: Fault = ({ text, ...rest }) => ({
  text: isLock(text) ? text.replace(/ FOR UPDATE OF p$/, '') : text,
  ...rest,
})
const lockedAsRead: Fault = (asked) => {
  const { text, ...rest } = unlocked(asked) as Asked
  return { text: text.startsWith('SELECT p.*, t.counters') ? `${text} FOR UPDATE OF p` : text, ...rest }
}
/** Whoever has claimed a row, whenever he did: his claim is as good as the latest. */
const unfenced: Fault = ({ text, values = [] }) => ({
  text,
  values: values.map((value) => (/^\w+\/[-0-9a-f]{36}\/\d+$/.test(String(value)) ? 'a claim' : value)),
})
const answeredFirst: Fault = (asked) => (asked.text === 'COMMIT' ? 'answered' : asked)

class Deaf extends Listeners {
  override tellWaiting(): void {}
}

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { url, pool } = await testDatabase(testServer)
  const now = () => 1_000_000
  let projects = 0
  const projectOf = async (mode: 'real' | 'manual' = 'manual') => {
    projects += 1
    const project = `planted_${projects}`
    await createPostgresStore({ pool, now, wall: now }).open(project, openingOf(mode))
    return project
  }

  /** How many sessions are counted after two banks have made one each at the same time. */
  async function countedByTwo(fault: Fault): Promise<number> {
    const project = await projectOf()
    let decided = 0
    const waits = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    // Nobody commits before the other has decided, too, or waits for him.
    const met = () =>
      vi.waitFor(async () => expect(decided === 2 || (await pool.query(waits)).rows.length > 0).toBe(true), 20_000)
    const meeting: Fault = (asked) => {
      const changed = fault(asked) as Asked
      return asked.text === 'COMMIT' ? met().then(() => changed) : changed
    }
    const make = (id: string) =>
      createPostgresStore({ pool: faulty(pool, meeting), now, wall: now }).transact(
        project,
        { session: 'new' },
        (view) => {
          decided += 1
          const counters = { ...view.counters, session: view.counters.session + 1 }
          return { commit: { session: sessionOf(id), counters }, reply: {} }
        },
      )
    const before = (await countersOf(project)).session
    await Promise.all([make('ps_1'), make('ps_2')])
    return (await countersOf(project)).session - before
  }

  async function countersOf(project: string): Promise<{ session: number }> {
    const { rows } = await pool.query('SELECT counters FROM totals WHERE project = $1', [project])
    return JSON.parse(rows[0].counters)
  }

  it.each<[fault: string, plant: Fault, counted: number]>([
    ['no lock on the project', unlocked, 1],
    ['a lock in the statement that reads', lockedAsRead, 1],
    ['no fault', sound, 2],
  ])('two banks at one project, %s', async (_, plant, counted) => {
    expect(await countedByTwo(plant)).toBe(counted)
  })

  it('one statement that locks a row and reads what is beside it returns the new row beside the old', async () => {
    const clients = [new Client({ connectionString: url }), new Client({ connectionString: url })]
    for (const client of clients) {
      await client.connect()
      onTestFinished(() => client.end())
    }
    const [first, second] = clients as [Client, Client]
    await first.query('CREATE TABLE parent (id INT PRIMARY KEY, n INT); CREATE TABLE beside (id INT, n INT)')
    await first.query('INSERT INTO parent VALUES (1, 0); INSERT INTO beside VALUES (1, 0)')
    await first.query('BEGIN; UPDATE parent SET n = 1; UPDATE beside SET n = 1')
    const { rows: pids } = await second.query('SELECT pg_backend_pid() AS pid')
    const reading = second.query(
      'SELECT p.n, (SELECT b.n FROM beside b WHERE b.id = p.id) AS beside FROM parent p WHERE p.id = 1 FOR UPDATE',
    )
    const waits = "SELECT 1 FROM pg_stat_activity WHERE pid = $1 AND wait_event_type = 'Lock'"
    await vi.waitFor(async () => expect((await pool.query(waits, [pids[0].pid])).rows).toHaveLength(1), 20_000)
    await first.query('COMMIT')
    expect((await reading).rows).toEqual([{ n: 1, beside: 0 }])
  })

  /** Whether a step is taken by who has lost it to another. */
  async function takenByLate(fault: Fault): Promise<boolean> {
    let wall = now()
    const store = createPostgresStore({ pool: faulty(pool, fault), now, wall: () => wall })
    const project = await projectOf('real')
    const timer = timerOf('ti_1', 0)
    await store.transact(project, { session: 'new' }, () => ({
      commit: { session: sessionOf('ps_1'), timers: [timer] },
      reply: {},
    }))
    const claim = async (owner: string) =>
      (await store.due.claim({ now: wall, n: 1_000, owner, leaseMs: 1_000 })).find((each) => each.project === project)!
    const late = await claim('one')
    wall += 60_000_000
    expect(await claim('two')).toMatchObject({ kind: 'timer', timer })
    return (await store.completeTimer(late, () => ({ commit: {}, reply: {} }))) !== undefined
  }

  it.each<[fault: string, plant: Fault, isTaken: boolean]>([
    ['no fence', unfenced, true],
    ['no fault', sound, false],
  ])('a step whose lease has ended, %s', async (_, plant, isTaken) => {
    expect(await takenByLate(plant)).toBe(isTaken)
  })

  it.each<[fault: string, plant: Fault, isKept: boolean]>([
    ['the commit comes after the answer, and the process dies between them', answeredFirst, false],
    ['no fault', sound, true],
  ])('what was answered is there, %s', async (_, plant, isKept) => {
    const project = await projectOf()
    const store = createPostgresStore({ pool: faulty(pool, plant), now, wall: now })
    await store.transact(project, { session: 'new' }, () => ({ commit: { session: sessionOf('ps_1') }, reply: {} }))
    const { rows } = await pool.query('SELECT id FROM sessions WHERE project = $1', [project])
    expect(rows).toEqual(isKept ? [{ id: 'ps_1' }] : [])
  })

  it.each<[fault: string, listeners: Listeners, isTold: boolean]>([
    ['nobody looks by himself', new Deaf(), false],
    ['no fault', new Listeners(), true],
  ])('who waits goes on without a hint, %s', async (_, listeners, isTold) => {
    const project = await projectOf()
    const news = new News(url, pool, listeners)
    await news.listen()
    onTestFinished(() => news.close())
    const told: Changed[] = []
    listeners.add(project, (changed) => told.push(changed))
    // It has nobody to give hints for it.
    const silent = createPostgresStore({ pool, now, wall: now })
    await silent.transact(project, { session: 'new' }, () => ({ commit: { session: sessionOf('ps_1') }, reply: {} }))
    await vi.waitFor(() => expect(told).toContain('everything'), isTold ? 20_000 : 5_000).catch(() => {})
    expect(told.length > 0).toBe(isTold)
  })
}
