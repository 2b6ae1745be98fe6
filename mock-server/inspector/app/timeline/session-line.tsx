import { hrefOf } from '../address/route.ts'
import { moneyText } from '../parts/money.ts'
import { statusColour } from '../parts/status-colour.ts'
import { clockText } from '../parts/times.ts'
import { trimmed } from '../parts/trimmed.ts'
import { callsOf, webhooksOf } from '../state/kept.ts'
import type { SessionRow } from '../state/rows.ts'

/** What a session is about, in two lines. */
export function SessionLine({ row }: { row: SessionRow }) {
  const { id, version, status, amount, currency, recipient, order, createdAt } = row
  const about = [id, version, order, recipient].filter((each) => each !== undefined).map((each) => trimmed(each))
  const faults = faultsOf(id)
  return (
    <a class="session-line" href={hrefOf({ view: 'session', id })}>
      <span class={`dot ${statusColour(status)}`} />
      <b>{amount === undefined ? id : moneyText(amount, currency ?? 'rub')}</b>
      <span class={`status-word ${statusColour(status)}`}>{status}</span>
      <time class="soft">{clockText(createdAt, false)}</time>
      <span class="soft about">
        {faults.map((each) => (
          <span key={each} class="chip warn">
            {each}
          </span>
        ))}
        <bdi>{about.join(' · ')}</bdi>
      </span>
    </a>
  )
}

/** Each once, however often it happened. */
const faultsOf = (id: string): readonly string[] => [
  ...new Set([...callsOf(id), ...webhooksOf(id)].flatMap(({ fault }) => fault ?? [])),
]
