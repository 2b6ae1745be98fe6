import type { Lists } from './define-kind.ts'

/** What the API shows of an operation in a state; each machine has a table of these beside it. */
export interface Shown<Status extends string = string> {
  /** The operation's own status (docs: objects). */
  status: Status
  /** What the operation does to the session's status, see fold.ts. `unaffected`: nothing, the others decide. */
  session: 'running' | 'unknown' | 'done' | 'failed' | 'unaffected'
  /** It is moved on by what happens in another session: the store keeps it, though no timer is set. */
  movedFromElsewhere?: true
  /** It is still being checked: whether the partner will be asked to confirm it is not known yet. */
  beforeConfirm?: true
  /** The session's `next_action`: what the bank waits for. */
  waitsFor?: 'confirm' | 'capture'
}

/** What is shown in each state, for what stands in a list. */
export type ShownIn<List extends keyof Lists> = Shown<
  Lists[List] extends { status: infer Status extends string } ? Status : string
>
