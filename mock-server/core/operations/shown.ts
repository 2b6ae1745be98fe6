/** What the API shows of an operation in a state; each machine has a table of these beside it. */
export interface Shown {
  /** The operation's own status (docs: objects). */
  status: 'in_progress' | 'pending' | 'succeeded' | 'failed'
  /** What the operation does to the session's status, see fold.ts. */
  session: 'running' | 'unknown' | 'done' | 'failed'
  /** The session's `next_action`: what the bank waits for. */
  waitsFor?: 'confirm'
}
