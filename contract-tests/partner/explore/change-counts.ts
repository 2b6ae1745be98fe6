const lists = ['sessions', 'webhooks', 'requests'] as const
export type ListName = (typeof lists)[number]

/** How often each list of the bank has changed. */
export class ChangeCounts {
  #counts: Record<ListName, number> = { sessions: 0, webhooks: 0, requests: 0 }

  /** Takes in what the bank tells of a change. */
  note = (changed: 'everything' | Partial<Record<ListName, readonly string[]>>): void => {
    for (const name of lists) if (changed === 'everything' || changed[name]) this.#counts[name] += 1
  }

  of = (name: ListName): number => this.#counts[name]
}
