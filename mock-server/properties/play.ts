import { setImmediate } from 'node:timers/promises'
import type { Session } from '../core/state.ts'
import { Bank } from '../engine/bank.ts'
import type { Delivery } from '../engine/delivery.ts'
import { nodePorts } from '../engine/node/ports.ts'
import { handleOf } from '../library/create-bank.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { allOf } from '../store/pages.ts'
import type { CreateStore, Store } from '../store/port.ts'
import { quickKey } from '../testing/quick-key.ts'
import { pathOf, payoutFields } from './bodies.ts'
import { balance, type Call, type Scenario, type Step, type Which } from './scenario.ts'

const id = 'demo_project'

/** Sessions that are meant for a call. */
const fitting: Record<string, (session: Session) => boolean> = {
  start: ({ cancelled, operations }) => !cancelled && operations.length === 0,
  push: ({ operations }) => operations.some(({ state }) => state !== 'failed' && state !== 'returned'),
  default: ({ operations }) => operations.some(({ state }) => state === 'awaiting_confirm'),
}

/** All that a project holds, at one moment. */
export type Snapshot = Awaited<ReturnType<typeof snapshotOf>>

interface Reply {
  call: Call
  sessionId: string | undefined
  /** `ok`, or the code of the error. */
  code: string
}

export interface Played {
  step: Step
  /** Counts the resets: ids begin again with each. */
  generation: number
  replies: Reply[]
  before: Snapshot
  after: Snapshot
}

interface Seen {
  generation: number
  delivery: Delivery
  version: Session['version']
  /** The session as session/status answered while the webhook was on its way. */
  status: object
  answer: Answer
}

export interface Run {
  steps: Played[]
  told: Seen[]
  publicKey: string
  last: Snapshot
}

export type Answer = 200 | 500 | 'no answer'

interface Setup {
  /** What the partner answers to webhooks, in turn and over again; by default always 200. */
  answers?: readonly Answer[]
  /** Signs every call; else the bank does not look. */
  signed?: boolean
  /** A fault in the store, out of one without. */
  plant?(store: Store): Store
  /** Asks the bank what it will once all is over. */
  atTheEnd?(ask: (path: string, body: object) => Promise<unknown>): Promise<void>
}

/** Plays a scenario to a bank of its own, then lets everything that is due happen. */
export async function play(
  scenario: Scenario,
  { answers = [200], signed = false, plant = (store) => store, atTheEnd }: Setup = {},
): Promise<Run> {
  const told: Seen[] = []
  let generation = 0
  const accounts = [
    { number: '131', kind: 'collateral' as const, balance },
    { number: '40702810300200000013', kind: 'settlement' as const, balance },
    { number: '40702810600200000014', kind: 'nominal' as const, balance },
  ]
  const { autoConfirm } = scenario
  const keys = signed ? {} : { signature: 'off' as const, bankKey: quickKey }
  const pace = { processingMs: 100, settlementMs: 500 }
  const options = { clock: 'manual', startAt: '2025-05-27T02:03:00Z', autoConfirm, accounts, pace, ...keys } as const
  const createStore: CreateStore = (given) => plant(createMemoryStore(given))
  const bank = new Bank(nodePorts, { ...options, onWebhook: hear }, {}, createStore)
  const handle = handleOf(bank)
  const store = bank.project(id)!.services.store

  async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    const text = JSON.stringify(body)
    const sign = signed ? { 'x-partner-sign': await handle.partner.sign(text) } : {}
    const request = new Request(`https://demo.bank131.ru${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-partner-project': id, ...sign, ...headers },
      body: text,
    })
    const response = await handle.fetch(request, { answered: Promise.resolve() })
    return response.json() as Promise<Answered>
  }

  const offerOf = async (version: string, session_id: string) =>
    (await post(`/api/${version}/session/status`, { session_id })).confirm_information

  async function make(call: Call): Promise<Reply> {
    const { version, key } = call
    const session_id = 'session' in call ? await sessionFor(call.do, call.session) : undefined
    const payout = 'payout' in call ? call.payout : undefined
    const body = {
      ...(session_id !== undefined && { session_id }),
      ...(payout && payoutFields(version, payout)),
      ...(call.do === 'confirm' && { confirm_information: await echoOf(call.echo, version, session_id!) }),
    }
    const headers = key === undefined ? {} : { 'x-partner-idempotency-key': key }
    const { status, session, error } = await post(`/api/${version}/${pathOf(call)}`, body, headers)
    return { call, sessionId: session?.id ?? session_id, code: status === 'ok' ? 'ok' : error!.code }
  }

  async function sessionFor(call: string, which: Which): Promise<string> {
    const sessions = (await allOf(store.sessionPages(id))).reverse()
    const fits = fitting[call] ?? fitting.default!
    const found = which === 'fitting' ? (sessions.find(fits) ?? sessions[0]) : sessions[which]
    return found?.id ?? 'ps_9'
  }

  async function echoOf(echo: 'offer' | 'nothing' | 'another', version: string, session_id: string) {
    if (echo === 'another') return { account_details: { sender: { name: 'OOO Else' }, recipient: {} } }
    return echo === 'offer' ? offerOf(version, session_id) : undefined
  }

  async function hear(delivery: Delivery): Promise<number> {
    const { sessionId: session_id } = delivery
    await setImmediate() // a webhook that were sent for ever must not keep the test from its time limit
    const { version } = (await store.session(id, session_id))!
    const { status: _, ...status } = await post(`/api/${version}/session/status`, { session_id })
    const answer = answers[told.length % answers.length]!
    told.push({ generation, delivery, version, status, answer })
    if (delivery.type === 'ready_to_confirm' && scenario.whenReady !== 'nothing') {
      const { confirm_information } = status
      await post(`/api/${version}/session/${scenario.whenReady}`, { session_id, confirm_information })
    }
    if (answer === 'no answer') throw new Error('the partner does not answer')
    return answer
  }

  async function take(step: Step): Promise<Reply[]> {
    switch (step.do) {
      case 'at once':
        return Promise.all(step.calls.map(make))
      case 'advance':
        await handle.clock.advance(step.by)
        return []
      case 'run to idle':
        await handle.clock.runToIdle()
        return []
      case 'order':
        await handle.outcomes.next(...step.next)
        return []
      case 'reset':
        await handle.reset()
        generation += 1
        return []
      case 'push':
        await push(step.session, step.event)
        return []
      default:
        return [await make(step)]
    }
  }

  /** What a push causes is told at once, as it is when the bank moves by itself. */
  async function push(which: Which, event: string): Promise<void> {
    await post(`/__admin/projects/${id}/sessions/${await sessionFor('push', which)}/events`, { event })
    await handle.clock.advance({ seconds: 0 })
  }

  const rest: Step[] = [
    { do: 'run to idle' },
    ...Array(3).fill({ do: 'advance', by: { milliseconds: 3 * 24 * 3600_000 } }),
  ]
  const steps: Played[] = []
  let before = await snapshotOf(bank)
  for (const step of [...scenario.steps, ...rest]) {
    const replies = await take(step)
    const after = await snapshotOf(bank)
    steps.push({ step, generation, replies, before, after })
    before = after
  }
  await atTheEnd?.(post)
  await handle.close()
  return { steps, told, publicKey: handle.publicKey, last: before }
}

interface Answered {
  status: 'ok' | 'error'
  session?: { id: string }
  confirm_information?: object
  error?: { code: string }
}

async function snapshotOf(bank: Bank) {
  const { store } = bank.project(id)!.services
  const sessions = await allOf(store.sessionPages(id))
  const timers = await Promise.all(sessions.map((session) => store.timers(id, session.id)))
  return {
    clock: (await store.project(id))!.clock,
    sessions,
    timers: timers.flat(),
    accounts: await store.accounts(id),
    postings: (await store.snapshot(id)).postings,
    outbox: await allOf(store.webhooks.pages(id)),
    nextDue: await store.due.first(id),
  }
}
