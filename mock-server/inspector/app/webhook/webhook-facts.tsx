import { hrefOf } from '../address/route.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { Facts } from '../parts/facts.tsx'
import { SessionLink } from '../parts/links.tsx'
import { dateText } from '../parts/times.ts'
import { trimmed } from '../parts/trimmed.ts'
import { isFailing } from '../state/badges.ts'
import type { WebhookItem } from '../state/rows.ts'
import { timeOf } from '../state/time-of.ts'
import { word, wordFor } from '../words/language.ts'

/** What it tells, why, and where to. */
export const WebhookFacts = ({ item }: { item: WebhookItem }) => (
  <>
    <h1>
      <bdi>{trimmed(item.type)}</bdi>{' '}
      <span class={item.status === 'delivered' ? 'ok' : isFailing(item) ? 'bad' : 'busy'}>{item.status}</span>
    </h1>
    <Facts
      lines={[
        [word('id'), item.id],
        [word('session'), item.session_id && <SessionLink id={item.session_id} />],
        [word('createdAt'), dateText(timeOf(item.created_at))],
        [word('why'), <Cause key="cause" item={item} />],
        [word('sentTo'), item.url && <bdi>{trimmed(item.url, 400)}</bdi>],
        [word('fault'), item.fault && <span class="chip warn">{item.fault}</span>],
        [
          word('signature'),
          item.signature === undefined ? (
            word('signedAtFirstTry')
          ) : (
            <span class="group">
              <code>{item.signature.slice(0, 24)}…</code>
              <CopyButton text={item.signature} />
            </span>
          ),
        ],
      ]}
    />
  </>
)

/** The step of its session that it tells of. */
function Cause({ item: { cause, session_id: session } }: { item: WebhookItem }) {
  if (!cause) return <>{word('unknownCause')}</>
  const text = [wordFor(`by_${cause.by}`), cause.event, cause.operation_id]
    .filter((each) => each !== undefined)
    .join(' · ')
  if (session === undefined || cause.step === undefined) return <>{text}</>
  return (
    <>
      {text} ·{' '}
      <a href={hrefOf({ view: 'session', id: session, query: { step: String(cause.step) } })}>
        {word('stepNumber', { step: cause.step })}
      </a>
    </>
  )
}
