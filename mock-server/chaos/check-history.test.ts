import { describe, expect, it } from 'vitest'
import { wrongIn } from './check-history.ts'
import type { History } from './history.ts'

const arrival = (type: string, sessionId: string, status = 200) => ({
  type,
  sessionId,
  body: `${type} ${sessionId}`,
  signature: 's',
  status,
})
const webhook = (id: string, type: string, sessionId: string) => ({ id, type, sessionId, status: 'delivered' })
const paid = (id: string, payout: string, amount: number) => ({
  id,
  status: 'accepted',
  payouts: [{ id: payout, status: 'succeeded', amount }],
})
const begun = (key: string, amount: number) => ({ order: key, method: 'session/init/payout', key, amount }) as const

/** Two payouts: the answer to the second was lost, and asked for again. */
const good = (): History => ({
  calls: [
    { ...begun('a', 100), answer: { http: 200, sessionId: 'ps_1', payoutId: 'po_1' } },
    begun('b', 200),
    { ...begun('b', 200), answer: { http: 400, code: 'idempotency_key_already_exists' } },
    { order: 'ps_1', method: 'session/confirm', sessionId: 'ps_1', answer: { http: 200, sessionId: 'ps_1' } },
    { order: 'ps_2', method: 'session/confirm', sessionId: 'ps_2' },
    { order: 'ps_2', method: 'session/confirm', sessionId: 'ps_2', answer: { http: 409, code: 'session_wrong_state' } },
  ],
  arrivals: [
    arrival('ready_to_confirm', 'ps_1'),
    arrival('ready_to_confirm', 'ps_2', 500),
    arrival('ready_to_confirm', 'ps_2'),
    arrival('payment_finished', 'ps_2'),
    arrival('payment_finished', 'ps_1'),
  ],
  disruptions: { kills: 1, stops: 0, terminations: 0 },
  end: {
    sessions: [paid('ps_1', 'po_1', 100), paid('ps_2', 'po_2', 200)],
    webhooks: [
      webhook('wh_1', 'ready_to_confirm', 'ps_1'),
      webhook('wh_2', 'payment_finished', 'ps_1'),
      webhook('wh_3', 'ready_to_confirm', 'ps_2'),
      webhook('wh_4', 'payment_finished', 'ps_2'),
    ],
    postings: [
      { sessionId: 'ps_1', amount: 100, kind: 'payout' },
      { sessionId: 'ps_2', amount: 200, kind: 'payout' },
    ],
    accounts: [{ number: '131', opening: 1_000, balance: 700, held: 0 }],
    timers: 0,
  },
  endElsewhere: [],
})

const spoilt: [fault: string, spoil: (history: History) => unknown, says: string][] = [
  ['a session that was answered is gone', ({ end }) => end.sessions.shift(), 'ps_1 is not there'],
  [
    'a confirmation that was answered is forgotten',
    ({ end }) => (end.sessions[0]!.payouts[0]!.status = 'pending'),
    'ps_1 was confirmed, and waits to be',
  ],
  ['a payout is another one', ({ end }) => (end.sessions[0]!.payouts[0]!.amount = 101), 'no payout po_1 of 100'],
  ['an id is given twice', ({ calls }) => calls.push({ ...calls[0]!, key: 'c' }), 'an id of a session was given twice'],
  [
    'a session comes of nothing',
    ({ end }) => end.sessions.push(paid('ps_3', 'po_3', 1)),
    '2 sessions are there that no answer told of',
  ],
  [
    'a key is taken and begins nothing',
    ({ end }) => end.sessions.pop(),
    '0 sessions are there that no answer told of, and 1 keys',
  ],
  [
    'a key begins two sessions',
    ({ calls }) => calls.push({ ...begun('a', 100), answer: { http: 200, sessionId: 'ps_9', payoutId: 'po_9' } }),
    'the key a began 2 sessions',
  ],
  [
    'a key is forgotten',
    ({ calls }) => calls.push({ ...begun('a', 100), answer: { http: 409, code: 'another' } }),
    'the key a was forgotten',
  ],
  [
    'a key was forgotten by a bank that had nothing to say before',
    ({ calls }) =>
      calls.push(
        { ...begun('a', 100), answer: { http: 503 } },
        { ...begun('a', 100), answer: { http: 409, code: 'another' } },
      ),
    'the key a was forgotten',
  ],
  [
    'a call is refused for something that cannot be',
    ({ calls }) => (calls[5]!.answer = { http: 404, code: 'invalid_request' }),
    'session/confirm of ps_2 was answered with 404 invalid_request',
  ],
  [
    'a key that nobody used is refused',
    ({ calls }) => calls.splice(1, 1),
    'session/init/payout of b was refused, and nothing had been asked before',
  ],
  [
    'a confirmation that nobody asked for is there',
    ({ calls }) => calls.splice(4, 1),
    'session/confirm of ps_2 was refused, and nothing had been asked before',
  ],
  [
    'money is moved twice',
    ({ end }) => end.postings.push(end.postings[0]!),
    'ps_1 was paid, and 2 lines moved its money',
  ],
  ['money is not moved', ({ end }) => end.postings.pop(), 'ps_2 was paid, and 0 lines'],
  [
    'money is moved for nothing',
    ({ end }) => end.postings.push({ sessionId: 'ps_3', amount: 1, kind: 'payout' }),
    'money was moved for 3 sessions, and 2 were paid',
  ],
  ['a balance is wrong', ({ end }) => (end.accounts[0]!.balance += 1), '299 kopecks have left'],
  ['money stays set aside', ({ end }) => (end.accounts[0]!.held = 5), '5 kopecks of 131 are set aside still'],
  [
    'a webhook comes with other bytes',
    ({ arrivals }) => (arrivals[1]!.body = 'other'),
    'ready_to_confirm of ps_2 came with other bytes',
  ],
  [
    'a webhook is signed anew',
    ({ arrivals }) => (arrivals[1]!.signature = 't'),
    'ready_to_confirm of ps_2 came with other bytes',
  ],
  [
    'a webhook never came',
    ({ arrivals }) => arrivals.pop(),
    'payment_finished of ps_1 counts as delivered, and never was',
  ],
  [
    'a webhook came that was never committed',
    ({ arrivals }) => arrivals.push(arrival('ready_to_confirm', 'ps_3')),
    'ready_to_confirm of ps_3 came, and the bank knows nothing of it',
  ],
  ['a webhook is still due', ({ end }) => (end.webhooks[3]!.status = 'due'), 'payment_finished of ps_2 is due'],
  ['a webhook was never made', ({ end }) => end.webhooks.pop(), 'there is no payment_finished of ps_2'],
  [
    'webhooks come in the wrong order',
    ({ arrivals }) => arrivals.unshift(arrivals.pop()!),
    'webhooks of ps_1 came in the wrong order',
  ],
  ['a session is under way', ({ end }) => (end.sessions[1]!.status = 'in_progress'), 'ps_2 is in_progress in the end'],
  [
    'a payout is paid that nobody has confirmed',
    ({ calls }) => calls.splice(3, 1),
    'ps_1 was paid, and nobody has confirmed it',
  ],
  [
    'a payout that was cancelled is paid',
    ({ calls }) =>
      calls.push({
        order: 'ps_1',
        method: 'session/cancel',
        sessionId: 'ps_1',
        answer: { http: 200, sessionId: 'ps_1' },
      }),
    'ps_1 was cancelled, and is accepted',
  ],
  [
    'a session is cancelled, and nobody has asked for it',
    ({ end }) => (end.sessions[1]!.status = 'cancelled'),
    'ps_2 is cancelled in the end',
  ],
  [
    'a payout that was started in a session is gone',
    ({ calls }) =>
      calls.push({
        order: 'c',
        method: 'session/start/payout',
        key: 'c',
        amount: 300,
        answer: { http: 200, sessionId: 'ps_1', payoutId: 'po_3' },
      }),
    'ps_1 has no payout po_3 of 300 kopecks any more',
  ],
  ['a step is still due', ({ end }) => (end.timers = 1), '1 steps are still due'],
  [
    'a replica has its own view',
    ({ end, endElsewhere }) => endElsewhere.push(end, { ...end, timers: 1 }),
    'replica 3 tells of other timers than the first',
  ],
]

describe('the checker', () => {
  it('finds nothing wrong where nothing is', () => {
    expect(wrongIn(good())).toEqual([])
  })

  it('takes an answer of 500 and above for none', () => {
    const history = good()
    history.calls[1]!.answer = { http: 503, code: 'internal_error' }
    history.calls[4]!.answer = { http: 500, code: 'internal_error' }
    history.endElsewhere.push(good().end)
    expect(wrongIn(history)).toEqual([])
  })

  it.each(spoilt)('finds that %s', (_, spoil, says) => {
    const history = good()
    spoil(history)
    expect(wrongIn(history)).toEqual(expect.arrayContaining([expect.stringContaining(says)]))
  })
})
