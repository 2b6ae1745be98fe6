import { MILLISECOND } from '../../core/time/time.ts'
import { hold, sendNow, setAside } from '../../core/webhook/webhook.ts'
import { PAGE } from '../pages.ts'
import type { Store } from '../port.ts'
import { accountsOf } from './accounts.ts'
import { change, claimedSetAside, completeAttempt, giveBackClaim, renew } from './attempts.ts'
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
import type { Steps } from './statement.ts'
import { answered } from './sweep.ts'
import { timersOf } from './timers.ts'
import { completeTimer, transact } from './transact.ts'
import { beforeAnswer, handOverTaken, oneWebhook, take } from './webhooks.ts'

/** A store whose rows are in a database. `run` takes steps to their end in one transaction and answers after its commit. */
export function sqlStore(
  context: SqlContext,
  run: <T>(steps: Steps<T>) => Promise<T>,
  changes: Pick<Store, 'changes' | 'allChanges'>,
): Store {
  const of = context
  /** Reads of a project that is not there are refused as writes are. */
  const reading = <T>(project: string, steps: Steps<T>) => run(existing(project, steps))
  return {
    open: (project, opening) => run(open(of, project, opening)),
    project: (id) => run(oneProject(id)),
    projects: (after) =>
      pagesBySeq(
        run,
        (behind) => projectPage(behind ?? after, PAGE),
        ({ id }) => id,
      ),
    configure: (project, settings) => run(configure(of, project, settings)),
    reset: (project, opening) => run(reset(of, project, opening)),
    snapshot: (project) => run(snapshotOf(of, project)),
    restore: (project, state) => run(restore(of, project, state)),
    drop: (project) => run(drop(of, project)),
    transact: (project, options, decide) => run(transact(of, project, options, decide)),
    completeTimer: (claimed, decide) => run(completeTimer(of, claimed, decide)),
    completeAttempt: (claimed, result, covers) => run(completeAttempt(of, claimed, result, covers)),
    giveBack: (claimed) => run(giveBackClaim(of, claimed)),
    setAside: async (claimed) => void (await run(claimedSetAside(of, claimed))),
    answered: (project, token) => run(answered(of, project, token)),
    renew: (tokens, ms) => run(renew(tokens, of.wall() + ms * MILLISECOND)),
    due: {
      claim: (options) => run(claim(of, options)),
      claimOne: (project, id, lease) => run(claimOne(of, project, id, lease)),
      next: () => run(next(of)),
      first: (project) => run(first(of, project)),
      soonest: (project, limit) => run(soonest(of, project, limit)),
    },
    clocks: {
      lock: (project, lease) => run(lockClock(of, project, lease)),
      move: (project, lock, to) => run(moveClock(of, project, lock, to)),
      unlock: (project, lock) => run(unlockClock(of, project, lock)),
      setMode: (project, mode) => run(setMode(of, project, mode)),
    },
    webhooks: {
      hold: (project, id) => run(change(of, project, id, hold)),
      sendNow: (project, id) => run(change(of, project, id, sendNow)),
      setAside: (project, id) => run(change(of, project, id, setAside)),
      take: (project, only, by) => run(take(of, project, only, by)),
      handOver: (project, by, taken) => run(handOverTaken(of, project, by, taken)),
      one: (project, id) => reading(project, oneWebhook(project, id)),
      pages: (project, after) =>
        pagesBySeq(
          run,
          (behind) => webhookPage(project, behind ?? after),
          ({ id }) => id,
        ),
      beforeAnswer: (project, session) => reading(project, beforeAnswer(project, session)),
    },
    journal: {
      record: (project, row, covers) => run(record(of, project, row, covers)),
      one: (project, id) => run(oneCall(project, id)),
      pages: (project, after) =>
        pagesBySeq(
          run,
          (behind) => callPage(project, behind ?? after, PAGE),
          ({ id }) => id,
        ),
      dropped: (project) => run(droppedCalls(project)),
      forget: (project) => run(forgetCalls(project)),
    },
    session: (project, id) => reading(project, sessionOf(project, id)),
    sessionPages: (project, after) =>
      pagesBySeq(
        run,
        (behind) => sessionPage(project, behind ?? after),
        ({ id }) => id,
      ),
    timers: (project, session) => reading(project, timersOf(project, session)),
    accounts: (project) => reading(project, accountsOf(project)),
    shared: (project) => reading(project, sharedOf(of, project)),
    ...changes,
    sizes: () => run(sizes()),
    counts: (project) => run(countsOf(of, project)),
  }
}
