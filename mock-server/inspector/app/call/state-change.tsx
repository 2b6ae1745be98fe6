import { Columns } from '../parts/columns.tsx'
import type { RequestItem } from '../state/rows.ts'
import { word } from '../words/language.ts'

/** How the session stood before the call and after it: what has changed is marked. */
export function StateChange({ item: { state } }: { item: RequestItem }) {
  const { before, after } = state
  if (!before && !after) return null
  const ids = [...new Set([...(before?.operations ?? []), ...(after?.operations ?? [])].map(({ id }) => id))]
  const stateIn = (shown: typeof before, id: string) => shown?.operations.find((each) => each.id === id)?.state
  const rows = [
    { name: word('session'), from: before?.status, to: after?.status },
    ...ids.map((id) => ({ name: id, from: stateIn(before, id), to: stateIn(after, id) })),
  ]
  return (
    <section>
      <h2>{word('stateChange')}</h2>
      <table>
        <Columns names={['what', 'before', 'after']} />
        <tbody>
          {rows.map(({ name, from, to }) => (
            <tr key={name} class={from === to ? undefined : 'changed'}>
              <th scope="row">{name}</th>
              <td>{from ?? '—'}</td>
              <td>{to ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
