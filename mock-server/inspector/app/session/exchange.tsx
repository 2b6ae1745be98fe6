import { hrefOf } from '../address/route.ts'
import { durationText } from '../parts/durations.ts'
import { clockText } from '../parts/times.ts'
import { isRefused } from '../state/badges.ts'
import { callsOf, webhooksOf } from '../state/kept.ts'
import type { Time } from '../state/rows.ts'
import { word } from '../words/language.ts'

interface Said {
  key: string
  at: Time
  /** `→`: the partner called; `←`: the bank called. */
  arrow: '→' | '←'
  href: string
  name: string
  result: string
  isGood: boolean
  durationMs: number
  id: string
  notes: readonly string[]
}

/** Calls of the partner and webhooks of the bank, each try, in their order. */
export function Exchange({ id }: { id: string }) {
  const all = saidIn(id)
  const first = all[0]?.at ?? 0
  return (
    <section>
      <h2>{word('exchange')}</h2>
      {all.length === 0 && <p class="soft">{word('nothingSaid')}</p>}
      <ol class="story">
        {all.map((each) => (
          <li key={each.key}>
            <time class="soft" title={clockText(each.at)}>
              +{durationText(each.at - first)}
            </time>
            <span class={`dot ${each.arrow === '→' ? 'busy' : 'hollow'} ${each.isGood ? '' : 'bad'}`} />
            <div>
              <p>
                <span class="soft">{each.arrow}</span> <a href={each.href}>{each.name}</a>{' '}
                <b class={each.isGood ? 'ok' : 'bad'}>{each.result}</b>{' '}
                <span class="soft small">
                  {durationText(each.durationMs)} · {each.id}
                </span>
              </p>
              {each.notes.map((note) => (
                <span key={note} class="chip warn">
                  {note}
                </span>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

const saidIn = (id: string): Said[] =>
  [
    ...callsOf(id).map(
      (call): Said => ({
        key: call.id,
        at: call.at,
        arrow: '→',
        href: hrefOf({ view: 'call', id: call.id }),
        name: `${call.method} ${call.path.replace(/^\/api\//, '')}`,
        result: [call.status === 0 ? word('connectionReset') : call.status, call.error].filter(Boolean).join(' '),
        isGood: !isRefused(call),
        durationMs: call.durationMs,
        id: call.id,
        notes: [
          ...(call.signature === 'valid' ? [] : [word('signatureIs', { verdict: call.signature })]),
          ...(call.fault === undefined ? [] : [word('faultIs', { fault: call.fault })]),
        ],
      }),
    ),
    ...webhooksOf(id).flatMap((webhook) =>
      webhook.attempts.map(
        ({ at, status, error, durationMs }, nth): Said => ({
          key: `${webhook.id} ${nth}`,
          at,
          arrow: '←',
          href: hrefOf({ view: 'webhook', id: webhook.id }),
          name: webhook.type,
          result: String(status ?? error ?? ''),
          isGood: status === 200,
          durationMs,
          id: webhook.id,
          notes: [
            ...(nth > 0 ? [word('tryNth', { nth: nth + 1 })] : []),
            ...(webhook.fault === undefined ? [] : [word('faultIs', { fault: webhook.fault })]),
          ],
        }),
      ),
    ),
  ].sort((a, b) => a.at - b.at)
