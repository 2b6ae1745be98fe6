import { isStoreAway } from '../store/away.ts'
import type { ItemKind } from '../store/changed.ts'
import type { Store } from '../store/port.ts'
import { type Family, metricsText, type Sample } from './metrics-text.ts'

interface AnsweredCall {
  path: string | undefined
  status: number
  durationMs: number
}

interface WebhookAttempt {
  type: string
  acknowledged: boolean
  /** The partner's HTTP status, if it answered. */
  status: number | undefined
}

/** What the process has done since it began. Labels come from lists, so that nobody outside can make them grow. */
export class Metrics {
  /** By path and HTTP status. */
  #calls = new Map<string, Map<number, { count: number; seconds: number }>>()
  #retries = 0
  #leasesLost = 0
  #rendered = new Map<ItemKind, number>()
  /** By type and result. */
  #attempts = new Map<string, Map<string, { count: number }>>()

  /** `path`: of the operation; absent for a path that the bank does not know. */
  called({ path: shown = 'unknown', status, durationMs }: AnsweredCall): void {
    const ofPath = this.#calls.get(shown) ?? new Map<number, { count: number; seconds: number }>()
    if (ofPath.size === 0) this.#calls.set(shown, ofPath)
    const row = ofPath.get(status) ?? { count: 0, seconds: 0 }
    if (row.count === 0) ofPath.set(status, row)
    row.count += 1
    row.seconds += durationMs / 1000
  }

  /** One try at a webhook. */
  attempted({ type, acknowledged, status }: WebhookAttempt): void {
    const result = acknowledged ? 'delivered' : String(status ?? 'error')
    const results = this.#attempts.get(type) ?? new Map<string, { count: number }>()
    if (results.size === 0) this.#attempts.set(type, results)
    const counted = results.get(result)
    if (counted) counted.count += 1
    else results.set(result, { count: 1 })
  }

  rendered(kind: ItemKind): void {
    this.#rendered.set(kind, (this.#rendered.get(kind) ?? 0) + 1)
  }

  /** The store is asked once more for what it could not do. */
  retried(): void {
    this.#retries += 1
  }

  /** What was done under a claim that did not count any more. */
  leaseLost(): void {
    this.#leasesLost += 1
  }

  /** In the text format of Prometheus; of a store that is away, what this process knows. */
  async text(store: Store): Promise<string> {
    const [sizes, replicas] = await Promise.all([unlessAway(store.sizes()), unlessAway(store.replicas?.())])
    const requests = [...this.#calls].flatMap(([path, rows]) =>
      [...rows].map(([status, row]) => ({ path, status: String(status), ...row })),
    )
    const each = <Row>(rows: Row[], sample: (row: Row) => Sample) => rows.map(sample)
    const families: Family[] = [
      {
        name: 'requests_total',
        type: 'counter',
        help: 'Calls that were answered, by path and HTTP status.',
        samples: each(requests, ({ path, status, count }) => ({ labels: { path, status }, value: count })),
      },
      {
        name: 'request_seconds_total',
        type: 'counter',
        help: 'Seconds that these calls took.',
        samples: each(requests, ({ path, status, seconds }) => ({ labels: { path, status }, value: seconds })),
      },
      {
        name: 'webhook_attempts_total',
        type: 'counter',
        help: 'Tries at webhooks, by type and what came of them: delivered, the HTTP status, or error.',
        samples: [...this.#attempts].flatMap(([type, results]) =>
          each([...results], ([result, { count }]) => ({ labels: { type, result }, value: count })),
        ),
      },
      {
        name: 'items_rendered_total',
        type: 'counter',
        help: 'Sessions, webhooks and requests that were read and rendered for lists and waits.',
        samples: each([...this.#rendered], ([kind, value]) => ({ labels: { kind }, value })),
      },
      ...(sizes ? heldIn(sizes) : []),
      gauge('store_up', 'Whether the store answers: 1 or 0.', sizes ? 1 : 0),
      ...(replicas === undefined
        ? []
        : [gauge('store_replicas', 'Banks that share the store and are alive.', replicas)]),
      ...figuresOf(store),
      counter(
        'store_retries_total',
        'Times that the store was asked once more for what it could not do.',
        this.#retries,
      ),
      counter(
        'store_leases_lost_total',
        'Steps and webhooks whose result came after their claim: the lease had ended, or the session had moved on.',
        this.#leasesLost,
      ),
    ]
    return metricsText(families)
  }
}

const heldIn = ({ projects, sessions, timers, webhooks, calls, bytes }: Awaited<ReturnType<Store['sizes']>>) => [
  gauge('projects', 'Projects that are open.', projects),
  gauge('sessions', 'Sessions in all projects.', sessions),
  {
    name: 'due',
    type: 'gauge' as const,
    help: 'What the bank will do by itself: steps in sessions, and webhooks.',
    samples: [
      { labels: { kind: 'step' }, value: timers },
      { labels: { kind: 'webhook' }, value: webhooks },
    ],
  },
  gauge('journal_requests', 'Calls kept in the journals.', calls),
  gauge('journal_bytes', 'Memory that they take, as the limit reckons it.', bytes),
]

function figuresOf(store: Store): Family[] {
  const figures = store.figures?.()
  if (!figures) return []
  return [
    counter('store_commits_total', 'Transactions that the store has committed.', figures.commits),
    counter('store_failed_commits_total', 'Transactions that it could not commit.', figures.failedCommits),
  ]
}

const unlessAway = async <T>(asked: Promise<T> | undefined): Promise<T | undefined> => {
  try {
    return await asked
  } catch (error) {
    if (isStoreAway(error)) return undefined
    throw error
  }
}

const single =
  (type: Family['type']) =>
  (name: string, help: string, value: number): Family => ({ name, type, help, samples: [{ value }] })
const gauge = single('gauge')
const counter = single('counter')
