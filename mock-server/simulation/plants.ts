import { isRefusal, refuse } from '../core/refusal.ts'
import type { Counters } from '../core/state.ts'
import type { Decide, Store, StoreView } from '../store/port.ts'
import type { Plant } from './simulated-bank.ts'

/** Milliseconds between what is read and what is written by it, where nothing holds them together. */
const BETWEEN_MS = 50

const nothingYet = refuse('wrong_state', 'only looked at')

/** What a decision says about the rows as they are now; nothing is written. */
async function decidedNow<Reply>(store: Store, project: string, session: string, decide: Decide<Reply>) {
  let seen: { made: ReturnType<Decide<Reply>>; view: StoreView } | undefined
  await store.transact(project, { session }, (view) => {
    seen = { made: decide(view), view }
    return nothingYet
  })
  return seen!
}

/** A view whose ids go on from somewhere else. */
const countingFrom = (view: StoreView, counters: Counters): StoreView =>
  new Proxy(view, {
    get(target, name) {
      if (name === 'counters') return counters
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

/** Stores with one fault each, by what is missing. */
export const plants: Readonly<Record<string, Plant>> = {
  'no lock: what is decided is written when others may have written meanwhile': (store, { sleep }) => ({
    ...store,
    async transact(project, options, decide) {
      const { made } = await decidedNow(store, project, options.session, decide)
      await sleep(BETWEEN_MS)
      return store.transact(project, options, () => made)
    },
  }),

  'no fence: what was decided under a claim is written whoever has claimed the row since': (store) => {
    const sessions = new Map<string, string>()
    return {
      ...store,
      due: {
        ...store.due,
        async claim(options) {
          const claimed = await store.due.claim(options)
          for (const each of claimed) if (each.kind === 'timer') sessions.set(each.token, each.timer.sessionId)
          return claimed
        },
      },
      async completeTimer(claim, decide) {
        const session = sessions.get(claim.token)!
        const { made } = await decidedNow(store, claim.project, session, decide)
        const done = await store.completeTimer(claim, decide)
        return done ?? store.transact(claim.project, { session }, () => made)
      },
    }
  },

  'no lease: what a bank has claimed is its own for good': (store) => ({
    ...store,
    due: { ...store.due, claim: (options) => store.due.claim({ ...options, leaseMs: 1e9 }) },
  }),

  'the answer leaves before the commit': (store, { sleep }) => ({
    ...store,
    async transact(project, options, decide) {
      const { made, view } = await decidedNow(store, project, options.session, decide)
      if (isRefusal(made)) return { refusal: made, before: view.session }
      void sleep(BETWEEN_MS)
        .then(() => store.transact(project, options, decide))
        .catch(() => {})
      const { session: before, project: row } = view
      return { ...made, before, after: made.commit.session ?? before, project: row }
    },
  }),

  'a hint is needed: nobody looks for what is due, unless he has made it': (store) => ({
    ...store,
    isShared: false,
    outlivesProcess: false,
  }),

  'a hint is needed: who waits does not look': (store, _, world) => ({
    ...store,
    changes: (project, tell) => world.store.changes(project, (changed) => world.losesHint() || tell(changed)),
  }),

  'ids repeat: each bank counts for itself': (store) => {
    let own: Counters | undefined
    return {
      ...store,
      async transact(project, options, decide) {
        const done = await store.transact(project, options, (view) => decide(own ? countingFrom(view, own) : view))
        if ('commit' in done) own = done.commit.counters ?? own
        return done
      },
    }
  },
}
