import { durationText } from '../parts/durations.ts'
import { Facts } from '../parts/facts.tsx'
import { SessionLink, WebhookLink } from '../parts/links.tsx'
import { dateText } from '../parts/times.ts'
import { trimmed } from '../parts/trimmed.ts'
import { isRefused } from '../state/badges.ts'
import type { RequestItem } from '../state/rows.ts'
import { timeOf } from '../state/time-of.ts'
import { word } from '../words/language.ts'

/** What was called, and how it ended. */
export const CallFacts = ({ item }: { item: RequestItem }) => (
  <>
    <h1>
      <span class="soft">{item.method}</span> <bdi>{trimmed(item.path)}</bdi>{' '}
      <span class={isRefused(item) ? 'bad' : 'ok'}>{item.status === 0 ? word('connectionReset') : item.status}</span>
    </h1>
    <Facts
      lines={[
        [word('id'), item.id],
        [word('at'), `${dateText(timeOf(item.at))} · ${durationText(item.duration_ms)}`],
        [word('session'), item.session_id && <SessionLink id={item.session_id} />],
        [word('duringWebhook'), item.during && <WebhookLink id={item.during} />],
        [word('fault'), item.fault && <span class="chip warn">{item.fault}</span>],
        [
          word('warnings'),
          item.warnings.length > 0 && (
            <ul>
              {item.warnings.map((each) => (
                <li key={each} class="warn">
                  <bdi>{trimmed(each, 400)}</bdi>
                </li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  </>
)
