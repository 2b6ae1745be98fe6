import { sign } from 'node:crypto'
import { testKeys } from '../../../fixtures/index.ts'
import { fire } from '../../../mock-server/core/decide.ts'
import { durationToMicros } from '../../../mock-server/core/duration.ts'
import { isRefusal, type Refusal, refuse } from '../../../mock-server/core/refusal.ts'
import type { Context, Decision, View } from '../../../mock-server/core/view.ts'
import { answerOk, answerRefusal } from '../../../mock-server/http/answer.ts'
import { context } from '../../../mock-server/runtime/context.ts'
import { createMemoryStore } from '../../../mock-server/runtime/memory-store.ts'
import {
  OPENING_BALANCE,
  openingAccounts,
  rulesOf,
  type Settings,
  settingsOf,
} from '../../../mock-server/runtime/settings.ts'
import type { Due, OutboxRow } from '../../../mock-server/runtime/store.ts'
import { answerFrom, hookOf } from '../../kit/read.ts'
import type { Hook, ProjectSetup, Version, World } from '../../kit/world.ts'
import { readCall } from './read-call.ts'

const id = 'core'
const begin = Date.parse('2025-03-01T10:00:00Z') * 1000

/** The smallest thing that keeps what core decides and lets time pass: a webhook is received in the moment it comes due. */
export class CoreBank implements World {
  readonly received: Hook[] = []
  readonly publicKey = testKeys.bank.publicKey
  #store = createMemoryStore()
  #settings: Settings

  constructor(setup: ProjectSetup) {
    this.#settings = settingsOf(setup)
    this.#store.open(id, { accounts: openingAccounts(this.#settings), clock: { mode: 'manual', now: begin } })
  }

  async send(version: Version, method: string, body: string, headers: Record<string, string> = {}) {
    const call = readCall(version, method, body, headers, this.#settings.strict)
    const reply = isRefusal(call) ? call : await this.#decide(call.sessionId, call.decide, call.key)
    const nameSent = isRefusal(call) ? undefined : call.nameSent
    const { status, text } = isRefusal(reply) ? answerRefusal(reply, nameSent) : answerOk(version, reply)
    return answerFrom(status, text)
  }

  readonly clock: World['clock'] = {
    advance: async (by) => {
      const target = this.#now + durationToMicros(by)!
      await this.#runWhile((due) => due.at <= target)
      this.#store.setClock(id, { mode: 'manual', now: target })
    },
    runToIdle: () => this.#runWhile((due) => due.kind === 'webhook' || !due.timer.deadline),
  }

  get #now() {
    return this.#store.clock(id).now
  }

  async #decide(
    sessionId: string,
    decide: (view: View, context: Context) => Decision<object>,
    key?: string,
  ): Promise<object | Refusal> {
    const decided = await this.#store.update(id, sessionId, (stored) => {
      if (key !== undefined && stored.idempotencyKeyTaken(key))
        return refuse('idempotency_key_already_exists', `x-partner-idempotency-key: ${key} is taken`)
      const now = this.#now
      const made = decide({ ...stored, now, rules: rulesOf(this.#settings), openingBalance: OPENING_BALANCE }, context)
      if (isRefusal(made)) return made
      const { hooks = [], ...changes } = made.changes
      const outbox = hooks.map((hook): OutboxRow => ({ ...hook, status: 'due', nextAttemptAt: now, attempts: [] }))
      return { commit: { ...changes, outbox, ...(key !== undefined && { idempotencyKey: key }) }, reply: made.reply }
    })
    return isRefusal(decided) ? decided : decided.reply
  }

  async #runWhile(wanted: (due: Due) => boolean): Promise<void> {
    for (let next = await this.#store.nextDue(id); next && wanted(next); next = await this.#store.nextDue(id)) {
      this.#store.setClock(id, { mode: 'manual', now: Math.max(next.at, this.#now) })
      for (const due of await this.#store.claim(id, next.at, 1)) await this.#perform(due)
    }
  }

  async #perform(due: Due): Promise<void> {
    if (due.kind === 'webhook') {
      const { body } = due.row
      const signature = sign('sha256', Buffer.from(body), testKeys.bank.privateKey).toString('base64')
      this.received.push(hookOf(body, signature))
      await this.#store.settle(id, due.row.id, { status: 'delivered' })
      return
    }
    const { sessionId, operationId, event } = due.timer
    await this.#decide(sessionId, (view) => {
      const changes = fire(view, context, operationId, event)
      return changes ? { changes, reply: {} } : refuse('session_wrong_state', `${operationId} does not take ${event}`)
    })
  }
}
