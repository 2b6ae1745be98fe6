import { hrefOf } from '../address/route.ts'
import { clockText } from '../parts/times.ts'
import { trimmed } from '../parts/trimmed.ts'
import { isFailing } from '../state/badges.ts'
import type { WebhookRow } from '../state/rows.ts'
import { word } from '../words/language.ts'

/** A webhook in two lines: what it tells, and how it was taken. */
export function WebhookLine({ row }: { row: WebhookRow }) {
  const { id, type, sessionId, status, attempts, nextAttemptAt, fault } = row
  const last = attempts.at(-1)
  const colour = status === 'delivered' ? 'ok' : isFailing(row) ? 'bad' : 'busy'
  const next =
    status === 'due' && nextAttemptAt !== undefined ? word('nextTry', { at: clockText(nextAttemptAt) }) : undefined
  const about = [id, sessionId, word('tries', { count: attempts.length }), next].filter((each) => each !== undefined)
  return (
    <a class="session-line" href={hrefOf({ view: 'webhook', id })}>
      <span class={`dot ${colour}`} />
      <b>
        <bdi>{trimmed(type)}</bdi>
      </b>
      <span class={`status-word ${colour}`}>
        {status} {last && status !== 'delivered' ? (last.status ?? last.error) : ''}
      </span>
      <time class="soft">{last ? clockText(last.at) : ''}</time>
      <span class="soft about">
        {about.join(' · ')} {fault !== undefined && <span class="chip warn">{fault}</span>}
      </span>
    </a>
  )
}
