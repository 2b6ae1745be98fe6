import type { Posting, Session, Timer } from '../../core/state.ts'
import { MILLISECOND, type Micros } from '../../core/time/time.ts'
import type { WebhookRow } from '../../core/webhook/webhook.ts'
import type { Changed } from '../changed.ts'
import type { ClaimOptions } from '../due-rows.ts'
import { type Commit, CommitFailedError, type Store } from '../port.ts'
import type { Claimed, Opening } from '../rows.ts'

/** A store, and the time it goes by. */
export interface World {
  store: Store
  now(): Micros
  /** So much of that time passes. */
  pass(ms: number): Promise<void>
}

export const LEASE_MS = 30_000

export const account = {
  number: '131',
  kind: 'collateral',
  currency: 'rub',
  opening: 100,
  balance: 100,
  held: 0,
} as const

export const openingOf = (mode: 'real' | 'manual', now: Micros = 0): Opening => ({
  settings: {
    partnerKey: '',
    autoConfirm: false,
    clock: mode,
    strict: false,
    hold: false,
    threeDSecure: false,
    payer: 'manual',
    signature: 'off',
    webhookFormat: 'compact',
    accounts: [],
    pace: { processingMs: 1, settlementMs: 1 },
    seed: 1,
    optionalWebhooks: [],
  },
  clock: { mode, now },
  accounts: [account],
})

export const sessionOf = (id: string): Session => ({
  id,
  version: 'v2',
  createdAt: 0,
  updatedAt: 0,
  given: {},
  operations: [],
})

export const rowOf = (id: string, sessionId: string | undefined, at: Micros | 'held' = 0): WebhookRow => ({
  id,
  type: 'ready_to_confirm',
  ...(sessionId !== undefined && { sessionId }),
  version: 'v2',
  createdAt: 0,
  body: '{}',
  state: at === 'held' ? 'held' : 'due',
  attempts: [],
  ...(at !== 'held' && { nextAttemptAt: at }),
})

export const timerOf = (id: string, at: Micros, operationId = 'po_1', sessionId = 'ps_1'): Timer => ({
  id,
  at,
  sessionId,
  operationId,
  event: 'checked',
  deadline: false,
})

export const postingOf = (at: Micros, purpose = '', number = '131'): Posting => ({
  at,
  account: number,
  amount: 1,
  kind: 'topup',
  purpose,
  counterParty: { name: '', account_number: '', bank_code: '' },
})

/** Asked again where the store says that nothing was written. */
export async function again<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof CommitFailedError) || tries === 20) throw error
    }
  }
}

/** A project called `shop`, and what one does to it again and again. */
export function shopIn({ store, now }: World, project = 'shop') {
  const lock = `lock of ${project}`
  const claims = new Map<string, Claimed>()
  const lease = { owner: 'one', leaseMs: LEASE_MS }
  const ids = (claimed: readonly Claimed[]) =>
    claimed.map((each) => {
      const id = each.kind === 'timer' ? each.timer.id : each.row.id
      claims.set(id, each)
      return id
    })
  return {
    claims,
    open: (mode: 'real' | 'manual' = 'manual') => store.open(project, openingOf(mode)),
    lock: () => store.clocks.lock(project, { token: lock, ms: LEASE_MS }),
    unlock: () => store.clocks.unlock(project, lock),
    commit: (commit: Commit) => store.transact(project, { session: 'new' }, () => ({ commit, reply: {} })),
    /** As who moves the clock, up to a time of the project. */
    claim: async (until: Micros = 1_000, n = 10) =>
      ids(await store.due.claim({ now: until, n, ...lease, moved: { project, lock } })),
    /** As who makes what is due on real clocks happen. */
    claimReal: async (options: Partial<ClaimOptions> = {}) =>
      ids(await store.due.claim({ now: now(), n: 10, ...lease, ...options })),
    answer: (id: string, status: number, claim = claims.get(id)!) =>
      store.completeAttempt(claim, { attempt: { at: 0, durationMs: 1, status }, signature: 's' }, []),
    row: async (id: string) => (await store.webhooks.one(project, id))!,
  }
}

/** So long after it, a commit has been told to all who listen. */
const TOLD_WITHIN_MS = 1_000

/** Listens to a project from now on; `heard` answers what it was told since it was last asked, in the order of commits that were heard apart. */
export async function listenTo({ store, pass }: World, project = 'shop') {
  let told: Changed[] = []
  const stop = store.changes(project, (changed) => told.push(changed))
  const heard = async () => {
    await pass(TOLD_WITHIN_MS)
    const since = told
    told = []
    return since
  }
  // A store that begins to listen only after a while says first that it does not know what was before.
  await heard()
  return { heard, stop }
}

export const ms = (value: number): Micros => value * MILLISECOND
