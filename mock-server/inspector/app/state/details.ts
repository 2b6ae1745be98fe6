import { get } from '../api/client.ts'
import { keepSession, kept, revision, stepsRevision } from './kept.ts'
import { inProject } from './project.ts'
import { sessionOf, stepOf } from './read-items.ts'
import type { SessionItem, SessionRow, StepItem } from './rows.ts'

/** So many are asked for at a time. */
const MOST = 4

/** Those that are looked at now, and that not all is known of: who has scrolled past asks for nothing any more. */
let waiting: SessionRow[] = []
const underWay = new Set<string>()

/** Reads what the lists do not say of sessions that are looked at: their steps, and what is due after a change. */
export function wantDetails(rows: readonly SessionRow[]): void {
  // A row that is shown may be older than the one that is kept.
  const latest = rows.flatMap(({ id }) => kept.sessions.get(id) ?? [])
  waiting = latest.filter((row) => row.stepsOf !== row.updatedAt || row.isStale)
  readNext()
}

function readNext(): void {
  while (underWay.size < MOST) {
    const row = waiting.shift()
    if (!row) return
    if (underWay.has(row.id)) continue
    underWay.add(row.id)
    void readDetails(row).finally(() => {
      underWay.delete(row.id)
      readNext()
    })
  }
}

async function readDetails({ id, updatedAt, isStale }: SessionRow): Promise<void> {
  const path = inProject(`sessions/${encodeURIComponent(id)}`)
  try {
    const [steps, item] = await Promise.all([
      get<{ items: StepItem[] }>(`${path}/steps`),
      isStale ? get<SessionItem>(path) : undefined,
    ])
    const row = item ? sessionOf(item) : kept.sessions.get(id)
    if (!row) return
    kept.stepsOf.set(id, steps.items.map(stepOf))
    keepSession({ ...row, stepsOf: item ? row.updatedAt : updatedAt })
    showSoon(item !== undefined)
  } catch {
    // It has gone meanwhile, with its project or by a reset: an event says so.
  }
}

let isScheduled = false
let isRevised = false

/** Once a frame, however many were read. */
function showSoon(isOther: boolean): void {
  isRevised ||= isOther
  if (isScheduled) return
  isScheduled = true
  requestAnimationFrame(() => {
    isScheduled = false
    stepsRevision.value += 1
    if (isRevised) revision.value += 1
    isRevised = false
  })
}
