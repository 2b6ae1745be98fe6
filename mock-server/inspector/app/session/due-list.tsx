import type { Call } from '../api/client.ts'
import { Action } from '../parts/action.tsx'
import { durationText } from '../parts/durations.ts'
import { tick } from '../parts/now.ts'
import { dateText } from '../parts/times.ts'
import { webhooksOf } from '../state/kept.ts'
import { clock, inProject, projectNow, readBar } from '../state/project.ts'
import type { SessionRow, Time } from '../state/rows.ts'
import { word } from '../words/language.ts'

/** Something that will happen by itself. */
interface Due {
  at: Time
  name: string
  /** What makes it happen now. */
  now: Call
}

/** What comes, with the ways to have it now or to wait until just before. */
export function DueList({ row }: { row: SessionRow }) {
  tick.value
  const all = dueOf(row)
  const isManual = clock.value?.mode === 'manual'
  return (
    <section>
      <h2>{word('dueTitle')}</h2>
      {all.length === 0 && <p class="soft">{word('nothingDue')}</p>}
      <ul class="due-list">
        {all.map(({ at, name, now }) => (
          <li key={`${name} ${at}`}>
            <b>{name}</b> <time class="soft">{dateText(at)}</time> <span>{inText(at)}</span>
            <span class="group">
              <Action call={now} onDone={readBar}>
                {word('happenNow')}
              </Action>
              <Action call={moveTo(at)} isDisabled={!isManual || at < projectNow()} onDone={readBar}>
                {word('clockThere')}
              </Action>
              <Action call={moveTo(at - 1)} isDisabled={!isManual || at - 1 < projectNow()} onDone={readBar}>
                {word('justBefore')}
              </Action>
            </span>
          </li>
        ))}
      </ul>
      {all.length > 0 && !isManual && <p class="soft small">{word('clockIsReal')}</p>}
    </section>
  )
}

const dueOf = ({ id, due }: SessionRow): Due[] =>
  [
    ...due.map(({ at, event }) => ({
      at,
      name: event,
      now: { method: 'POST', path: inProject(`sessions/${id}/events`), body: { event } } satisfies Call,
    })),
    ...webhooksOf(id).flatMap(({ id: webhook, type, nextAttemptAt }) =>
      nextAttemptAt === undefined
        ? []
        : [
            {
              at: nextAttemptAt,
              name: `${type} ${webhook}`,
              now: { method: 'POST', path: inProject(`webhooks/${webhook}/redeliver`) } satisfies Call,
            },
          ],
    ),
  ].sort((a, b) => a.at - b.at)

const moveTo = (at: Time): Call => ({
  method: 'PUT',
  path: inProject('clock'),
  body: { now: new Date(Math.ceil(at)).toISOString() },
})

function inText(at: Time): string {
  const left = at - projectNow()
  return left > 0 ? word('in', { time: durationText(left) }) : word('overdue')
}
