import type { Store } from '../store/port.ts'
import type { Ports } from './ports.ts'
import { untilCommitted } from './until-committed.ts'

/**
 * A store whose questions, and whose commands that need no fence, are asked again where it was away for a moment. What belongs to a claim,
 * a lock or a decision stays with those who know how it is repeated.
 */
export function patientStore(store: Store, ports: Pick<Ports, 'schedule' | 'now' | 'onRetry'>): Store {
  const again =
    <Given extends unknown[], Answer>(run: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> =>
      untilCommitted(ports, () => run(...given))
  const onward = <Row extends { id: string }>(
    pages: (after?: string) => AsyncIterable<readonly Row[]>,
    after?: string,
  ) => pagesOnward(ports, pages, after)
  const { due, clocks, webhooks, journal } = store
  return {
    ...store,
    project: again((id) => store.project(id)),
    projects: (after) => onward((from) => store.projects(from), after),
    configure: again((project, settings) => store.configure(project, settings)),
    reset: again((project, opening) => store.reset(project, opening)),
    snapshot: again((project) => store.snapshot(project)),
    restore: again((project, state) => store.restore(project, state)),
    drop: again((project) => store.drop(project)),
    due: {
      ...due,
      first: again((project) => due.first(project)),
      soonest: again((project, limit) => due.soonest(project, limit)),
    },
    clocks: { ...clocks, setMode: again((project, mode) => clocks.setMode(project, mode)) },
    webhooks: {
      ...webhooks,
      hold: again((project, id) => webhooks.hold(project, id)),
      sendNow: again((project, id) => webhooks.sendNow(project, id)),
      setAside: again((project, id) => webhooks.setAside(project, id)),
      one: again((project, id) => webhooks.one(project, id)),
      pages: (project, after, order) => onward((from) => webhooks.pages(project, from, order), after),
      beforeAnswer: again((project, sessionId) => webhooks.beforeAnswer(project, sessionId)),
    },
    journal: {
      ...journal,
      one: again((project, id) => journal.one(project, id)),
      pages: (project, after, order) => onward((from) => journal.pages(project, from, order), after),
      dropped: again((project) => journal.dropped(project)),
      forget: again((project) => journal.forget(project)),
    },
    session: again((project, id) => store.session(project, id)),
    sessionPages: (project, after, order) => onward((from) => store.sessionPages(project, from, order), after),
    timers: again((project, sessionId) => store.timers(project, sessionId)),
    accounts: again((project) => store.accounts(project)),
    shared: again((project) => store.shared(project)),
    sizes: again(() => store.sizes()),
    counts: again((project) => store.counts(project)),
  }
}

/** Where a page could not be read, on from behind the last row of the page before. */
async function* pagesOnward<Row extends { id: string }>(
  ports: Pick<Ports, 'schedule' | 'now' | 'onRetry'>,
  pages: (after?: string) => AsyncIterable<readonly Row[]>,
  after?: string,
): AsyncGenerator<readonly Row[]> {
  let last = after
  let reading = pages(last)[Symbol.asyncIterator]()
  const next = () =>
    reading.next().catch((error) => {
      reading = pages(last)[Symbol.asyncIterator]()
      throw error
    })
  try {
    for (;;) {
      const { done, value } = await untilCommitted(ports, next)
      if (done) return
      last = value.at(-1)?.id ?? last
      yield value
    }
  } finally {
    await reading.return?.()
  }
}
