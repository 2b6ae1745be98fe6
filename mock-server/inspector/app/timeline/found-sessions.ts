import { computed } from '@preact/signals'
import { route } from '../address/route.ts'
import { isFailing, isRefused } from '../state/badges.ts'
import { callsOf, kept, revision, webhooksOf } from '../state/kept.ts'
import type { SessionRow } from '../state/rows.ts'

/** What is asked for in the address: words, a state of the bank, a version, only what is in trouble. */
export const asked = computed(() => {
  const { q = '', state = '', version = '', trouble = '' } = route.value.query
  return { words: q.toLowerCase().split(/\s+/).filter(Boolean), q, state, version, trouble }
})

/** Those that were asked for, the latest first. */
export const foundSessions = computed<readonly SessionRow[]>(() => {
  revision.value
  const { words, state, version, trouble } = asked.value
  const found: SessionRow[] = []
  for (const row of kept.sessions.values()) {
    if (state !== '' && row.status !== state) continue
    if (version !== '' && row.version !== version) continue
    if (trouble !== '' && !isInTrouble(row)) continue
    if (words.every((each) => row.words.includes(each))) found.push(row)
  }
  return found.reverse()
})

/** A state that is no good end, a refused call, a webhook that is not taken, a fault. */
const isInTrouble = ({ id, status }: SessionRow): boolean =>
  ['cancelled', 'error'].includes(status) ||
  callsOf(id).some((each) => isRefused(each) || each.fault !== undefined) ||
  webhooksOf(id).some((each) => isFailing(each) || each.fault !== undefined)

/** The states that there are sessions in. */
export const statesThere = computed<readonly string[]>(() => {
  revision.value
  const found = new Set<string>()
  for (const { status } of kept.sessions.values()) found.add(status)
  return [...found].sort()
})
