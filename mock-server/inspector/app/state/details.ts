import { get } from '../api/client.ts'
import { keepItem } from './keep-item.ts'
import { kept, revision, stepsRevision } from './kept.ts'
import { inProject } from './project.ts'
import type { SessionItem, SessionRow } from './rows.ts'

/** So many are asked for at a time. */
const MOST = 4

/** Those that are looked at now, and that not all is known of: who has scrolled past asks for nothing any more. */
let waiting: SessionRow[] = []
const underWay = new Set<string>()

/** Reads what the lists do not say of sessions that are looked at: their steps, and what is due after a change. */
export function wantDetails(rows: readonly SessionRow[]): void {
  // A row that is shown may be older than the one that is kept.
  const latest = rows.flatMap(({ id }) => kept.sessions.get(id) ?? [])
  waiting = latest.filter(lacksDetails)
  readNext()
}

const lacksDetails = (row: SessionRow): boolean => row.stepsOf !== row.updatedAt || row.isStale === true

function readNext(): void {
  while (underWay.size < MOST) {
    const next = waiting.shift()
    if (!next) return
    // It may have been read, or changed, since it was asked for.
    const row = kept.sessions.get(next.id)
    if (!row || underWay.has(row.id) || !lacksDetails(row)) continue
    underWay.add(row.id)
    void readDetails(row).finally(() => {
      underWay.delete(row.id)
      readNext()
    })
  }
}

async function readDetails({ id, isStale }: SessionRow): Promise<void> {
  try {
    const item = await get<SessionItem>(inProject(`sessions/${encodeURIComponent(id)}?with=steps`))
    // It may have gone meanwhile, with its project or by a reset.
    if (!kept.sessions.has(id)) return
    keepItem(item)
    showSoon(isStale === true)
  } catch {
    // It has gone: an event says so.
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
