import { goTo } from '../address/route.ts'
import { Windowed } from '../parts/windowed.tsx'
import { wantDetails } from '../state/details.ts'
import { kept } from '../state/kept.ts'
import { word } from '../words/language.ts'
import { AxisLine } from './axis-line.tsx'
import { foundSessions } from './found-sessions.ts'
import { LanePicture } from './lane-picture.tsx'
import { lanes, rowsInWindow } from './lanes.ts'
import { Legend } from './legend.tsx'
import { Search } from './search.tsx'
import { SessionLine } from './session-line.tsx'

/** Every session of the project, the latest first, a lane each. */
export function Timeline() {
  const rows = foundSessions.value
  const { axis, of } = lanes.value
  return (
    <>
      <h1 class="unseen">{word('timeline')}</h1>
      <Search />
      <Legend />
      {rows.length === 0 && <p class="soft empty">{word(kept.sessions.size === 0 ? 'noSessions' : 'nothingFound')}</p>}
      {rows.length > 0 && (
        <div class="lane-row">
          <span />
          <AxisLine />
        </div>
      )}
      <Windowed
        rows={rows}
        rowHeight={innerWidth < NARROW ? 104 : 56}
        label={word('sessions')}
        keyOf={({ id }) => id}
        onOpen={({ id }) => goTo({ view: 'session', id })}
        onShown={(shown) => {
          if (!isSame(shown, rowsInWindow.peek())) rowsInWindow.value = shown
          wantDetails(shown)
        }}
        show={(row) => {
          const placed = of(row)
          return (
            <div class="lane-row">
              <SessionLine row={row} />
              {placed && <LanePicture axis={axis} {...placed} />}
            </div>
          )
        }}
      />
    </>
  )
}

/** CSS pixels: below, a lane stands under its line. */
const NARROW = 720

const isSame = <Row,>(some: readonly Row[], others: readonly Row[]): boolean =>
  some.length === others.length && some.every((each, nth) => each === others[nth])
