/**
 * The tables, by version; each list of statements leads from the version before to its own, and is never changed once it was released. Times
 * are microseconds, `row` is JSON. `{id}` is a number that the database gives, each higher than those before.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    'CREATE TABLE meta (name TEXT PRIMARY KEY, value BIGINT NOT NULL)',
    // A project, and what seldom changes of it.
    `CREATE TABLE projects (
      seq {id}, id TEXT NOT NULL UNIQUE, settings TEXT NOT NULL, generation BIGINT NOT NULL, revision BIGINT NOT NULL,
      mode TEXT NOT NULL, now BIGINT NOT NULL, ahead BIGINT, clock_lock TEXT, lock_until BIGINT)`,
    // What each commit changes of it. `next_due` is wall time, of a real clock; `stale`: it may be too early. `ord` numbers what has a place in a line.
    `CREATE TABLE totals (
      project TEXT PRIMARY KEY, counters TEXT NOT NULL, sending BIGINT NOT NULL, kept BIGINT NOT NULL, ord BIGINT NOT NULL,
      next_due BIGINT, stale BIGINT NOT NULL)`,
    'CREATE INDEX totals_next ON totals (next_due) WHERE next_due IS NOT NULL',
    'CREATE TABLE documents (project TEXT NOT NULL, name TEXT NOT NULL, row TEXT NOT NULL)',
    'CREATE UNIQUE INDEX documents_key ON documents (project, name)',
    'CREATE TABLE sessions (seq {id}, project TEXT NOT NULL, id TEXT NOT NULL, done BIGINT NOT NULL, finished BIGINT, row TEXT NOT NULL)',
    'CREATE UNIQUE INDEX sessions_key ON sessions (project, id)',
    'CREATE INDEX sessions_finished ON sessions (project, finished) WHERE finished IS NOT NULL',
    'CREATE TABLE accounts (seq {id}, project TEXT NOT NULL, number TEXT NOT NULL, kind TEXT NOT NULL, row TEXT NOT NULL)',
    'CREATE UNIQUE INDEX accounts_key ON accounts (project, number)',
    'CREATE TABLE postings (seq {id}, project TEXT NOT NULL, account TEXT NOT NULL, row TEXT NOT NULL)',
    'CREATE INDEX postings_of ON postings (project, account, seq)',
    'CREATE TABLE idempotency_keys (seq {id}, project TEXT NOT NULL, value TEXT NOT NULL)',
    'CREATE UNIQUE INDEX idempotency_keys_key ON idempotency_keys (project, value)',
    // `lane` and `place` where it stands among those of its session; `at` while it waits or is being sent.
    `CREATE TABLE webhooks (
      seq {id}, project TEXT NOT NULL, id TEXT NOT NULL, session TEXT, type TEXT NOT NULL, state TEXT NOT NULL, at BIGINT,
      lane TEXT, place BIGINT, taken BIGINT NOT NULL, taker TEXT, finished BIGINT, row TEXT NOT NULL)`,
    'CREATE UNIQUE INDEX webhooks_key ON webhooks (project, id)',
    'CREATE INDEX webhooks_of ON webhooks (project, session) WHERE session IS NOT NULL',
    'CREATE INDEX webhooks_lane ON webhooks (project, lane, place) WHERE lane IS NOT NULL',
    'CREATE INDEX webhooks_untaken ON webhooks (project, seq) WHERE taken = 0',
    'CREATE INDEX webhooks_taker ON webhooks (project, taker) WHERE taker IS NOT NULL',
    'CREATE INDEX webhooks_finished ON webhooks (project, finished) WHERE finished IS NOT NULL',
    'CREATE INDEX webhooks_waiting ON webhooks (project, at) WHERE at IS NOT NULL',
    // What is due: timers, whole, and webhooks by their ids. `blocked`: an answer has to leave first. `aside`: claimed without having been due.
    `CREATE TABLE due (
      ord {id}, project TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, at BIGINT NOT NULL, session TEXT, operation TEXT, row TEXT,
      blocked BIGINT NOT NULL, aside BIGINT NOT NULL, token TEXT, lease_until BIGINT, clock_lock TEXT)`,
    'CREATE UNIQUE INDEX due_key ON due (project, id)',
    'CREATE INDEX due_order ON due (project, kind, blocked, at, ord) WHERE token IS NULL',
    "CREATE INDEX due_session ON due (project, session) WHERE kind = 'webhook'",
    'CREATE INDEX due_operation ON due (project, operation) WHERE operation IS NOT NULL',
    'CREATE UNIQUE INDEX due_token ON due (token) WHERE token IS NOT NULL',
    'CREATE INDEX due_lease ON due (lease_until) WHERE token IS NOT NULL',
    'CREATE TABLE awaiting (token TEXT PRIMARY KEY, project TEXT NOT NULL, session TEXT NOT NULL, lease_until BIGINT NOT NULL)',
    'CREATE INDEX awaiting_of ON awaiting (project, session)',
    'CREATE INDEX awaiting_lease ON awaiting (lease_until)',
    // The project '' is that of calls which no project took.
    'CREATE TABLE journals (project TEXT PRIMARY KEY, recorded BIGINT NOT NULL, dropped BIGINT NOT NULL, calls BIGINT NOT NULL, bytes BIGINT NOT NULL)',
    'CREATE TABLE calls (project TEXT NOT NULL, nth BIGINT NOT NULL, size BIGINT NOT NULL, row TEXT NOT NULL)',
    'CREATE UNIQUE INDEX calls_key ON calls (project, nth)',
    // The project '' holds the sums of those that are gone.
    'CREATE TABLE counts (project TEXT NOT NULL, name TEXT NOT NULL, times BIGINT NOT NULL)',
    'CREATE UNIQUE INDEX counts_key ON counts (project, name)',
  ],
  [
    'CREATE INDEX sessions_order ON sessions (project, seq)',
    'CREATE INDEX webhooks_order ON webhooks (project, seq)',
    'CREATE INDEX due_lock ON due (clock_lock) WHERE clock_lock IS NOT NULL',
    'CREATE INDEX projects_lock ON projects (clock_lock, lock_until) WHERE clock_lock IS NOT NULL',
  ],
]
