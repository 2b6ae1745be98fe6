import { describe, expect, it } from 'vitest'
import { type Micros, SECOND } from '../time/time.ts'
import { type WebhookEvent, type WebhookState, webhookMachine, webhookShownAs } from './machine.ts'
import {
  attempted,
  giveBack,
  handOver,
  hasCome,
  hold,
  keepsPlace,
  send,
  sendNow,
  sentAndAttempted,
  setAside,
  type WebhookRow,
} from './webhook.ts'

const events: readonly WebhookEvent[] = [
  'send',
  'acknowledge',
  'retry',
  'giveUp',
  'giveBack',
  'setAside',
  'hold',
  'sendNow',
  'handOver',
]

/** State × event -> next state, written in full; a dash is refused. */
const table = `
              send     acknowledge  retry  giveUp     giveBack  setAside  hold    sendNow  handOver
due           sending  -            -      -          -         -         parked  due      -
sending       -        delivered    due    abandoned  due       held      -       -        -
held          -        -            -      -          -         -         held    due      delivered
parked        sending  -            -      -          -         held      parked  due      delivered
redelivering  sending  -            -      -          -         -         parked  due      -
delivered     -        -            -      -          -         -         -       due      -
abandoned     -        -            -      -          -         -         -       due      -
`

const row = (state: WebhookState, change: Partial<WebhookRow> = {}): WebhookRow => ({
  id: 'wh_1',
  type: 'ready_to_confirm',
  sessionId: 'ps_1',
  version: 'v2',
  createdAt: 0,
  body: '{}',
  state,
  attempts: [],
  nextAttemptAt: 0,
  ...change,
})
const failed = { at: 0, durationMs: 1, status: 500 }
const arrived = { at: 0, durationMs: 1, status: 200 }
const states = Object.keys(webhookMachine) as WebhookState[]

describe('the life of a webhook', () => {
  it('is this table', () => {
    const rows = table
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
    const written = Object.fromEntries(
      rows.map(([state, ...next]) => [
        state,
        Object.fromEntries(events.flatMap((event, at) => (next[at] === '-' ? [] : [[event, next[at]]]))),
      ]),
    )
    expect(webhookMachine).toEqual(written)
  })

  it('is shown as due, held, delivered or abandoned', () => {
    expect(webhookShownAs).toEqual({
      due: 'due',
      sending: 'due',
      held: 'held',
      parked: 'held',
      redelivering: 'due',
      delivered: 'delivered',
      abandoned: 'abandoned',
    })
  })

  it('keeps its place among those of its session until it is finished, or has nowhere to go', () => {
    expect(states.filter((state) => keepsPlace(row(state)))).toEqual(['due', 'sending', 'parked', 'redelivering'])
  })

  it('refuses what its state does not take', () => {
    const takers = (step: (row: WebhookRow) => WebhookRow | undefined) => states.filter((state) => step(row(state)))
    expect(takers(send)).toEqual(['due', 'parked', 'redelivering'])
    expect(takers(hold)).toEqual(['due', 'held', 'parked', 'redelivering'])
    expect(takers((each) => sendNow(each, 0))).toEqual(states.filter((state) => state !== 'sending'))
    expect(takers((each) => giveBack(each, 0))).toEqual(['sending'])
    expect(takers(setAside)).toEqual(['sending', 'parked'])
    for (const attempt of [failed, arrived])
      expect(takers((each) => attempted(each, { attempt }, 0))).toEqual(['sending'])
  })
})

describe('a try', () => {
  it('that is answered 200 delivers it, and keeps the signature', () => {
    expect(attempted(row('sending'), { attempt: arrived, signature: 's' }, 9)).toMatchObject({
      state: 'delivered',
      signature: 's',
      attempts: [arrived],
      nextAttemptAt: undefined,
    })
  })

  it('that is answered otherwise, or not, is made again 5 s after its end', () => {
    for (const attempt of [failed, { at: 0, durationMs: 1, error: 'nobody there' }])
      expect(attempted(row('sending'), { attempt }, SECOND)).toMatchObject({
        state: 'due',
        nextAttemptAt: 6 * SECOND,
        attempts: [attempt],
      })
  })

  it('that is the last of its half hour gives it up', () => {
    const late = attempted(row('sending', { attempts: [failed] }), { attempt: failed }, 1_800 * SECOND)
    expect(late).toMatchObject({ state: 'abandoned', nextAttemptAt: undefined })
  })

  it('comes to the same whether the row in between is made or not', () => {
    const refused = { at: 0, durationMs: 0, error: 'nobody there' }
    const changes: Partial<WebhookRow>[] = [
      {},
      { attempts: [failed] },
      { attempts: [arrived], redelivery: true, roundStart: 1 },
      { ignoreAcks: 1 },
    ]
    for (const state of states)
      for (const change of changes)
        for (const attempt of [failed, arrived, refused])
          for (const now of [SECOND, 1_800 * SECOND]) {
            const sent = send(row(state, change))
            const two = sent && attempted(sent, { attempt }, now)
            expect(sentAndAttempted(row(state, change), { attempt }, now)).toEqual(two)
          }
  })

  it('whose 200 a fault loses is made again, as often as the fault says', () => {
    const first = attempted(row('sending', { ignoreAcks: 1 }), { attempt: arrived }, 0)!
    expect(first).toMatchObject({
      state: 'due',
      ignoreAcks: 0,
      attempts: [{ status: 200, error: expect.stringContaining('answer_lost') }],
    })
    expect(attempted(send(first)!, { attempt: arrived }, 0)).toMatchObject({ state: 'delivered' })
  })
})

describe('a redelivery', () => {
  const again = (state: WebhookState, attempts = [arrived]) => sendNow(row(state, { attempts }), 7)!

  it('waits by itself, with a whole back-off before it', () => {
    expect(again('delivered')).toMatchObject({
      state: 'redelivering',
      redelivery: true,
      nextAttemptAt: 7,
      roundStart: 1,
    })
    expect(attempted(send(again('abandoned', [failed]))!, { attempt: { ...failed, at: 7 } }, 7)).toMatchObject({
      state: 'redelivering',
      nextAttemptAt: 7 + 5 * SECOND,
    })
    expect(sendNow(hold(again('delivered'))!, 9)).toMatchObject({ state: 'redelivering', nextAttemptAt: 9 })
  })

  it('that fails to the end undoes nothing', () => {
    const last = (state: WebhookState, attempts = [arrived]) =>
      attempted(send(again(state, attempts))!, { attempt: { ...failed, at: 7 } }, 1_800 * SECOND + 8)
    expect(last('delivered')).toMatchObject({ state: 'delivered' })
    expect(last('abandoned', [failed])).toMatchObject({ state: 'abandoned' })
  })
})

describe('for a test that takes webhooks', () => {
  const at: Micros = 10
  it.each<[string, WebhookRow, boolean]>([
    ['one that is due', row('due'), true],
    ['one that a fault lets come later', row('due', { fault: 'delay', nextAttemptAt: 11 }), false],
    ['the same at its time', row('due', { fault: 'delay', nextAttemptAt: 10 }), true],
    ['the same after a try', row('due', { fault: 'delay', nextAttemptAt: 11, attempts: [failed] }), true],
    ['one that a fault keeps back', row('parked', { fault: 'hold' }), false],
    ['one that is kept back by hand', row('parked'), true],
    ['one that a fault has lost', row('delivered', { fault: 'drop', lost: true }), false],
    ['one that has nowhere to go', row('held', { fault: 'duplicate' }), true],
  ])('%s', (_, webhook, comes) => {
    expect(hasCome(webhook, at)).toBe(comes)
  })

  it('it is delivered by being taken where there is no other way, and only signed where there is', () => {
    expect(handOver(row('held'), 's', at, true)).toMatchObject({
      state: 'delivered',
      signature: 's',
      attempts: [{ at, status: 200 }],
    })
    expect(handOver(row('due'), 's', at, false)).toMatchObject({ state: 'due', signature: 's', attempts: [] })
  })
})
