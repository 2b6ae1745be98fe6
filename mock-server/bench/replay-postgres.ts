import { createPool } from '../store/postgres/connect.ts'
import { gathering } from '../store/postgres/run-steps.ts'
import { type Asked, lockedProject, type Recorded, recordsCall } from './asked.ts'
import type { Replay } from './replay.ts'

interface Planned {
  asked: Recorded
  calls: number
  projects: readonly string[]
}

/**
 * The same transactions on as many connections as a bank has: those of a project one after the other, as its lock would have it, and all
 * statements of one sent together, because nothing waits for an answer here.
 */
export function replayInPostgres(recorded: readonly Recorded[], url: string): Replay {
  const plan: Planned[] = recorded.map((asked) => ({
    asked,
    calls: asked.filter(recordsCall).length,
    projects: [...new Set(asked.flatMap((one) => lockedProject(one) ?? []))],
  }))
  const first = plan.findIndex(({ calls }) => calls > 0)
  const pool = createPool(url)
  const last = new Map<string, Promise<unknown>>()
  let [at, asked, recordedCalls] = [0, 0, 0]
  let latest: Promise<unknown> = Promise.resolve()

  async function run(statements: Recorded): Promise<void> {
    const client = await pool.connect()
    const send = gathering(client)
    const answers = Promise.all(
      statements.map(({ name, text, values }: Asked) =>
        client.query({ ...(name !== undefined && { name }), text, values: [...values] }),
      ),
    )
    send()
    await answers
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
      await pool.query('DROP SCHEMA IF EXISTS bank131_mock CASCADE')
      for (const { asked: statements } of plan.slice(0, first)) for (const one of statements) await run([one])
      ;[at, asked, recordedCalls] = [first, 0, 0]
    },
    call(done) {
      asked += 1
      while (recordedCalls < asked && at < plan.length) {
        const planned = plan[at++]!
        recordedCalls += planned.calls
        latest = enqueue(planned)
      }
      void latest.then(done)
    },
  }
}
