import { MILLISECOND } from '../../core/time/time.ts'
import { hold, sendNow, setAside } from '../../core/webhook/webhook.ts'
import { PAGE } from '../pages.ts'
import type { Store } from '../port.ts'
import { accountsOf } from './accounts.ts'
import { change, claimedSetAside, claimedWebhook, completeAttempt, giveBackClaim, renew } from './attempts.ts'
import { claim, claimOne } from './claims.ts'
import { configure, lockClock, moveClock, setMode, unlockClock } from './clocks.ts'
import { sharedOf } from './commit.ts'
import type { SqlContext } from './context.ts'
import { countsOf } from './counts.ts'
import { first, next, soonest } from './due.ts'
import { callPage, droppedCalls, forgetCalls, oneCall, record } from './journal.ts'
import { existing, pagesBySeq, sessionPage, webhookPage } from './paging.ts'
import { drop, oneProject, open, projectPage, reset } from './projects.ts'
import { sessionOf } from './sessions.ts'
import { sizes } from './sizes.ts'
import { restore, snapshotOf } from './snapshot.ts'
import { type Statement, type Steps, spelled } from './statement.ts'
import { answered, awaitedAnswer } from './sweep.ts'
import { timersOf } from './timers.ts'
import { completeTimer, readToDecide, readToFire, transact } from './transact.ts'
import { beforeAnswer, handOverTaken, oneWebhook, take } from './webhooks.ts'
import { wholeSteps } from './whole-steps.ts'

/** What is known of steps before they are taken. */
export interface StepsAhead {
  /** Nobody else should wait for them. */
  isLong?: boolean
  /** They only read, and little: others may read with them. */
  onlyRead?: boolean
  /** What they ask first of their project. Where it is known, all that they write names what it is about: a session, an operation, an id or a token. */
  ahead?: readonly Statement[]
}

/** Takes steps to their end in one transaction, whose context they are given, and answers after its commit. `project`: whose row they lock. */
export type Run = <T>(make: (of: SqlContext) => Steps<T>, project?: string, known?: StepsAhead) => Promise<T>

/** A store whose rows are in a database. */
export function sqlStore(transaction: Run, changes: Pick<Store, 'changes' | 'allChanges'>): Store {
  const run: Run = (make, project, known) => transaction((of) => wholeSteps(of, make(of)), project, known)
  /** Reads of a project that is not there are refused as writes are. */
  const reading = <T>(project: string, make: (of: SqlContext) => Steps<T>, known?: StepsAhead) =>
    run((of) => existing(of, project, make(of)), undefined, known)
  const idOf = ({ id }: { id: string }) => id
  /** Ids come from outside: one that the database cannot take is nobody's. */
  const from = (after: string | undefined) => after && spelled(after)
  return {
    open: (project, opening) => run((of) => open(of, project, opening), project),
    project: (id) => run(() => oneProject(spelled(id))),
    projects: (after) => pagesBySeq(run, (_of, behind) => projectPage(behind ?? from(after), PAGE), idOf),
    configure: (project, settings) => run((of) => configure(of, project, settings), project),
    reset: (project, opening) => run((of) => reset(of, project, opening), project),
    snapshot: (project) => run((of) => snapshotOf(of, project), project, { isLong: true }),
    restore: (project, state) => run((of) => restore(of, project, state), project, { isLong: true }),
    drop: (project) => run((of) => drop(of, project), project),
    transact: (project, options, decide) =>
      run((of) => transact(of, project, options, decide), project, { ahead: readToDecide(project, options) }),
    completeTimer: (claimed, decide) =>
      run((of) => completeTimer(of, claimed, decide), claimed.project, { ahead: readToFire(claimed) }),
    completeAttempt: (claimed, result, covers) =>
      run((of) => completeAttempt(of, claimed, result, covers), claimed.project, { ahead: [claimedWebhook(claimed)] }),
    giveBack: (claimed) => run((of) => giveBackClaim(of, claimed), claimed.project),
    setAside: async (claimed) => void (await run((of) => claimedSetAside(of, claimed), claimed.project)),
    answered: (project, token) =>
      run((of) => answered(of, project, token), project, { ahead: [awaitedAnswer(project, token)] }),
    async renew(tokens, ms) {
      await Promise.all(tokens.map((token) => run((of) => renew(token, of.wall() + ms * MILLISECOND))))
    },
    due: {
      claim: (options) => run((of) => claim(of, options), options.moved?.project),
      claimOne: (project, id, lease) => run((of) => claimOne(of, project, id, lease), project),
      next: () => run((of) => next(of)),
      first: (project) => run((of) => first(of, project), project),
      soonest: (project, limit) => run((of) => soonest(of, project, limit), project),
    },
    clocks: {
      lock: (project, lease) => run((of) => lockClock(of, project, lease), project),
      move: (project, lock, to) => run((of) => moveClock(of, project, lock, to), project),
      unlock: (project, lock) => run((of) => unlockClock(of, project, lock), project),
      setMode: (project, mode) => run((of) => setMode(of, project, mode), project),
    },
    webhooks: {
      hold: (project, id) => run((of) => change(of, project, spelled(id), hold), project),
      sendNow: (project, id) => run((of) => change(of, project, spelled(id), sendNow), project),
      setAside: (project, id) => run((of) => change(of, project, spelled(id), setAside), project),
      take: (project, only, by) => run((of) => take(of, project, only, by), project),
      handOver: (project, by, taken) => run((of) => handOverTaken(of, project, by, taken), project),
      one: (project, id) => reading(project, () => oneWebhook(project, spelled(id)), { onlyRead: true }),
      pages: (project, after, order) =>
        pagesBySeq(run, (of, behind) => webhookPage(of, project, behind ?? from(after), order), idOf),
      beforeAnswer: (project, session) =>
        reading(project, () => beforeAnswer(project, spelled(session)), { onlyRead: true }),
    },
    journal: {
      record: (project, row, covers) => run((of) => record(of, project, row, covers), project, { ahead: [] }),
      one: (project, id) => run((of) => oneCall(of, project, id)),
      pages: (project, after, order) =>
        pagesBySeq(run, (of, behind) => callPage(of, project, behind ?? after, order), idOf),
      dropped: (project) => run((of) => droppedCalls(of, project)),
      forget: (project) => run((of) => forgetCalls(of, project), project),
    },
    session: (project, id) => reading(project, () => sessionOf(project, id), { onlyRead: true }),
    sessionPages: (project, after, order) =>
      pagesBySeq(run, (of, behind) => sessionPage(of, project, behind ?? from(after), order), idOf),
    timers: (project, session) => reading(project, () => timersOf(project, spelled(session))),
    accounts: (project) => reading(project, () => accountsOf(project)),
    shared: (project) => reading(project, (of) => sharedOf(of, project), { onlyRead: true }),
    ...changes,
    sizes: () => run((of) => sizes(of)),
    counts: (project) => run((of) => countsOf(of, project)),
  }
}
