import { hrefOf } from '../address/route.ts'
import { moneyText } from '../parts/money.ts'
import { statusColour } from '../parts/status-colour.ts'
import { dateText } from '../parts/times.ts'
import { trimmed } from '../parts/trimmed.ts'
import type { SessionRow } from '../state/rows.ts'
import { word } from '../words/language.ts'

/** What the session is, and how it stands. */
export function SessionHead({ row }: { row: SessionRow }) {
  const { id, amount, currency, status, nextAction, version, outcome, order, recipient, operations, createdAt } = row
  const about = [version, ...operations.map(({ id: operation }) => operation), order, recipient]
  return (
    <header class="session-head">
      <p class="small">
        <a href={hrefOf({ view: 'timeline' })}>{word('timeline')}</a> › {id}
      </p>
      <h1>
        {amount === undefined ? id : moneyText(amount, currency ?? 'rub')}{' '}
        <span class={`status-word ${statusColour(status)}`}>{status}</span>
        {nextAction !== undefined && <span class="chip warn">{word('waitsFor', { what: nextAction })}</span>}
        {outcome !== undefined && <span class="chip warn">{word('outcomeIs', { outcome })}</span>}
      </h1>
      <p class="soft small">
        <time>{dateText(createdAt)}</time>{' '}
        <bdi>
          {about
            .filter((each) => each !== undefined)
            .map((each) => trimmed(each))
            .join(' · ')}
        </bdi>
      </p>
    </header>
  )
}
