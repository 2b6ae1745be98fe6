import type { Timer } from '../../core/state.ts'
import { sessionOf } from './sessions.ts'
import { parse, rows, type Steps, sql } from './statement.ts'

/** The timers of a session's operations. */
export function* timersOf(project: string, session: string): Steps<Timer[]> {
  const timers: Timer[] = []
  for (const { id } of (yield* sessionOf(project, session))?.operations ?? []) {
    const found = yield* rows(sql`SELECT row FROM due WHERE project = ${project} AND operation = ${id} ORDER BY ord`)
    timers.push(...found.map((each) => parse<Timer>(each.row)))
  }
  return timers
}
