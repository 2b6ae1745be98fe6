import { nextRandom } from '../../core/random.ts'
import type { TellOfAny } from '../changed.ts'
import { CommitFailedError, type Decide, NotLoaded, type Store, type StoreView } from '../port.ts'

export interface Delays {
  /** The same seed gives the same delays. */
  seed: number
  sleep(ms: number): Promise<void>
  /** Milliseconds of a round trip, at the most (default 20). */
  longestMs?: number
  /** From 0 to 1: how likely it is that nothing is done, read or written (default 0). */
  failing?: number
  /** The same for an answer that is lost on its way back, after what was asked for was done (default 0). */
  losing?: number
}

/** Done twice they are not the same as done once, and no claim fences them: a store has to know whether it has done them, so their answer is not lost. */
const doneOnce: ReadonlySet<string> = new Set([
  'transact',
  'reset',
  'restore',
  'claimOne',
  'hold',
  'sendNow',
  'setAside',
  'record',
])

/**
 * A store as it is when it is far away: each question and each answer takes a while of its own, so that they pass one another; so does
 * all that is told of changes; it is away for a moment, answers are lost; and a decision runs again for each row that was not loaded. Its rows are
 * those of another store.
 */
export function createDelayedStore(
  store: Store,
  { seed, sleep, longestMs = 20, failing = 0, losing = 0 }: Delays,
): Store {
  let state = seed >>> 0
  const random = (): number => {
    const drawn = nextRandom(state)
    state = drawn.state
    return drawn.value
  }
  const way = () => sleep((random() * longestMs) / 2)

  async function trip<T>(name: string, run: () => Promise<T>): Promise<T> {
    await way()
    if (random() < failing) throw new CommitFailedError(`${name}: the store is away`)
    const done = await run()
    await way()
    if (!doneOnce.has(name) && random() < losing) throw new CommitFailedError(`${name}: the answer was lost`)
    return done
  }

  /** Decides once for each row that has to be loaded, and once more to commit. */
  async function deciding<Reply, T>(decide: Decide<Reply>, run: (loading: Decide<Reply>) => Promise<T>): Promise<T> {
    const loaded = new Set<string>()
    for (;;) {
      try {
        return await run((view) => decide(new LoadingView(view, loaded)))
      } catch (error) {
        if (!(error instanceof NotLoaded)) throw error
        await way()
        loaded.add(error.row)
        await way()
      }
    }
  }

  async function* pages<Row>(name: string, of: AsyncIterable<Row>): AsyncGenerator<Row> {
    const page = async () => {
      await way()
      if (random() < failing) throw new CommitFailedError(`${name}: the store is away`)
    }
    await page()
    for await (const rows of of) {
      yield rows
      await page()
    }
  }

  /** Who begins to listen is heard of later: what has changed until then, nobody knows. */
  function listening(listen: (tell: TellOfAny) => () => void, tell: TellOfAny): () => void {
    let isOver = false
    let stop = () => {}
    const told: TellOfAny = async (changed, project) => {
      await way()
      if (!isOver) tell(changed, project)
    }
    void way().then(() => {
      if (isOver) return
      stop = listen(told)
      told('everything')
    })
    return () => {
      isOver = true
      stop()
    }
  }

  const late = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value === 'object' && value !== null) return late(value)
        if (typeof value !== 'function') return value
        if (/pages$|^projects$/i.test(String(name)))
          return (...given: unknown[]) => pages(String(name), value(...given))
        return (...given: unknown[]) => trip(String(name), async () => value(...given))
      },
    })

  return {
    ...late(store),
    changes: (project, tell) => listening((told) => store.changes(project, told), tell),
    allChanges: (tell) => listening((told) => store.allChanges(told), tell),
    transact: (project, options, decide) =>
      trip('transact', () => deciding(decide, (loading) => store.transact(project, options, loading))),
    completeTimer: (claim, decide) =>
      trip('completeTimer', () => deciding(decide, (loading) => store.completeTimer(claim, loading))),
  }
}

/** What is asked for the first time is not there yet. */
class LoadingView implements StoreView {
  #view: StoreView
  #loaded: ReadonlySet<string>

  constructor(view: StoreView, loaded: ReadonlySet<string>) {
    this.#view = view
    this.#loaded = loaded
  }

  #load(row: string): StoreView {
    if (!this.#loaded.has(row)) throw new NotLoaded(row)
    return this.#view
  }

  get project() {
    return this.#view.project
  }

  get now() {
    return this.#view.now
  }

  get session() {
    return this.#view.session
  }

  get counters() {
    return this.#view.counters
  }

  get shared() {
    return this.#view.shared
  }

  account(number: string) {
    return this.#load(`account ${number}`).account(number)
  }

  mainAccount(kind: Parameters<StoreView['mainAccount']>[0]) {
    return this.#load(`first ${kind} account`).mainAccount(kind)
  }

  accounts() {
    return this.#load('accounts').accounts()
  }

  postings(account: string) {
    return this.#load(`postings of ${account}`).postings(account)
  }

  idempotencyKeyTaken(key: string) {
    return this.#load(`key ${key}`).idempotencyKeyTaken(key)
  }
}
