import { computed } from '@preact/signals'
import { SessionLink } from '../parts/links.tsx'
import { moneyText } from '../parts/money.ts'
import { trimmed } from '../parts/trimmed.ts'
import { kept, revision } from '../state/kept.ts'
import type { SessionRow } from '../state/rows.ts'
import { word } from '../words/language.ts'

/** Orders that more than one session has paid, of the same sum. */
const doubles = computed<readonly (readonly SessionRow[])[]>(() => {
  revision.value
  const byOrder = Map.groupBy(
    [...kept.sessions.values()].filter(({ status, order }) => status === 'accepted' && order !== undefined),
    ({ order, amount, currency }) => JSON.stringify([order, amount, currency]),
  )
  return [...byOrder.values()].filter((sessions) => sessions.length > 1)
})

/** Money that went out twice: one order, several sessions that were accepted. */
export const DoublePayouts = () => (
  <section>
    <h2>
      {word('paidTwice')} <span class={doubles.value.length > 0 ? 'bad' : 'ok'}>{doubles.value.length}</span>
    </h2>
    {doubles.value.length === 0 && <p class="soft">{word('noDoubles')}</p>}
    <ul class="plain-list">
      {doubles.value.map((sessions) => {
        const { order = '', amount = 0, currency = 'rub' } = sessions[0]!
        return (
          <li key={sessions[0]!.id} class="group">
            <b>
              <bdi>{trimmed(order)}</bdi>
            </b>
            <span class="bad">{word('timesSum', { count: sessions.length, sum: moneyText(amount, currency) })}</span>
            {sessions.map(({ id }) => (
              <SessionLink key={id} id={id} />
            ))}
          </li>
        )
      })}
    </ul>
  </section>
)
