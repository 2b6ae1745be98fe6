/** What is listed and waited for. */
export type ItemKind = 'sessions' | 'webhooks' | 'requests'

/**
 * Ids of the rows that were written together; `answers` are sessions of which a call's answer has left; `clock`: it was moved, or has another
 * mode. `everything`: a project began anew, was restored or dropped, or something may have changed that was not told.
 */
export type Changed =
  | 'everything'
  | Readonly<Partial<Record<ItemKind | 'answers', readonly string[]> & { clock: true }>>

/** Told of changes; without a project of calls that none took, and `everything` without one is of all of them. */
export type TellOfAny = (changed: Changed, project?: string) => void
