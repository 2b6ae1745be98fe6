import { BodyText } from '../parts/body-text.tsx'
import { durationText } from '../parts/durations.ts'
import { dateText } from '../parts/times.ts'
import { trimmed } from '../parts/trimmed.ts'
import type { WebhookItem } from '../state/rows.ts'
import { timeOf } from '../state/time-of.ts'
import { word } from '../words/language.ts'
import { triesToCome } from './tries-to-come.ts'

/** Every try with what the partner answered, the last refusal open, and those to come while nobody says 200. */
export function Attempts({ item }: { item: WebhookItem }) {
  const coming = triesToCome(item)
  return (
    <section>
      <h2>{word('attempts')}</h2>
      {item.attempts.length === 0 && <p class="soft">{word('notTried')}</p>}
      <ol class="attempts">
        {item.attempts.map(({ at, status, error, duration_ms, answer }, nth) => (
          <li key={at}>
            <p class="group">
              <span class="soft">{nth + 1}</span>
              <time>{dateText(timeOf(at))}</time>
              <b class={status === 200 ? 'ok' : 'bad'}>{status ?? trimmed(error ?? word('noAnswer'))}</b>
              <span class="soft">{durationText(duration_ms)}</span>
              {status !== undefined && error !== undefined && <span class="bad">{trimmed(error)}</span>}
            </p>
            {answer !== undefined && answer !== '' && (
              <details open={nth === item.attempts.length - 1 && status !== 200}>
                <summary>{word('partnerAnswered')}</summary>
                <BodyText text={answer} label={word('partnerAnswered')} />
              </details>
            )}
          </li>
        ))}
        {coming.map((at) => (
          <li key={at} class="soft to-come">
            <time>{dateText(at)}</time> {word('tryToCome')}
          </li>
        ))}
      </ol>
    </section>
  )
}
