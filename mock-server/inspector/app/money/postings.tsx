import { route, setQuery } from '../address/route.ts'
import { Columns } from '../parts/columns.tsx'
import { SessionLink } from '../parts/links.tsx'
import { moneyText } from '../parts/money.ts'
import { dateText } from '../parts/times.ts'
import { trimmed } from '../parts/trimmed.ts'
import { Wide } from '../parts/wide.tsx'
import { timeOf } from '../state/time-of.ts'
import { word } from '../words/language.ts'
import type { AccountItem, PostingItem } from './money-view.tsx'

interface PostingsProps {
  accounts: readonly AccountItem[]
  postings: readonly PostingItem[]
}

/** So many lines are in the page at most, the latest. */
const SHOWN = 500

/** The statement: every posting with the balance after it, of an account and of a day where these are chosen. */
export function Postings({ accounts, postings }: PostingsProps) {
  const { account = '', day = '' } = route.value.query
  const currencies = new Map(accounts.map(({ number, currency }) => [number, currency]))
  const found = postings.filter(
    (each) => (account === '' || each.account === account) && (day === '' || each.at.startsWith(day)),
  )
  const shown = found.slice(-SHOWN).reverse()
  return (
    <section>
      <h2>{word('statement')}</h2>
      <p class="search">
        <select
          aria-label={word('account')}
          value={account}
          onChange={(event) => setQuery({ account: event.currentTarget.value })}
        >
          <option value="">{word('anyAccount')}</option>
          {accounts.map(({ number }) => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </select>
        <input
          type="date"
          aria-label={word('day')}
          value={day}
          onInput={(event) => setQuery({ day: event.currentTarget.value })}
        />
        <span class="soft" role="status">
          {word('found', { count: shown.length, of: postings.length })}
        </span>
      </p>
      {shown.length === 0 ? (
        <p class="soft">{word('noPostings')}</p>
      ) : (
        <Wide label={word('statement')}>
          <table>
            <Columns
              names={['at', 'account', 'session', 'kind', 'amount', 'balanceAfter', 'purpose']}
              numbers={['amount', 'balanceAfter']}
            />
            <tbody>
              {shown.map(({ id, at, account: number, session_id, kind, amount, balance, purpose }) => {
                const currency = currencies.get(number) ?? 'rub'
                return (
                  <tr key={id}>
                    <td>
                      <time>{dateText(timeOf(at))}</time>
                    </td>
                    <td>{number}</td>
                    <td>{session_id && <SessionLink id={session_id} />}</td>
                    <td>{kind}</td>
                    <td class={`number ${amount < 0 ? 'bad' : 'ok'}`}>{moneyText(amount, currency)}</td>
                    <td class="number">{moneyText(balance, currency)}</td>
                    <td>
                      <bdi>{trimmed(purpose)}</bdi>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Wide>
      )}
    </section>
  )
}
