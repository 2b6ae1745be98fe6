import type { StepCause } from '../core/operations/history.ts'
import { type Refusal, refuse } from '../core/refusal.ts'
import { fire } from '../core/session/decide.ts'
import type { Context, Decision, View } from '../core/view.ts'
import { CommitFailedError, type Committed, type Lease, type Refused } from '../store/port.ts'
import type { Claimed } from '../store/rows.ts'
import { afterCommit } from './after-commit.ts'
import { decideOver } from './decide-over.ts'
import { decideWith } from './decide-with.ts'
import type { FirstOfAll } from './first-of-all.ts'
import type { Project } from './project.ts'
import { untilCommitted } from './until-committed.ts'

interface DecideOptions {
  /** Taken in the same transaction, or the decision is refused. */
  idempotencyKey?: string | undefined
  /** Who asks for it (default: a call). */
  by?: StepCause
  /** The call that asks for it has not been answered yet. */
  beforeAnswer?: boolean
  /** Webhooks of the session wait until that answer has left. */
  awaits?: Lease
}

/** What a decision is about and how it is made. */
type Deciding<R extends object> = [
  session: string | 'new',
  decision: (view: View, context: Context) => Decision<R>,
  options?: DecideOptions,
]

/** How a project decides, in transactions of its store, once it is open. */
export interface Decisions {
  /** Decides and commits. */
  decide<R extends object>(...given: Deciding<R>): Promise<R | Refusal>
  /** The same; answers also the session as it was before and is now. */
  transact<R extends object>(...given: Deciding<R>): Promise<Committed<R> | Refused>
  /** A step of the bank that has come due and was claimed: it is taken in the transaction that closes it. */
  fire(claimed: Extract<Claimed, { kind: 'timer' }>, beforeAnswer?: boolean): Promise<void>
}

export function decisionsOf(project: Project, opening: FirstOfAll): Decisions {
  const { id, services } = project
  const { store, ports } = services
  const common = decideWith(project)
  function committed<R>(done: Committed<R> | Refused): Committed<R> | Refused {
    if (!('refusal' in done)) afterCommit(project, done)
    return done
  }
  async function transact<R extends object>(
    ...[session, decision, { idempotencyKey, by = 'call', beforeAnswer, awaits } = {}]: Deciding<R>
  ): Promise<Committed<R> | Refused> {
    if (!opening.isDone) await opening.done()
    const made = { ...common, idempotencyKey, by, beforeAnswer: beforeAnswer ?? false }
    const options = awaits ? { session, awaits } : { session }
    const run = () => store.transact<R>(id, options, (stored) => decideOver(stored, decision, made))
    const begun = ports.now()
    try {
      const done = committed(await run())
      services.onStoreAnswer(begun)
      return done
    } catch (error) {
      if (!(error instanceof CommitFailedError)) throw error
      ports.onRetry?.()
      return committed(await untilCommitted(ports, run))
    }
  }
  return {
    transact,
    async decide(...given) {
      const done = await transact(...given)
      return 'refusal' in done ? done.refusal : done.reply
    },
    async fire({ timer, ...claim }, beforeAnswer = false) {
      const { operationId, event } = timer
      const step = (view: View, context: Context): Decision<object> => {
        const changes = fire(view, context, operationId, event)
        return changes ? { changes, reply: {} } : refuse('wrong_state', `${operationId} does not take ${event}`)
      }
      const made = { ...common, by: 'timer' as const, beforeAnswer }
      const run = () => store.completeTimer<object>(claim, (stored) => decideOver(stored, step, made))
      const done = await untilCommitted(ports, run)
      if (done) committed(done)
      else services.onLeaseLost()
    },
  }
}
