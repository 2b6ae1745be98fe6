import type { OutgoingHttpHeaders } from 'node:http'
import { beforeEach, describe, expect, it } from 'vitest'
import { type StartedBank, startBank, type WebhookItem } from '../index.ts'
import {
  answerWith,
  type Behaviour,
  call,
  isSignedBy,
  type Partner,
  payout,
  startPartner,
} from '../testing/sample-partner.ts'

let bank: StartedBank
let partner: Partner

beforeEach(async () => {
  partner = await startPartner()
  bank = await startBank({ clock: 'manual', webhookUrl: partner.url })
  return async () => {
    await bank.close()
    await partner.close()
  }
})

const start = async (url = bank.url) => (await call(url, 'session/init/payout', payout)).session.id
const first = async () => (await bank.webhooks())[0]!

/** When each attempt was made, in seconds after the first. */
const seconds = ({ attempts }: WebhookItem) =>
  attempts.map(({ at }) => (Date.parse(at) - Date.parse(attempts[0]!.at)) / 1000)
const statuses = ({ attempts }: WebhookItem) => attempts.map(({ status }) => status)
const order = () => partner.received.map(({ type, sessionId }) => `${sessionId} ${type}`)

/** Half an answer. */
const cut =
  (headers: OutgoingHttpHeaders): Behaviour =>
  (_, response) =>
    response.writeHead(200, headers).write('half', () => response.socket?.destroy())

describe('a webhook', () => {
  it('is sent again after 5 s, doubling, until it is answered 200; each try is kept', async () => {
    partner.next.push(answerWith(500), answerWith(503), answerWith(404))
    await start()
    await bank.clock.advance({ minutes: 1 })

    const webhook = await first()
    expect(webhook).toMatchObject({ type: 'ready_to_confirm', status: 'delivered' })
    expect(webhook).not.toHaveProperty('next_attempt_at')
    expect(statuses(webhook)).toEqual([500, 503, 404, 200])
    expect(seconds(webhook)).toEqual([0, 5, 15, 35])
    for (const attempt of webhook.attempts) {
      expect(attempt).toEqual({ at: expect.any(String), status: expect.any(Number), duration_ms: expect.any(Number) })
      expect(attempt.duration_ms).toBeGreaterThan(0)
      expect(attempt.duration_ms).toBeLessThan(5_000)
    }
  })

  it('says when it is sent next while it waits', async () => {
    partner.next.push(answerWith(500))
    await start()
    await bank.clock.advance('PT1S')
    const { status, attempts, next_attempt_at } = await first()
    expect(status).toBe('due')
    expect(Date.parse(next_attempt_at!) - Date.parse(attempts[0]!.at)).toBe(5_000)
  })

  it('is the same bytes with the same signature every time, by the key of the bank', async () => {
    partner.next.push(answerWith(500), answerWith(500))
    await start()
    await bank.clock.advance('PT1M')

    const { body, signature } = await first()
    expect(partner.received).toHaveLength(3)
    for (const received of partner.received) {
      expect(received).toMatchObject({ body, signature, path: '/hook' })
      expect(received.headers).toMatchObject({ 'content-type': 'application/json' })
      expect(isSignedBy(bank.publicKey, received)).toBe(true)
    }
  })

  it.each([201, 204, 301, 302, 307, 400, 429, 503])('is not delivered by %i', async (status) => {
    partner.next.push(answerWith(status, { location: `${partner.url}/elsewhere` }))
    await start()
    await bank.clock.advance('PT10S')
    expect(statuses(await first())).toEqual([status, 200])
    expect(partner.received.map(({ path }) => path)).toEqual(['/hook', '/hook'])
  })

  it('reaches a partner that was not there and comes back', async () => {
    await partner.close()
    await start()
    await bank.clock.advance('PT6S')
    expect((await first()).attempts).toMatchObject([
      { error: expect.stringContaining('ECONNREFUSED') },
      { error: expect.stringContaining('ECONNREFUSED') },
    ])
    expect(statuses(await first())).toEqual([undefined, undefined])

    partner = await startPartner({ port: partner.port })
    await bank.clock.advance('PT10S')
    expect(await first()).toMatchObject({ status: 'delivered', attempts: [{}, {}, { status: 200 }] })
    expect(partner.received).toHaveLength(1)
  })

  it.each<[string, Behaviour]>([
    ['before its answer', (_, { socket }) => socket?.destroy()],
    ['in the middle of its answer', cut({ 'content-length': 100 })],
    ['in the middle of an answer of unknown length', cut({})],
  ])('is sent again if the partner breaks off %s', async (_, behaviour) => {
    partner.next.push(behaviour)
    await start()
    await bank.clock.advance('PT10S')
    const webhook = await first()
    expect(webhook.attempts).toMatchObject([{ error: expect.stringContaining('ECONNRESET') }, { status: 200 }])
    expect(webhook.attempts[0]).not.toHaveProperty('status')
  })

  it('is tried and fails, but is not lost, where nobody listens at the URL', async () => {
    await using other = await startBank({ clock: 'manual', webhookUrl: 'http://localhost:1/hook' })
    await start(other.url)
    await other.clock.advance('PT6S')
    const error = expect.stringContaining('ECONNREFUSED')
    expect(await other.webhooks()).toMatchObject([{ status: 'due', attempts: [{ error }, { error }] }])
  })

  it('is abandoned when the next try would come later than half an hour after the first, and those behind it leave', async () => {
    const id = await start()
    partner.next.push(...Array.from({ length: 9 }, () => answerWith(500)))
    await bank.clock.advance('PT1S')
    await call(bank.url, 'session/confirm', { session_id: id })
    await bank.clock.advance('PT21M15.1S')
    expect((await bank.webhooks()).map(({ status }) => status)).toEqual(['abandoned', 'delivered'])

    const webhook = await first()
    expect(seconds(webhook)).toEqual([0, 5, 15, 35, 75, 155, 315, 635, 1275])
    expect(webhook).not.toHaveProperty('next_attempt_at')
    await bank.clock.advance('P1D')
    expect(partner.received).toHaveLength(10)
  })
})

describe('webhooks of one session', () => {
  it('leave in order: the second waits for the first, and no other session does', async () => {
    let refusals = 3
    partner.behave = ({ sessionId }, response) => {
      const refused = sessionId === 'ps_1001' && refusals > 0
      if (refused) refusals -= 1
      response.writeHead(refused ? 500 : 200).end()
    }
    await start()
    await bank.clock.advance('PT1S')
    await call(bank.url, 'session/confirm', { session_id: 'ps_1001' })
    await start()
    await bank.clock.advance('PT14S')
    expect(order()).toEqual(['ps_1001 ready_to_confirm', 'ps_1002 ready_to_confirm', 'ps_1001 ready_to_confirm'])
    await bank.clock.advance('PT1M')
    expect(order().slice(3)).toEqual([
      'ps_1001 ready_to_confirm',
      'ps_1001 ready_to_confirm',
      'ps_1001 payment_finished',
    ])
  })

  it('show a later state only in a later webhook, however late the first one is', async () => {
    partner.next.push(answerWith(500))
    await start()
    await bank.clock.advance('PT1S')
    await call(bank.url, 'session/confirm', { session_id: 'ps_1001' })
    await bank.clock.advance('PT1M')
    expect(partner.received.map(({ body }) => JSON.parse(body).session.status)).toEqual([
      'in_progress',
      'in_progress',
      'accepted',
    ])
  })
})

it('lets a partner call back from its handler, within the same advance', async () => {
  partner.behave = async ({ type, sessionId }, response) => {
    if (type === 'ready_to_confirm') await call(bank.url, 'session/confirm', { session_id: sessionId })
    response.writeHead(200).end()
  }
  await start()
  await bank.clock.advance('PT0.3S')
  expect(order()).toEqual(['ps_1001 ready_to_confirm', 'ps_1001 payment_finished'])
})
