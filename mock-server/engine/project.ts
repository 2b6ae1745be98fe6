import { limits } from '../../schemas/limits.ts'
import { type Faults, faultsOf } from '../core/faults/fault-rules.ts'
import { drawnBeginning, initialCounters } from '../core/ids.ts'
import type { OperationEvent } from '../core/operations/kinds.ts'
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts'
import { fire } from '../core/session/decide.ts'
import type { SessionReply } from '../core/session/reply.ts'
import type { Session } from '../core/state.ts'
import type { Micros } from '../core/time/time.ts'
import type { Context, Decision, View } from '../core/view.ts'
import { coveredByFaults, coveredInSession } from '../coverage/coverage-key.ts'
import type { Commit, ItemKind, OutboxRow, ProjectState, Seed, Store } from '../store/port.ts'
import { AnswerGate } from './answer-gate.ts'
import { decideOver } from './decide-over.ts'
import { type Delivery, type DeliveryReport, deliveryReport } from './delivery.ts'
import type { Ports, SigningKey, VerifyingKey } from './ports.ts'
import type { Reachability } from './reachability.ts'
import { Scheduler } from './scheduler.ts'
import { openingAccounts, type Settings } from './settings.ts'

/** What a project shares with the others of its bank. */
export interface Services {
  store: Store
  ports: Ports
  bankKey(): Promise<SigningKey>
  partnerKey(pem: string): Promise<VerifyingKey>
  /** Sent beside a webhook's own headers, for what stands between us and the partner. */
  transportHeaders: Record<string, string>
  /** Which partners cannot be reached right now. */
  reachability: Reachability
  /** Where a manual clock starts; by default at the wall time. */
  startAt: Micros | undefined
  /** Ids begin at a number drawn at each beginning of a project, rather than at the same one. */
  idsAreDrawn: boolean
  /** Takes webhooks in the process; answers the HTTP status of the partner. */
  onWebhook: ((delivery: Delivery) => number | undefined | Promise<number | undefined>) | undefined
  onDelivery(report: DeliveryReport): void
  onWithheld(report: DeliveryReport): void
  /** An item was shown to somebody who reads or waits. */
  onRendered(kind: ItemKind): void
  /** A fault of ours outside any call. */
  onError(error: unknown): void
}

/** One partner's bank: its key, its settings, its clock; its sessions and money are in the store under its id. */
export class Project {
  readonly answerGate = new AnswerGate()
  readonly scheduler: Scheduler
  /** Replaced by a reset: what was under way then ends here and its result is dropped. */
  lifetime = new AbortController()

  readonly id: string
  settings: Settings
  readonly services: Services

  constructor(id: string, settings: Settings, around: Services) {
    this.id = id
    this.settings = settings
    this.services = around
    this.#open()
    this.scheduler = new Scheduler(this)
  }

  get now(): Micros {
    const { mode, now, ahead = 0 } = this.services.store.clock(this.id)
    return mode === 'manual' ? now : withinTime(this.services.ports.now() + ahead)
  }

  /** What the project's clock showed at a wall time of a moment ago; a manual one shows what it showed then. */
  at(wall: Micros): Micros {
    const { mode, now, ahead = 0 } = this.services.store.clock(this.id)
    return mode === 'manual' ? now : withinTime(wall + ahead)
  }

  get hasDestination(): boolean {
    return this.settings.webhookUrl !== undefined || this.services.onWebhook !== undefined
  }

  /** More than this one delivery or call is under way: a signature made on this thread would keep the others waiting. */
  get isBusy(): boolean {
    return this.scheduler.inFlight + this.answerGate.size > 1
  }

  /** The clock goes on from the time it shows, or stops there: it never moves back, and nothing that is due waits longer for it. */
  setClockMode(mode: 'real' | 'manual'): void {
    const { store, ports } = this.services
    const { now } = this
    if (store.clock(this.id).mode !== mode)
      store.setClock(this.id, mode === 'real' ? { mode, now, ahead: now - ports.now() } : { mode, now })
    this.scheduler.wake()
  }

  partnerKey(): Promise<VerifyingKey> {
    return this.services.partnerKey(this.settings.partnerKey)
  }

  /** Decides and commits; `idempotencyKey` is taken in the same breath, or refused. */
  async decide<R extends object>(
    sessionId: string | 'new',
    decision: (view: View, context: Context) => Decision<R>,
    idempotencyKey?: string,
    beforeAnswer = false,
  ): Promise<R | Refusal> {
    let before: Session | undefined
    const decided = await this.services.store.update(this.id, sessionId, (stored) => {
      before = stored.session
      const { settings, now, hasDestination } = this
      return decideOver(stored, decision, { settings, now, idempotencyKey, hasDestination, beforeAnswer })
    })
    if (isRefusal(decided)) return decided
    const { session, outbox = [] } = decided.commit
    this.services.store.count(this.id, [...coveredInSession(before, session), ...coveredByFaults(outbox)])
    for (const row of outbox) if (isWithheld(row)) this.services.onWithheld(deliveryReport(this, row))
    if (movesTime(decided.commit)) this.scheduler.wake()
    return decided.reply
  }

  /** A step of the bank that has come due. */
  async fire(sessionId: string, operationId: string, event: OperationEvent, beforeAnswer = false): Promise<void> {
    const step = (view: View, context: Context) => {
      const changes = fire(view, context, operationId, event)
      return changes ? { changes, reply: {} } : refuse('wrong_state', `${operationId} does not take ${event}`)
    }
    await this.decide(sessionId, step, undefined, beforeAnswer)
  }

  /** Back to the beginning: settings stay, deliveries under way are broken off and their results dropped. */
  reset(): void {
    this.#beginAnew(new Error('the project was reset'), () => this.#open())
  }

  /** What a snapshot holds in the place of all that there is; else like a reset. */
  restore(state: ProjectState): void {
    this.#beginAnew(new Error('the project was restored'), () => this.services.store.restore(this.id, state))
  }

  /** All or nothing: what cannot begin throws before anything that is under way has been broken off. */
  #beginAnew(reason: Error, begin: () => void): void {
    begin()
    this.lifetime.abort(reason)
    this.lifetime = new AbortController()
    this.answerGate.clear()
    this.scheduler.restart()
  }

  close(): void {
    this.lifetime.abort(new Error('the project was closed'))
    this.scheduler.stop()
    this.services.store.drop(this.id)
  }

  #open(): void {
    const { store, ports, startAt, idsAreDrawn } = this.services
    const clock = { mode: this.settings.clock, now: startAt ?? ports.now() }
    const faults = faultsOf(this.settings.seed)
    const beginning = idsAreDrawn ? drawnBeginning(ports.random()) : undefined
    store.open(this.id, { accounts: openingAccounts(this.settings), clock, ...idsFrom(beginning, faults) })
  }
}

/** Where all that is numbered begins: sessions and what is in them, public tokens, requests to the tax service. */
const idsFrom = (beginning: number | undefined, faults: Faults): Pick<Seed, 'counters' | 'shared'> =>
  beginning === undefined
    ? { shared: { faults } }
    : {
        counters: initialCounters(beginning),
        shared: { faults, tokens: { made: beginning, public: {} }, npd: { made: beginning, requests: {} } },
      }

/** A clock that has come to its end stands there. */
const withinTime = (at: Micros): Micros => Math.max(0, Math.min(at, limits.lastMoment))

/** Something has come due, or has not to any more. */
const movesTime = ({ timers = [], dropTimersOf = [], outbox = [] }: Commit) =>
  timers.length + dropTimersOf.length + outbox.length > 0

const isWithheld = ({ fault }: OutboxRow) => fault === 'drop' || fault === 'hold'

export type { SessionReply }
