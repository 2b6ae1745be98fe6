import { goTo } from '../address/route.ts'
import { Windowed } from '../parts/windowed.tsx'
import { kept } from '../state/kept.ts'
import { word } from '../words/language.ts'
import { foundSessions } from './found-sessions.ts'
import { Search } from './search.tsx'
import { SessionLine } from './session-line.tsx'

/** Every session of the project, the latest first. */
export function Timeline() {
  const rows = foundSessions.value
  return (
    <>
      <h1 class="unseen">{word('timeline')}</h1>
      <Search />
      {rows.length === 0 && <p class="soft empty">{word(kept.sessions.size === 0 ? 'noSessions' : 'nothingFound')}</p>}
      <Windowed
        rows={rows}
        rowHeight={56}
        label={word('sessions')}
        keyOf={({ id }) => id}
        onOpen={({ id }) => goTo({ view: 'session', id })}
        show={(row) => <SessionLine row={row} />}
      />
    </>
  )
}
