import { createPrivateKey, sign } from 'node:crypto'
import { isRefusal, type Refusal, refuse } from '../../../../mock-server/core/refusal.ts'
import { fire } from '../../../../mock-server/core/session/decide.ts'
import { actAsPayer } from '../../../../mock-server/core/session/payment-commands.ts'
import { durationToMicros } from '../../../../mock-server/core/time/duration.ts'
import type { Context, Decision, View } from '../../../../mock-server/core/view.ts'
import { decideOver } from '../../../../mock-server/engine/decide-over.ts'
import { opaqueOf } from '../../../../mock-server/engine/opaque.ts'
import { openingAccounts, type Settings, settingsOf } from '../../../../mock-server/engine/settings.ts'
import { answerOk, answerRefusal } from '../../../../mock-server/http/answer.ts'
import { decodeBody } from '../../../../mock-server/http/json.ts'
import { operationAt } from '../../../../mock-server/http/operations.ts'
import { readCall } from '../../../../mock-server/http/read-call.ts'
import { describeUnknownPath } from '../../../../mock-server/http/unknown-path.ts'
import { createMemoryStore } from '../../../../mock-server/store/memory/memory-store.ts'
import type { Claimed, Due } from '../../../../mock-server/store/rows.ts'
import { quickKey } from '../../kit/quick-key.ts'
import { answerFrom, webhookOf } from '../../kit/read.ts'
import { verbOf } from '../../kit/verb.ts'
import type { PayerAction, ProjectSetup, Version, Webhook, World } from '../../kit/world.ts'

const id = 'core'
const bankKey = createPrivateKey(quickKey.privateKey)
/** The clock is moved by nobody else. */
const lock = { token: 'the suite', ms: 1_000 }
const begin = Date.parse('2025-03-01T10:00:00Z') * 1000

/** Nobody opens them: payers act by the control API. */
const ofProject = { payerPages: () => 'https://demo.bank131.ru/payer/demo_project', opaque: opaqueOf(id, false) }

/** The smallest thing that keeps what core decides and lets time pass: a webhook is received in the moment it comes due. */
export class CoreBank implements World {
  readonly received: Webhook[] = []
  readonly publicKey = quickKey.publicKey
  #store = createMemoryStore({ now: () => begin })
  #settings: Settings

  constructor(setup: ProjectSetup) {
    this.#settings = settingsOf(setup)
    const settings = this.#settings
    const clock = { mode: 'manual', now: begin } as const
    void this.#store.open(id, { settings, clock, accounts: openingAccounts(settings) })
    void this.#store.clocks.lock(id, lock)
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
      await this.#moveTo(target)
    },
    runToIdle: () => this.#runWhile((due) => due.kind === 'webhook' || !due.timer.deadline),
  }

  async payer(sessionId: string, action: PayerAction): Promise<void> {
    const acted = await this.#decide(sessionId, (view, context) => actAsPayer(view, context, action))
    if (isRefusal(acted)) throw new Error(acted.description)
  }

  #now = begin

  async #moveTo(to: number): Promise<void> {
    this.#now = (await this.#store.clocks.move(id, lock.token, to))!.clock.now
  }

  async #decide(
    session: string,
    decision: (view: View, context: Context) => Decision<object>,
    idempotencyKey?: string,
  ): Promise<object | Refusal> {
    const made = { idempotencyKey, by: 'call' as const, hasHandler: true, ...ofProject }
    const done = await this.#store.transact(id, { session }, (stored) => decideOver(stored, decision, made))
    return 'refusal' in done ? done.refusal : done.reply
  }

  async #runWhile(wanted: (due: Due) => boolean): Promise<void> {
    const { due } = this.#store
    for (let next = await due.first(id); next && wanted(next); next = await due.first(id)) {
      await this.#moveTo(next.at)
      const moved = { project: id, lock: lock.token }
      for (const each of await due.claim({ now: next.at, n: 1, owner: 'core', leaseMs: 1_000, moved }))
        await this.#perform(each)
    }
  }

  async #perform(claimed: Claimed): Promise<void> {
    if (claimed.kind === 'webhook') {
      const { body } = claimed.row
      const signature = sign('sha256', Buffer.from(body), bankKey).toString('base64')
      this.received.push(webhookOf(body, signature))
      await this.#store.completeAttempt(claimed, { attempt: { at: this.#now, durationMs: 0, status: 200 } }, [])
      return
    }
    const { operationId, event } = claimed.timer
    const step = (view: View, context: Context) => {
      const changes = fire(view, context, operationId, event)
      return changes ? { changes, reply: {} } : refuse('wrong_state', `${operationId} does not take ${event}`)
    }
    await this.#store.completeTimer(claimed, (stored) =>
      decideOver(stored, step, { by: 'timer', hasHandler: true, ...ofProject }),
    )
  }
}
