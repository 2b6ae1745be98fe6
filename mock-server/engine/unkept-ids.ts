import { describeValue, type Violation } from '../../schemas/violation.ts'
import type { ProjectState } from '../store/rows.ts'

/** Ids in a snapshot that no store could keep rows under. */
export function* unkeptIds(state: ProjectState): Generator<Violation> {
  yield* repeated(state)
  yield* unnumbered(state)
}

/** Rows of one kind under one id, of which a store keeps one. */
function* repeated({ sessions, timers, outbox, due, journal }: ProjectState): Generator<Violation> {
  for (const [name, rows] of Object.entries({ sessions, timers, outbox, due, 'journal/rows': journal.rows })) {
    const seen = new Set<string>()
    for (const [at, { id }] of rows.entries()) {
      if (seen.has(id))
        yield { pointer: `/state/${name}/${at}/id`, expected: 'an id of its own', came: describeValue(id) }
      seen.add(id)
    }
  }
}

/** Calls are kept by the number in their id. */
const unnumbered = ({ journal }: ProjectState): Violation[] =>
  journal.rows.flatMap(({ id }, at) =>
    /^req_[1-9]\d{0,15}$/.test(id)
      ? []
      : [{ pointer: `/state/journal/rows/${at}/id`, expected: 'req_ and a number', came: describeValue(id) }],
  )
