import { Columns } from '../parts/columns.tsx'
import { diagramOf } from '../parts/diagrams.ts'
import { moneyText } from '../parts/money.ts'
import { clockText } from '../parts/times.ts'
import { trimmed } from '../parts/trimmed.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { Wide } from '../parts/wide.tsx'
import { inProject } from '../state/project.ts'
import type { PostingItem, SessionRow, StepRow } from '../state/rows.ts'
import { timeOf } from '../state/time-of.ts'
import { word } from '../words/language.ts'

/** What the session has done to the accounts: what is held for it now, and each line that it has left. */
export function SessionMoney({ row, steps }: { row: SessionRow; steps: readonly StepRow[] }) {
  const { id, updatedAt, amount, currency = 'rub' } = row
  const path = inProject(`postings?session_id=${encodeURIComponent(id)}`)
  const lines = useLoaded<{ items: PostingItem[] }>(path, updatedAt).answer?.items ?? []
  const isHeld = row.operations.some(({ id: operation, kind }) =>
    holdsMoney(
      kind,
      steps.filter(({ operationId }) => operationId === operation),
    ),
  )
  return (
    <section>
      <h2>{word('money')}</h2>
      {isHeld && amount !== undefined && <p>{word('heldNow', { amount: moneyText(amount, currency) })}</p>}
      {!isHeld && lines.length === 0 && <p class="soft">{word('noMoney')}</p>}
      {lines.length > 0 && (
        <Wide label={word('money')}>
          <table class="small">
            <Columns names={['when', 'what', 'amount', 'balanceAfter']} numbers={['amount', 'balanceAfter']} />
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <td>{clockText(timeOf(line.at))}</td>
                  <td>
                    <bdi>{trimmed(line.purpose)}</bdi> <span class="soft">{line.account}</span>
                  </td>
                  <td class="number">{moneyText(line.amount, currency)}</td>
                  <td class="number">{moneyText(line.balance, currency)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </section>
  )
}

/** It was set aside at the beginning, and no step since has taken it or given it back. */
function holdsMoney(kind: string, steps: readonly StepRow[]): boolean {
  const diagram = diagramOf(kind)
  if (!diagram?.holds || steps.length === 0) return false
  return !steps.some(({ from, to }) => diagram.edges.find((edge) => edge.from === from && edge.to === to)?.money)
}
