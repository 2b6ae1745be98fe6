import { isRefusal } from '../../core/refusal.ts'
import type { Session } from '../../core/state.ts'
import { MILLISECOND } from '../../core/time/time.ts'
import type { Commit, Committed, Decide, Lease, Refused } from '../port.ts'
import type { Claim } from '../rows.ts'
import { commit, documentsOf, openToDecide } from './commit.ts'
import type { SqlContext } from './context.ts'
import { countCovered } from './counts.ts'
import { noProject, type OpenProject } from './open-project.ts'
import type { Lane } from './outbox.ts'
import { sessionAndLane, sessionFrom } from './sessions.ts'
import { type Row, rows, type Statement, type Steps, sql, write } from './statement.ts'
import { SqlView, ToLoad } from './view.ts'

interface Options {
  session: string | 'new'
  awaits?: Lease
}

export function* transact<Reply>(
  context: SqlContext,
  project: string,
  { session, awaits }: Options,
  decide: Decide<Reply>,
): Steps<Committed<Reply> | Refused> {
  const opened = yield* openToDecide(context, project, session === 'new' ? undefined : sessionAndLane(project, session))
  if (!opened) throw noProject(project)
  const before = sessionFrom(opened.row)
  const lane = before && laneFrom(before.id, opened.row!, awaits)
  return yield* decideIn(context, opened.open, { before, lane, awaits }, decide)
}

/** What a decision on a call reads first. */
export const readToDecide = (project: string, { session }: Pick<Options, 'session'>): Statement[] =>
  session === 'new' ? [documentsOf(project)] : [sessionAndLane(project, session), documentsOf(project)]

/** The same of a step of the bank's. */
export const readToFire = (claim: Claim): Statement[] => [claimedTimer(claim), documentsOf(claim.project)]

const claimedTimer = ({ project, token }: Claim): Statement =>
  sql`SELECT d.id, d.session, d.operation, s.row, (SELECT 1 FROM webhooks w WHERE w.project = d.project AND w.lane = d.session LIMIT 1) AS standing, (SELECT 1 FROM awaiting a WHERE a.project = d.project AND a.session = d.session LIMIT 1) AS awaits FROM due d LEFT JOIN sessions s ON s.project = d.project AND s.id = d.session WHERE d.token = ${token} AND d.project = ${project} AND d.kind = 'timer'`

/** The timer and the decision end together; `undefined`: the claim counts no more. */
export function* completeTimer<Reply>(
  context: SqlContext,
  claim: Claim,
  decide: Decide<Reply>,
): Steps<Committed<Reply> | Refused | undefined> {
  const { project, token } = claim
  const opened = yield* openToDecide(context, project, claimedTimer(claim))
  if (!opened?.row) return undefined
  const fired = sql`DELETE FROM due WHERE token = ${token}`
  const before = opened.row.row === null ? undefined : sessionFrom(opened.row)
  const lane = before && laneFrom(before.id, opened.row)
  return yield* decideIn(context, opened.open, { before, lane, fired }, decide)
}

/** An answer that will be waited for is waited for already. */
const laneFrom = (session: string, { standing, awaits }: Row, awaiting?: Lease): Lane => ({
  session,
  isEmpty: standing === null,
  isAwaited: awaits !== null || awaiting !== undefined,
})

interface DecidedOn {
  before: Session | undefined
  lane: Lane | undefined
  /** The call whose answer has to leave first. */
  awaits?: Lease | undefined
  /** Ends with the decision. */
  fired?: Statement
}

function* decideIn<Reply>(
  context: SqlContext,
  open: OpenProject,
  { before, lane, awaits, fired }: DecidedOn,
  decide: Decide<Reply>,
): Steps<Committed<Reply> | Refused> {
  const view = new SqlView(open, before, open.shared!, context)
  const decided = yield* decideOver(view, decide)
  // Only now: a decision that breaks leaves all as it was.
  if (fired) yield* write(fired)
  if (isRefusal(decided)) {
    return { refusal: decided, before }
  }
  const { commit: changes, reply } = decided
  const webhooks = yield* commit(open, changes, { before, lane, most: context.limits.sessions })
  if (changes.covers) countCovered(context, open.project.id, changes.covers)
  const after = changes.session ?? before
  if (awaits && after) yield* awaitAnswer(open, after.id, awaits)
  context.tell(open.project.id, changedBy(changes, webhooks))
  return { reply, before, after, commit: changes, project: open.project }
}

/** Again for each row that had to be loaded. */
function* decideOver<Reply>(view: SqlView, decide: Decide<Reply>): Steps<ReturnType<Decide<Reply>>> {
  for (;;) {
    let missing: ToLoad
    try {
      return decide(view)
    } catch (error) {
      if (!(error instanceof ToLoad)) throw error
      missing = error
    }
    view.loaded.set(missing.row, yield* rows(missing.statement))
  }
}

/** Webhooks of the session stand aside until that answer has left. */
function* awaitAnswer({ project, wall }: OpenProject, session: string, { token, ms }: Lease): Steps<void> {
  yield* write(
    sql`INSERT INTO awaiting (token, project, session, lease_until) VALUES (${token}, ${project.id}, ${session}, ${wall + ms * MILLISECOND})`,
    sql`UPDATE due SET blocked = 1 WHERE project = ${project.id} AND session = ${session} AND kind = 'webhook'`,
  )
}

function changedBy({ session, began }: Commit, webhooks: readonly string[]) {
  const sessions = [session, began].flatMap((each) => (each ? [each.id] : []))
  return { webhooks, ...(sessions.length > 0 && { sessions }) }
}
