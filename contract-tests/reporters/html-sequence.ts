import { type Html, html as markup } from '../../mock-server/markup/html.ts'
import type { SequenceLine } from './report.ts'

/** Pixels: where the two stand, how high a line is, where the clock is written. */
const [PARTNER, BANK, ROW, TOP, CLOCK] = [150, 850, 34, 40, 8]
const WIDTH = BANK + 60
/** Letters that have room between the two. */
const LETTERS = 92

/** Who said what to whom, from above to below; what happened beside that stands between them. A picture: the same is in the list below it. */
export function sequenceDiagram(lines: readonly SequenceLine[]): Html {
  const height = TOP + ROW * (lines.length + 1)
  return markup`<div class="wide" tabindex="0" role="group" aria-label="Sequence diagram"><svg class="sequence" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="What happened, in its order; the list below says the same">
${who('partner', PARTNER, height)}${who('bank', BANK, height)}
${lines.map((line, at) => row(line, TOP + ROW * (at + 1), lines[at - 1]?.at))}</svg></div>`
}

const who = (name: string, x: number, height: number): Html =>
  markup`<text x="${x}" y="20" text-anchor="middle" class="who">${name}</text><line x1="${x}" y1="${TOP - 10}" x2="${x}" y2="${height - 10}" class="life"/>`

function row({ at, from, text, isTrouble }: SequenceLine, y: number, before: string | undefined): Html {
  const middle = (PARTNER + BANK) / 2
  const clock = at !== before && markup`<text x="${CLOCK}" y="${y}" class="clock">${clockOf(at)}</text>`
  const said = markup`<text x="${middle}" y="${y - 5}" text-anchor="middle" class="${isTrouble ? 'trouble' : 'said'}">${short(text)}</text>`
  if (from === undefined)
    return markup`${clock}<text x="${middle}" y="${y}" text-anchor="middle" class="note">${short(text)}</text>`
  const [start, end, back] = from === 'partner' ? [PARTNER, BANK, -8] : [BANK, PARTNER, 8]
  const arrow = `M${start} ${y}H${end}M${end + back} ${y - 4}L${end} ${y}L${end + back} ${y + 4}`
  return markup`${clock}${said}<path d="${arrow}" class="arrow"/>`
}

/** `18:17:39.735`, and the day where it is not the first thing that matters. */
const clockOf = (at: string): string => at.replace(/^\d{4}-(\d\d-\d\d)T(\d\d:\d\d:\d\d).*$/, '$1 $2')

const short = (text: string): string => (text.length <= LETTERS ? text : `${text.slice(0, LETTERS - 1)}…`)
