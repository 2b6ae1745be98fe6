/** What a store has asked its database. */
export interface Asked {
  text: string
  values: readonly (string | number | null)[]
  /** How SQLite is asked. */
  how?: 'exec' | 'run' | 'get' | 'all'
  /** The name under which PostgreSQL has it prepared. */
  name?: string
  /** The first of a round trip to PostgreSQL: all before it had been answered. */
  begins?: boolean
}

/** A transaction, or a statement that stands for itself, in the order of the ends. */
export type Recorded = readonly Asked[]

export const recordsCall = ({ text }: Asked): boolean => text.startsWith('INSERT INTO calls')

/** The projects whose rows are locked for the rest of the transaction: one that is waited for, or those of a list that nobody has. */
export function lockedProjects({ text, values }: Asked): string[] {
  if (text.endsWith('FOR UPDATE OF p')) return [String(values[0])]
  return text.endsWith('FOR UPDATE OF p SKIP LOCKED') ? (JSON.parse(String(values[0])) as string[]) : []
}
