import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBank, type StartedBank, startBank } from '../index.ts'
import { ask, call, control, payout, problem } from '../testing/sample-partner.ts'

const faults: unknown[] = []
const observers = { onError: (error: unknown) => faults.push(error) }
const options = { clock: 'manual', maxAdminBody: 20_000_000 } as const
let bank: StartedBank

beforeAll(async () => {
  bank = await startBank(options, observers)
  await call(bank.url, 'session/init/payout', payout)
})
afterAll(() => bank.close())

const put = (resource: string, body: string) => control(bank.url, 'PUT', `projects/demo_project/${resource}`, body)
const post = (resource: string, body: string) => control(bank.url, 'POST', `projects/demo_project/${resource}`, body)
const nested = (depth: number, inner = '1') => '{"a":'.repeat(depth) + inner + '}'.repeat(depth)

/** Where a match can be given, and the place that a refusal then names. */
const matches: [what: string, send: (match: string) => ReturnType<typeof put>, pointer: string][] = [
  [
    'outcomes',
    (match) => put('outcomes', `{"rules":[{"outcome":"slow","match":{"metadata":${match}}}]}`),
    '/rules/0/match',
  ],
  [
    'faults',
    (match) => put('faults', `{"rules":[{"on":"request","fault":"latency","match":{"body":${match}}}]}`),
    '/rules/0/match',
  ],
  ['a wait for calls', (match) => post('requests/wait', `{"timeout_ms":0,"match":{"request":${match}}}`), '/match'],
  ['a wait for webhooks', (match) => post('webhooks/wait', `{"timeout_ms":0,"match":{"body":${match}}}`), '/match'],
  ['a wait for sessions', (match) => post('sessions/wait', `{"timeout_ms":0,"match":{"session":${match}}}`), '/match'],
]

describe('a match in', () => {
  it.each(matches)('%s is refused when it is too deep, and nothing changes', async (_, send, pointer) => {
    const before = await bank.snapshot()
    for (const depth of [64, 1_000, 200_000]) {
      const answer = await send(nested(depth))
      expect(answer).toMatchObject({ status: 400, type: 'application/problem+json' })
      expect(answer.body).toMatchObject({
        violations: [
          { pointer: expect.stringMatching(`^${pointer}`), expected: expect.stringMatching(/levels of nesting$/) },
        ],
      })
    }
    expect(await bank.snapshot()).toEqual(before)
  })

  it.each(matches)('%s is refused when it holds too much, or too long a path', async (_, send, pointer) => {
    const before = await bank.snapshot()
    for (const inner of [
      `[${Array(1_000).fill(1)}]`,
      JSON.stringify({ [Array(70).fill('a').join('.')]: 1 }),
      JSON.stringify(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${'a.'.repeat(60)}${at}`, 1]))),
      `{"${'a'.repeat(1_001)}":1}`,
    ]) {
      const { status, body } = await send(inner)
      expect(status).toBe(400)
      expect(body).toMatchObject({
        violations: [{ pointer: expect.stringMatching(`^${pointer}`), expected: expect.stringMatching(/at most/) }],
      })
    }
    expect(await bank.snapshot()).toEqual(before)
  })

  it('any of them may be as deep as a payout is', async () => {
    for (const [, send] of matches) expect([200, 408]).toContain((await send(nested(60))).status)
    await bank.faults.clear()
    await bank.outcomes.clear()
  })
})

describe('a body of the control API', () => {
  it.each([
    ['outcomes', { next: [] }, 20_000_000],
    ['faults', { rules: [] }, 1_000_000],
    ['accounts', { items: [] }, 1_000_000],
    ['clock', {}, 1_000_000],
    ['snapshot', {}, 1_000_000],
    ['outcomes', { next: 7 }, 1_000_000],
  ])('for %s is refused when it is longer than the largest', async (resource, body, maxAdminBody) => {
    await using bank = await startBank({ ...options, maxAdminBody }, observers)
    const text = JSON.stringify(body)
    const path = `/__admin/projects/demo_project/${resource}`
    for (const chunked of [false, true]) {
      const answer = await ask(bank.url, { method: 'PUT', path, body: text.padEnd(maxAdminBody + 1), chunked })
      expect(answer).toMatchObject({
        status: 413,
        headers: { 'content-type': 'application/problem+json', connection: 'close' },
      })
      expect(JSON.parse(answer.text)).toEqual({
        title: 'Content too large',
        status: 413,
        detail: `the body: expected at most ${maxAdminBody} bytes, got more`,
      })
    }
  })

  it('may be 16 MiB unless it is told otherwise, without a socket too', async () => {
    await using inside = createBank()
    const send = (length: number) =>
      inside.fetch(
        new Request('http://127.0.0.1/__admin/projects/demo_project/outcomes', {
          method: 'PUT',
          body: '{}'.padEnd(length),
        }),
      )
    expect((await send(16 * 1024 * 1024)).status).toBe(200)
    expect((await send(16 * 1024 * 1024 + 1)).status).toBe(413)
  })

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'the body: expected UTF-8, got bytes that are not'],
    [
      'a number that loses digits',
      '{"next":[],"rules":[{"outcome":"slow","match":{"metadata":9007199254740993}}]}',
      /^\/rules\/0\/match\/metadata: expected a number within/,
    ],
    ['a number past all', '{"next":[1e400]}', /^\/next\/0: expected a number within/],
    [
      '__proto__ inside',
      '{"rules":[{"outcome":"slow","match":{"metadata":{"__proto__":1}}}]}',
      /__proto__: expected another name/,
    ],
    [
      'deep fields that nobody knows',
      `{"next":[],"other":${nested(300)}}`,
      /^\/other\/a\/a: expected at most 96 levels of nesting, got more/,
    ],
  ])('is refused for %s', async (_, body, detail) => {
    const answer = await ask(bank.url, { method: 'PUT', path: '/__admin/projects/demo_project/outcomes', body })
    const said = typeof detail === 'string' ? detail : expect.stringMatching(detail)
    expect({
      status: answer.status,
      type: answer.headers['content-type'],
      body: JSON.parse(answer.text),
    }).toMatchObject(problem(400, 'Bad request', said))
  })
})

it('none of these was a fault of the mock', () => expect(faults).toEqual([]))
