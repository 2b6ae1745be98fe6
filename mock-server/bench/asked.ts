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

/** The project whose row is locked for the rest of the transaction. */
export const lockedProject = ({ text, values }: Asked): string | undefined =>
  text.endsWith('FOR UPDATE OF p') ? String(values[0]) : undefined
