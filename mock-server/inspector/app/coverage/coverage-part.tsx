import type { Static } from 'typebox'
import type { ControlCoverage } from '../../../../schemas/control/answers/index.ts'
import { word } from '../words/language.ts'

interface CoveragePartProps {
  name: string
  part: Static<typeof ControlCoverage>['parts'][string]
  /** It can be seen elsewhere, and is closed at first. */
  isDrawn: boolean
}

/** A part of what the bank has: how much of it was met, each by its name with how often. */
export function CoveragePart({ name, part, isDrawn }: CoveragePartProps) {
  const items = Object.entries(part.items).sort(([, one], [, other]) => other - one)
  return (
    <details open={!isDrawn && part.met > 0 && part.met < part.of}>
      <summary>
        <b>{name}</b> <span class="soft">{word('share', { met: part.met, of: part.of, percent: part.percent })}</span>{' '}
        <progress value={part.met} max={part.of} aria-label={name} />
      </summary>
      <ul class="met-list">
        {items.map(([item, count]) => (
          <li key={item} class={count === 0 ? 'never' : undefined}>
            <code>{item}</code>{' '}
            <span class={count === 0 ? 'soft' : 'ok'}>{count === 0 ? word('never') : `${count} ×`}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
