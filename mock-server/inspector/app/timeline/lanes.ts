import { computed, signal } from '@preact/signals'
import { route } from '../address/route.ts'
import { tick } from '../parts/now.ts'
import { callsOf, revision } from '../state/kept.ts'
import { projectNow } from '../state/project.ts'
import type { SessionRow, Time } from '../state/rows.ts'
import { type Axis, axisThrough } from './axis.ts'
import { type Lane, laneOf, timesOf } from './lane.ts'

/** The sessions whose lanes stand in the window. */
export const rowsInWindow = signal<readonly SessionRow[]>([])

/** Each lane begins at the left, instead of all of them being on the project's clock. */
export const isFromStart = computed(() => route.value.query.axis === 'start')

interface Lanes {
  axis: Axis
  /** Absent for a row that is not in the window yet: its place is not known. */
  of(row: SessionRow): { lane: Lane; origin: Time; now: Time } | undefined
  now: Time
}

/** The lanes in the window, and one axis through all that happens on them. */
export const lanes = computed<Lanes>(() => {
  revision.value
  tick.value
  const now = projectNow()
  const shown = new Map(rowsInWindow.value.map((row) => [row.id, laneOf(row, now)] as const))
  const fromStart = isFromStart.value
  const originOf = ({ id, createdAt }: SessionRow) =>
    fromStart ? Math.min(createdAt, callsOf(id)[0]?.at ?? createdAt) : 0
  const times: Time[] = fromStart ? [0] : [now]
  for (const row of rowsInWindow.value) for (const time of timesOf(shown.get(row.id)!)) times.push(time - originOf(row))
  return {
    axis: axisThrough(times, innerWidth < 720 ? 26 : 12, fromStart ? undefined : now),
    now,
    of(row) {
      const lane = shown.get(row.id)
      return lane && { lane, origin: originOf(row), now: now - originOf(row) }
    },
  }
})
