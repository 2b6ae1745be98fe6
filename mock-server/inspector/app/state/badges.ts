import { computed } from '@preact/signals'
import { kept, revision } from './kept.ts'

/** How much is wrong, by the view that shows it. */
export const badges = computed<Readonly<Record<string, number>>>(() => {
  revision.value
  return { calls: count(kept.calls, isRefused), webhooks: count(kept.webhooks, isFailing) }
})

export const isRefused = ({ status }: { status: number }): boolean => status >= 400 || status === 0

/** It has been tried, and not been taken. */
export const isFailing = ({
  status,
  attempts,
}: {
  status: string
  attempts: readonly { status?: number }[]
}): boolean =>
  status === 'abandoned' || (status !== 'delivered' && attempts.length > 0 && attempts.at(-1)!.status !== 200)

function count<Row>(rows: ReadonlyMap<string, Row>, isWrong: (row: Row) => boolean): number {
  let found = 0
  for (const row of rows.values()) if (isWrong(row)) found += 1
  return found
}
