import { computed } from '@preact/signals'
import { goTo } from '../address/route.ts'
import { FilterBar } from '../parts/filter-bar.tsx'
import { foundRows } from '../parts/found-rows.ts'
import { Windowed } from '../parts/windowed.tsx'
import { isRefused } from '../state/badges.ts'
import { kept, revision } from '../state/kept.ts'
import { word } from '../words/language.ts'
import { CallLine } from './call-line.tsx'

const found = computed(() => {
  revision.value
  return foundRows(kept.calls, isRefused, ({ id, method, path, status, error, sessionId, fault, signature }) => [
    id,
    method,
    path,
    status,
    error,
    sessionId,
    fault,
    signature,
  ])
})

/** Every call that the journal keeps, the latest first. */
export function CallsView() {
  const rows = found.value
  return (
    <>
      <h1 class="unseen">{word('calls')}</h1>
      <FilterBar hint="callsHint" onlyWrong="onlyRefused" found={rows.length} of={kept.calls.size} />
      {rows.length === 0 && <p class="soft empty">{word(kept.calls.size === 0 ? 'noCalls' : 'nothingFound')}</p>}
      <Windowed
        rows={rows}
        rowHeight={56}
        label={word('callsLatest')}
        keyOf={({ id }) => id}
        onOpen={({ id }) => goTo({ view: 'call', id })}
        show={(row) => <CallLine row={row} />}
      />
    </>
  )
}
