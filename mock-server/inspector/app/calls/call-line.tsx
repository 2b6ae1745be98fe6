import { hrefOf } from '../address/route.ts'
import { durationText } from '../parts/durations.ts'
import { clockText } from '../parts/times.ts'
import { trimmed } from '../parts/trimmed.ts'
import { isRefused } from '../state/badges.ts'
import type { CallRow } from '../state/rows.ts'

/** A call in two lines: what was asked and answered, what it was about. Nearly all are POSTs, and a phone has no room to say so. */
export function CallLine({ row }: { row: CallRow }) {
  const { id, at, method, path, version, status, error, sessionId, durationMs, fault, signature } = row
  const colour = isRefused(row) ? 'bad' : 'ok'
  const unsigned = signature === 'valid' ? undefined : `signature ${signature}`
  const about = [id, sessionId, error, unsigned, version, durationText(durationMs)]
  return (
    <a class="session-line" href={hrefOf({ view: 'call', id })}>
      <span class={`dot ${colour}`} />
      <b class="about-call">
        {method !== 'POST' && <span class="soft">{method} </span>}
        <bdi>{trimmed(path.replace(/^\/api\/v\d\//, ''))}</bdi>
      </b>
      <span class={`status-word ${colour}`}>{status === 0 ? '—' : status}</span>
      <time class="soft">{clockText(at)}</time>
      <span class="soft about">
        {about.filter((each) => each !== undefined).join(' · ')}
        {fault !== undefined && <span class="chip warn">{fault}</span>}
      </span>
    </a>
  )
}
