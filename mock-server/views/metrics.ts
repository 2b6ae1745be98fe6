import type { ItemKind, Store } from '../store/port.ts'
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
  #calls = new Map<string, { path: string; status: string; count: number; seconds: number }>()
  #rendered = new Map<ItemKind, number>()
  /** By type and result. */
  #attempts = new Map<string, Map<string, number>>()

  /** `path`: of the operation; absent for a path that the bank does not know. */
  called({ path: shown = 'unknown', status, durationMs }: AnsweredCall): void {
    const key = `${status} ${shown}`
    const row = this.#calls.get(key) ?? { path: shown, status: String(status), count: 0, seconds: 0 }
    this.#calls.set(key, row)
    row.count += 1
    row.seconds += durationMs / 1000
  }

  /** One try at a webhook. */
  attempted({ type, acknowledged, status }: WebhookAttempt): void {
    const result = acknowledged ? 'delivered' : String(status ?? 'error')
    const results = this.#attempts.get(type) ?? new Map<string, number>()
    if (results.size === 0) this.#attempts.set(type, results)
    results.set(result, (results.get(result) ?? 0) + 1)
  }

  rendered(kind: ItemKind): void {
    this.#rendered.set(kind, (this.#rendered.get(kind) ?? 0) + 1)
  }

  /** In the text format of Prometheus. */
  async text(store: Store): Promise<string> {
    const { projects, sessions, timers, webhooks, calls, bytes } = await store.sizes()
    const requests = [...this.#calls.values()]
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
          each([...results], ([result, value]) => ({ labels: { type, result }, value })),
        ),
      },
      {
        name: 'items_rendered_total',
        type: 'counter',
        help: 'Sessions, webhooks and requests that were read and rendered for lists and waits.',
        samples: each([...this.#rendered], ([kind, value]) => ({ labels: { kind }, value })),
      },
      gauge('projects', 'Projects that are open.', projects),
      gauge('sessions', 'Sessions in all projects.', sessions),
      {
        name: 'due',
        type: 'gauge',
        help: 'What the bank will do by itself: steps in sessions, and webhooks.',
        samples: [
          { labels: { kind: 'step' }, value: timers },
          { labels: { kind: 'webhook' }, value: webhooks },
        ],
      },
      gauge('journal_requests', 'Calls kept in the journals.', calls),
      gauge('journal_bytes', 'Memory that they take, as the limit reckons it.', bytes),
    ]
    return metricsText(families)
  }
}

const gauge = (name: string, help: string, value: number): Family => ({
  name,
  type: 'gauge',
  help,
  samples: [{ value }],
})
