import { sign } from 'node:crypto'
import { testKeys } from '../../../../fixtures/index.ts'
import { isRefusal, type Refusal, refuse } from '../../../../mock-server/core/refusal.ts'
import { fire } from '../../../../mock-server/core/session/decide.ts'
import { durationToMicros } from '../../../../mock-server/core/time/duration.ts'
import type { Context, Decision, View } from '../../../../mock-server/core/view.ts'
import { decideOver } from '../../../../mock-server/engine/decide-over.ts'
import { openingAccounts, type Settings, settingsOf } from '../../../../mock-server/engine/settings.ts'
import { answerOk, answerRefusal } from '../../../../mock-server/http/answer.ts'
import { decodeBody } from '../../../../mock-server/http/json.ts'
import { operationAt } from '../../../../mock-server/http/operations.ts'
import { readCall } from '../../../../mock-server/http/read-call.ts'
import { describeUnknownPath } from '../../../../mock-server/http/unknown-path.ts'
import { createMemoryStore } from '../../../../mock-server/store/memory/memory-store.ts'
import type { Due } from '../../../../mock-server/store/port.ts'
import { answerFrom, webhookOf } from '../../kit/read.ts'
import { verbOf } from '../../kit/verb.ts'
import type { ProjectSetup, Version, Webhook, World } from '../../kit/world.ts'

const id = 'core'
const begin = Date.parse('2025-03-01T10:00:00Z') * 1000

/** The smallest thing that keeps what core decides and lets time pass: a webhook is received in the moment it comes due. */
export class CoreBank implements World {
  readonly received: Webhook[] = []
  readonly publicKey = testKeys.bank.publicKey
  #store = createMemoryStore()
  #settings: Settings

  constructor(setup: ProjectSetup) {
    this.#settings = settingsOf(setup)
    this.#store.open(id, { accounts: openingAccounts(this.#settings), clock: { mode: 'manual', now: begin } })
  }

  async send(version: Version, method: string, body: string, headers: Record<string, string> = {}) {
    const { status, text } = await this.#answer(version, method, body, headers)
    return answerFrom(status, text)
  }

  /** As the edge goes, without who sent it and whether it is signed. */
  async #answer(version: Version, method: string, body: string, headers: Record<string, string>) {
    const asked = { method: verbOf(method), path: `/api/${version}/${method}` }
    const operation = operationAt(asked)
    if (!operation) return answerRefusal(refuse('unknown_path', describeUnknownPath(asked)))
    const json = decodeBody(asked.method, new TextEncoder().encode(body))
    const read = readCall({ operation, json, headers, strict: this.#settings.strict })
    if (isRefusal(read)) return answerRefusal(read)
    const reply = await this.#decide(read.sessionId, read.decide, read.key)
    return isRefusal(reply) ? answerRefusal(reply, read.nameSent) : answerOk(version, reply)
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
    decision: (view: View, context: Context) => Decision<object>,
    idempotencyKey?: string,
  ): Promise<object | Refusal> {
    const made = { settings: this.#settings, now: this.#now, idempotencyKey, hasDestination: true }
    const decided = await this.#store.update(id, sessionId, (stored) => decideOver(stored, decision, made))
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
      this.received.push(webhookOf(body, signature))
      await this.#store.settle(id, due.row.id, { status: 'delivered' })
      return
    }
    const { sessionId, operationId, event } = due.timer
    await this.#decide(sessionId, (view, context) => {
      const changes = fire(view, context, operationId, event)
      return changes ? { changes, reply: {} } : refuse('wrong_state', `${operationId} does not take ${event}`)
    })
  }
}
