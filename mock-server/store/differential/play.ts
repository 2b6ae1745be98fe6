import { MILLISECOND, type Micros } from '../../core/time/time.ts'
import type { WebhookRow } from '../../core/webhook/webhook.ts'
import { callTo } from '../contract/journal.cases.ts'
import { account, openingOf, postingOf, sessionOf, timerOf } from '../contract/shop.ts'
import type { Commit, Decide, Store } from '../port.ts'
import type { Claimed, Opening } from '../rows.ts'
import type { Change, Command, MadeWebhook } from './commands.ts'

export const SHOP = 'shop'
/** The names of projects at their limits. */
export const projects = [SHOP, 'A'.repeat(64)]
const lockOf = (who: number) => `lock ${who}`

/** Does commands to one store, and remembers what later ones speak of. */
export class Player {
  readonly store: Store
  readonly told: string[] = []
  /** What the clock of the shop shows: nothing is awaited before a command, so that those of one turn of the event loop stay together. */
  shown: Micros = 0
  #now: () => Micros
  #manyAccounts: boolean
  #claims: Claimed[] = []
  #calls: string[] = []
  #webhooks = 0
  #timers = 0

  constructor(store: Store, now: () => Micros, manyAccounts: boolean) {
    this.store = store
    this.#now = now
    this.#manyAccounts = manyAccounts
    store.allChanges((changed, project = 'none') => this.told.push(JSON.stringify([project, changed])))
  }

  begin = () => this.store.open(SHOP, this.#opening(true))

  async do(command: Command): Promise<unknown> {
    const { store } = this
    switch (command.do) {
      case 'commit':
        return this.#commit(command.session, command.change)
      case 'refuse':
        return store.transact(SHOP, { session: `ps_${command.session}` }, () => refusal)
      case 'break':
        return store.transact(SHOP, { session: `ps_${command.session}` }, breaks)
      case 'complete':
        return this.#complete(command)
      case 'attempt': {
        const attempt = { at: this.#now(), durationMs: 1, status: command.status }
        return store.completeAttempt(this.#claim(command.claim, 'webhook'), { attempt, signature: 's' }, ['attempt'])
      }
      case 'giveBack':
        return store.giveBack(this.#claim(command.claim))
      case 'setAsideClaim':
        return store.setAside(this.#claim(command.claim, 'webhook'))
      case 'renew':
        return store.renew([this.#claim(command.claim).token], 50)
      case 'claim':
        return this.#taken(await this.#claimDue(command))
      case 'claimOne': {
        const id = command.timer ? `po_${command.of % 3}.${command.of}` : this.#id(command.of)
        const taken = await store.due.claimOne(SHOP, id, { owner: 'me', leaseMs: command.leaseMs })
        return this.#taken(taken ? [taken] : [])
      }
      case 'answered':
        // Whether one has waited is a hint to look; one store gives it also where another webhook leaves first.
        await store.answered(SHOP, this.#call(command.call))
        return undefined
      case 'renewCall':
        return store.renew([this.#call(command.call)], 50)
      case 'pass':
        return undefined
      case 'lock':
        return store.clocks.lock(SHOP, { token: lockOf(command.who), ms: command.ms })
      case 'move':
        return store.clocks.move(SHOP, lockOf(command.who), this.shown + command.ms * MILLISECOND)
      case 'unlock':
        return store.clocks.unlock(SHOP, lockOf(command.who))
      case 'mode':
        return store.clocks.setMode(SHOP, command.real ? 'real' : 'manual')
      case 'beforeAnswer':
        return store.webhooks.beforeAnswer(SHOP, `ps_${command.of}`)
      case 'hold':
      case 'sendNow':
      case 'setAside':
        return store.webhooks[command.do](SHOP, this.#id(command.of))
      case 'take': {
        const { type, among, by } = command
        const ids = among && new Set(among.map((each) => this.#id(each)))
        return store.webhooks.take(SHOP, { type, among: ids }, `taker ${by}`)
      }
      case 'handOver': {
        const { by, delivers } = command
        return store.webhooks.handOver(SHOP, `taker ${by}`, { signature: 't', delivers, covers: ['handed', 'over'] })
      }
      case 'record':
        return store.journal.record(projects[command.project], { ...callTo('/'), body: command.body }, ['call'])
      case 'open':
        return store.open(projects[command.project]!, this.#opening(command.real && command.project === 0))
      case 'first':
        return store.due.first(SHOP)
      case 'soonest':
        return store.due.soonest(SHOP, 3)
      default:
        return this.#project(command.do, projects[command.project]!)
    }
  }

  #project(what: 'forget' | 'drop' | 'reset' | 'configure' | 'exchange', id: string): Promise<unknown> {
    if (what === 'forget') return this.store.journal.forget(id)
    if (what === 'drop') return this.store.drop(id)
    if (what === 'reset') return this.store.reset(id, this.#opening(id === SHOP))
    if (what === 'configure') return this.store.configure(id, { ...this.#opening(false).settings, strict: true })
    return this.store.snapshot(id)
  }

  #opening = (real: boolean): Opening => {
    const opening = openingOf(real ? 'real' : 'manual', real ? 0 : this.#now())
    const numbers = ['132', ...Array.from({ length: this.#manyAccounts ? 99 : 0 }, (_, at) => `9${at}`)]
    return {
      ...opening,
      accounts: [account, ...numbers.map((number) => ({ ...account, number, kind: 'wallet' as never }))],
    }
  }

  #claimDue({ n, moved, ahead, leaseMs }: Extract<Command, { do: 'claim' }>): Promise<Claimed[]> {
    const now = (moved ? this.shown : this.#now()) + ahead * MILLISECOND
    return this.store.due.claim({
      now,
      n,
      owner: 'me',
      leaseMs,
      ...(moved && { moved: { project: SHOP, lock: lockOf(0) } }),
    })
  }

  /** Claims without their tokens, which are each store's own. */
  #taken(claimed: readonly Claimed[]) {
    this.#claims.unshift(...claimed)
    this.#claims.length = Math.min(this.#claims.length, 12)
    return claimed.map(({ token: _, ...rest }) => rest)
  }

  #claim(nth: number, kind?: Claimed['kind']) {
    const claims = kind ? this.#claims.filter((each) => each.kind === kind) : this.#claims
    return claims[nth % Math.max(1, claims.length)] ?? { project: SHOP, token: 'none' }
  }

  #call = (nth: number) => this.#calls.at(-1 - (nth % Math.max(1, this.#calls.length))) ?? 'none'
  /** One of the latest. */
  #id = (nth: number) => `wh_${Math.max(1, this.#webhooks - nth)}`

  #complete({ claim, change, fires }: Extract<Command, { do: 'complete' }>) {
    const claimed = this.#claim(claim, 'timer')
    const session = 'timer' in claimed ? Number(claimed.timer.sessionId.slice(3)) : 0
    if (fires !== 'commit') return this.store.completeTimer(claimed, fires === 'refuse' ? () => refusal : breaks)
    return this.store.completeTimer(claimed, this.#decide(session, { ...change, awaits: false }))
  }

  #commit(session: number, change: Change) {
    const token = `call ${this.#calls.length}`
    if (change.awaits) this.#calls.push(token)
    return this.store.transact(
      SHOP,
      { session: `ps_${session}`, ...(change.awaits && { awaits: { token, ms: 20 } }) },
      this.#decide(session, change),
    )
  }

  #decide(session: number, change: Change): Decide<unknown> {
    const { key, account: number, purpose, webhooks, timers } = change
    const first = this.#webhooks
    this.#webhooks += webhooks.length
    const nth = this.#timers
    this.#timers += 1
    return (view) => {
      const id = `ps_${session}`
      const operation = `po_${session % 3}`
      const commit: Commit = {
        session: {
          ...sessionOf(id),
          updatedAt: view.now,
          given: { metadata: purpose as never },
          ...(change.over && { cancelled: true }),
        },
        ...(change.began && { began: { ...sessionOf(`ps_${session}_${nth}`), cancelled: true } }),
        counters: { ...view.counters, webhook: first + webhooks.length },
        timers: timers.map((at, each) =>
          timerOf(`${operation}.${(nth + each) % 6}`, view.now + at * MILLISECOND, operation, id),
        ),
        dropTimersOf: change.dropTimers ? [operation] : [],
        outbox: webhooks.map((made, each) => webhookOf(`wh_${first + each + 1}`, id, made, view.now)),
        covers: ['commit', `of ${session}`],
        ...(change.shared && { shared: { incomes: { [id]: purpose } as never } }),
        ...(key !== undefined && { idempotencyKey: key }),
        ...(number !== undefined && { accounts: [{ ...account, number, balance: nth }] }),
        ...(purpose !== undefined && { postings: [postingOf(view.now, purpose, number ?? '131')] }),
      }
      const seen = {
        now: view.now,
        project: view.project,
        session: view.session,
        taken: view.idempotencyKeyTaken(key ?? ''),
        account: view.account(number ?? '131'),
        main: view.mainAccount('collateral'),
        // Not each time: of many, each is read when it is asked for.
        accounts: change.over && view.accounts(),
        postings: view.postings(number ?? '131'),
        shared: view.shared,
      }
      // As it was then: a store may show rows that it goes on to write.
      return { commit, reply: JSON.parse(JSON.stringify(seen)) }
    }
  }
}

const refusal = { refused: true, code: 'no', status: 400 } as never
const breaks = () => {
  throw new Error('a decision breaks')
}

function webhookOf(id: string, sessionId: string, made: MadeWebhook, now: Micros): WebhookRow {
  const { type, session, at, state, beforeAnswer, yields, fault, ignoreAcks, body } = made
  return {
    id,
    type,
    ...(session && { sessionId }),
    version: 'v2',
    createdAt: now,
    body,
    state,
    attempts: [],
    ...(state === 'due' && { nextAttemptAt: now + at * MILLISECOND }),
    ...(state === 'parked' && beforeAnswer && { beforeAnswer }),
    ...(fault && { fault: 'f' }),
    ...(yields && { yieldsToNext: true }),
    ...(ignoreAcks > 0 && { ignoreAcks }),
  }
}
