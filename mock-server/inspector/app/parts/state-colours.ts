import shows from '../generated/states.json' with { type: 'json' }

/** What each state of a kind does to the status of its session, in the order in which the states are drawn. */
export const statesOf = (kind: string): Readonly<Record<string, string>> =>
  (shows as Readonly<Record<string, Readonly<Record<string, string>>>>)[kind] ?? {}

/** What colour a state has: by what it does to the status of its session. */
const colours: Readonly<Record<string, string>> = { running: 'busy', unknown: 'warn', done: 'ok', failed: 'bad' }

export const stateColour = (kind: string, state: string): string => colours[statesOf(kind)[state] ?? ''] ?? 'idle'

/** Nothing is waited for there, though something may still lead on. */
export const isEnd = (kind: string, state: string): boolean => ['ok', 'bad', 'idle'].includes(stateColour(kind, state))
