import { Columns } from '../parts/columns.tsx'
import { moneyText } from '../parts/money.ts'
import { Wide } from '../parts/wide.tsx'
import { word } from '../words/language.ts'
import type { AccountItem, PostingItem } from './money-view.tsx'

interface AccountsProps {
  accounts: readonly AccountItem[]
  postings: readonly PostingItem[]
}

const sums = ['opening', 'moved', 'balance', 'heldMoney', 'available'] as const

/** Each account, and the sum that must hold: what was there and what has moved is what is there. */
export const Accounts = ({ accounts, postings }: AccountsProps) => (
  <section>
    <h2>{word('accounts')}</h2>
    <Wide label={word('accounts')}>
      <table>
        <Columns names={['account', ...sums, 'addsUp']} numbers={sums} />
        <tbody>
          {accounts.map((account) => {
            const { number, kind, currency, opening, balance, held, available } = account
            const moved = movedOn(number, postings)
            const isRight = opening + moved === balance
            return (
              <tr key={number}>
                <th scope="row">
                  {number} <span class="soft">{kind}</span>
                </th>
                {[opening, moved, balance, held, available].map((amount, nth) => (
                  <td key={nth} class="number">
                    {moneyText(amount, currency)}
                  </td>
                ))}
                <td class={isRight ? 'ok' : 'bad'}>
                  {isRight ? word('yes') : word('offBy', { sum: moneyText(balance - opening - moved, currency) })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Wide>
  </section>
)

const movedOn = (number: string, postings: readonly PostingItem[]): number =>
  postings.reduce((sum, { account, amount }) => (account === number ? sum + amount : sum), 0)
