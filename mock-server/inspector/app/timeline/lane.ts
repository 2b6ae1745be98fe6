import { isEnd, stateColour } from '../parts/state-colours.ts'
import { isRefused } from '../state/badges.ts'
import { callsOf, stepsOf, webhooksOf } from '../state/kept.ts'
import type { SessionRow, StepRow, Time } from '../state/rows.ts'

/** Something that happened at a moment, or is due at one. */
export interface Mark {
  kind: 'call' | 'webhook' | 'due'
  id: string
  at: Time
  isGood: boolean
  fault?: string
  /** Of calls the last part of the path, of webhooks the type, of what is due the event. */
  name: string
}

/** For so long an operation was in a state; without an end it still is. */
export interface Span {
  from: Time
  to?: Time
  state: string
  colour: string
  /** Every second one looks a little different, so that one sees where they end. */
  isEven: boolean
  /** Which operation of the session, from 0. */
  nth: number
}

/** All that a lane shows of a session. */
export interface Lane {
  marks: readonly Mark[]
  spans: readonly Span[]
}

/** What is overdue waits for something else, and stands at `now`. */
export const laneOf = ({ id, operations, due }: SessionRow, now: Time): Lane => ({
  marks: [
    ...callsOf(id).map(
      (each): Mark => ({
        kind: 'call',
        id: each.id,
        at: each.at,
        isGood: !isRefused(each),
        name: each.path.replace(/^\/api\/v\d\//, ''),
        ...(each.fault !== undefined && { fault: each.fault }),
      }),
    ),
    ...webhooksOf(id).flatMap((each): Mark[] => {
      const mark = { id: each.id, name: each.type, ...(each.fault !== undefined && { fault: each.fault }) }
      const tries = each.attempts.map(
        ({ at, status }): Mark => ({ ...mark, kind: 'webhook', at, isGood: status === 200 }),
      )
      return each.nextAttemptAt === undefined
        ? tries
        : [...tries, { ...mark, kind: 'due', at: Math.max(now, each.nextAttemptAt), isGood: true }]
    }),
    ...due.map(({ at, event }): Mark => ({ kind: 'due', id: event, at: Math.max(now, at), isGood: true, name: event })),
  ],
  spans: operations.flatMap(({ id: of }, nth) =>
    spansOf(
      stepsOf(id).filter((each) => each.operationId === of),
      nth,
    ),
  ),
})

const spansOf = (steps: readonly StepRow[], nth: number): Span[] =>
  steps.map(({ at, kind, to }, place) => {
    const next = steps[place + 1]?.at
    const end = next ?? (isEnd(kind, to) ? at : undefined)
    return {
      from: at,
      ...(end !== undefined && { to: end }),
      state: to,
      colour: stateColour(kind, to),
      isEven: place % 2 === 1,
      nth,
    }
  })

/** The moments that an axis needs to know of it. */
export const timesOf = ({ marks, spans }: Lane): Time[] => [
  ...marks.map(({ at }) => at),
  ...spans.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
]
