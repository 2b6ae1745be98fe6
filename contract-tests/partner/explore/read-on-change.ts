import type { StartedBank } from '../../../mock-server/index.ts'
import type { ChangeCounts, ListName } from './change-counts.ts'

/** How a list of the bank is read: all of it, or what stands behind an id. */
type Read<Item> = (options?: { after?: string }) => Promise<Item[]>

/** The same bank, whose lists are read again only where they have changed: a run looks at each of them dozens of times, and they change a few times. */
export function readOnChange(bank: StartedBank, changes: ChangeCounts): StartedBank {
  const kept = <Item>(name: ListName, read: Read<Item>): Read<Item> => {
    let last: { count: number; after: string | undefined; items: Promise<Item[]> } | undefined
    return (options = {}) => {
      const { after } = options
      const count = changes.of(name)
      if (last?.count !== count || last.after !== after) last = { count, after, items: read(options) }
      return last.items
    }
  }
  return {
    ...bank,
    sessions: kept('sessions', bank.sessions),
    webhooks: kept('webhooks', bank.webhooks),
    requests: kept('requests', bank.requests),
  }
}
