import { createPool } from '../store/postgres/connect.ts'
import { type Named, RoundTrip } from '../store/postgres/round-trip.ts'
import { type Asked, lockedProjects, type Recorded, recordsCall } from './asked.ts'
import { inOtherProjects } from './in-other-projects.ts'
import type { Replay } from './replay.ts'

interface Planned {
  asked: Recorded
  calls: number
  projects: readonly string[]
}

/**
 * The same transactions on as many connections as a bank has, in the same round trips: those of a project one after the other, as its lock would
 * have it, and what a bank could ask only once it had an answer behind that answer. Each round has projects of its own in the same tables, as a
 * bank's has.
 */
export function replayInPostgres(recorded: readonly Recorded[], url: string): Replay {
  const plan: Planned[] = recorded.map((asked) => ({
    asked,
    calls: asked.filter(recordsCall).length,
    // Of a list those that were free, in which something was done then.
    projects: [...new Set(asked.flatMap(lockedProjects))].filter((project) =>
      asked.some(({ values }) => values.includes(project)),
    ),
  }))
  const first = plan.findIndex(({ calls }) => calls > 0)
  const pool = createPool(url)
  const last = new Map<string, Promise<unknown>>()
  let round = 0
  let playing: Planned[] = []
  let [at, asked, recordedCalls] = [0, 0, 0]
  let latest: Promise<unknown> = Promise.resolve()

  async function run(statements: Recorded): Promise<void> {
    const client = await pool.connect()
    for (const trip of roundTrips(statements)) await client.query(new RoundTrip(trip)).rows
    client.release()
  }

  function enqueue({ asked: statements, projects }: Planned): Promise<unknown> {
    const before = projects.flatMap((project) => last.get(project) ?? [])
    const done = before.length > 0 ? Promise.all(before).then(() => run(statements)) : run(statements)
    for (const project of projects) last.set(project, done)
    return done
  }

  return {
    async begin() {
      await latest
      await Promise.all(last.values())
      playing = round === 0 ? plan : elsewhere(round, plan)
      // The tables are made once.
      for (const { asked: statements, projects } of playing.slice(0, first))
        if (round === 0 || projects.length > 0) await run(statements)
      round += 1
      ;[at, asked, recordedCalls] = [first, 0, 0]
    },
    call(done) {
      asked += 1
      while (recordedCalls < asked && at < playing.length) {
        const planned = playing[at++]!
        recordedCalls += planned.calls
        latest = enqueue(planned)
      }
      void latest.then(done)
    },
  }
}

const prepared = new Map<string, string>()

/** What was not prepared by the bank is here under a name of its own. */
function named({ name, text, values }: Asked): Named {
  if (name !== undefined) return { name, text, values }
  const own = prepared.get(text) ?? `own${prepared.size}`
  prepared.set(text, own)
  return { name: own, text, values }
}

function roundTrips(statements: Recorded): Named[][] {
  const trips: Named[][] = []
  for (const one of statements) {
    if (one.begins || trips.length === 0) trips.push([])
    trips.at(-1)!.push(named(one))
  }
  return trips
}

function elsewhere(round: number, plan: readonly Planned[]): Planned[] {
  const there = inOtherProjects(
    round,
    plan.flatMap(({ projects }) => projects),
  )
  return plan.map(({ asked, calls, projects }) => ({
    asked: asked.map(there.asked),
    calls,
    projects: projects.map(there.named),
  }))
}
