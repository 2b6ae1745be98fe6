import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createBank, type RequestItem, type StartedBank, startBank } from '../index.ts'
import { ask, call, control, payout, signatureOf } from '../testing/sample-partner.ts'

const faults: unknown[] = []
let bank: StartedBank

beforeEach(async () => {
  bank = await startBank(
    { clock: 'manual', startAt: '2025-03-01T10:00:00Z' },
    { onError: (error) => faults.push(error) },
  )
})
afterEach(async () => {
  await bank.close()
  expect(faults.splice(0)).toEqual([])
})

const journal = async (path = 'projects/demo_project/requests') => {
  const { body } = await control(bank.url, 'GET', path)
  return (body as { items: RequestItem[] }).items
}
const last = async () => (await journal()).at(-1)!
const send = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  ask(bank.url, {
    path,
    body,
    headers: { 'X-PARTNER-PROJECT': 'demo_project', 'X-PARTNER-SIGN': signatureOf(body), ...headers },
  })

it('keeps a call whole: bytes, answer, verdicts, and the session before and after', async () => {
  await call(bank.url, 'session/create', {})
  const body = JSON.stringify({ session_id: 'ps_1001', ...payout })
  const answer = await send('/api/v2/session/start/payout', body)
  expect(await last()).toEqual({
    id: 'req_2',
    at: '2025-03-01T10:00:00.000000Z',
    project: 'demo_project',
    method: 'POST',
    path: '/api/v2/session/start/payout',
    version: 'v2',
    status: 200,
    duration_ms: expect.any(Number),
    session_id: 'ps_1001',
    request: {
      headers: expect.objectContaining({ 'x-partner-project': 'demo_project', 'x-partner-sign': signatureOf(body) }),
      body,
    },
    response: { body: answer.text },
    signature: { verdict: 'valid' },
    schema: { verdict: 'valid', violations: [] },
    state: {
      before: { status: 'created', operations: [] },
      after: { status: 'in_progress', operations: [{ id: 'po_1001', kind: 'payout', state: 'checking' }] },
    },
    steps: { first: 1, last: 1 },
    warnings: [],
  })
  expect(answer.headers['x-request-id']).toBe('req_2')
  expect(await bank.requests()).toEqual(await journal())
})

it('is the same in the process, without a socket', async () => {
  await using inside = createBank({ clock: 'manual' })
  const response = await inside.partner.fetch('/api/v2/session/create', { method: 'POST', body: '{}' })
  expect(await inside.requests()).toMatchObject([
    {
      id: response.headers.get('x-request-id'),
      path: '/api/v2/session/create',
      response: { body: await response.text() },
    },
  ])
})

it('costs a call nothing twice: its body is parsed once and its answer written once, until somebody reads', async () => {
  await using inside = createBank({ clock: 'manual' })
  const body = '{"metadata":{"order":7},"colour":1}'
  const signed = { 'x-partner-project': 'demo_project', 'x-partner-sign': await inside.partner.sign(body) }
  const request = new Request('http://bank/api/v2/session/create', { method: 'POST', body, headers: signed })
  const parse = vi.spyOn(JSON, 'parse')
  const stringify = vi.spyOn(JSON, 'stringify')
  onTestFinished(() => void vi.restoreAllMocks())
  const response = await inside.fetch(request)
  expect([parse.mock.calls.map(([text]) => text), stringify.mock.results.length]).toEqual([[body], 1])
  expect(stringify.mock.results[0]!.value).toBe(await response.text())
  expect(await inside.requests()).toMatchObject([{ warnings: [expect.stringContaining('/colour')] }])
})

it('a session that was refused a step is shown as it stayed', async () => {
  await call(bank.url, 'session/create', {})
  await call(bank.url, 'session/confirm', { session_id: 'ps_1001' })
  const created = { status: 'created', operations: [] }
  expect(await last()).toMatchObject({ status: 409, session_id: 'ps_1001', state: { before: created, after: created } })
})

describe('a refused call', () => {
  it('says which fields were wrong, in the names that were sent', async () => {
    await send('/api/v1/session/init/payout', '{"payment_method":{"type":"cash"},"amount_details":{"amount":1}}')
    const { schema, response, status } = await last()
    expect([status, schema.verdict]).toEqual([400, 'invalid'])
    expect(schema.violations.map(({ pointer }) => pointer)).toEqual([
      '/payment_method/type',
      '/amount_details/currency',
    ])
    for (const { pointer } of schema.violations) expect(response.body).toContain(pointer)
  })

  it.each<[string, string | Buffer, object]>([
    ['no JSON', '{"a":', { request: { body: '{"a":' }, schema: { verdict: 'invalid', violations: [{ pointer: '' }] } }],
    ['no UTF-8', Buffer.from([0xff, 0x7b]), { request: { body: '/3s=', encoding: 'base64' } }],
    ['nothing', '', { request: { body: '' }, schema: { verdict: 'invalid' } }],
  ])('is kept whatever its body is: %s', async (_, body, kept) => {
    await send('/api/v2/session/create', body)
    expect(await last()).toMatchObject({ status: 400, signature: { verdict: 'valid' }, ...kept })
  })

  it('of an unknown path is there, its bytes too', async () => {
    await send('/api/v2/session/creat', '{"a":1}')
    const { version, ...item } = await last()
    expect(version).toBeUndefined()
    expect(item).toMatchObject({ path: '/api/v2/session/creat', status: 404, request: { body: '{"a":1}' } })
    expect(item.signature).toEqual({ verdict: 'unchecked' })
  })

  it('without a signature says so', async () => {
    await ask(bank.url, {
      path: '/api/v2/session/create',
      body: '{}',
      headers: { 'X-PARTNER-PROJECT': 'demo_project' },
    })
    expect(await last()).toMatchObject({
      status: 401,
      signature: { verdict: 'missing' },
      schema: { verdict: 'unchecked' },
    })
  })

  it('that no project took stands in the journal of the bank', async () => {
    await ask(bank.url, { path: '/api/v2/session/create', body: '{}' })
    await send('/api/v2/session/create', '{}', { 'X-PARTNER-PROJECT': 'nobody' })
    expect(await journal()).toEqual([])
    const items = await journal('requests')
    expect(items).toMatchObject([{ status: 401 }, { status: 401, project: 'nobody' }])
    expect(await bank.unclaimedRequests()).toEqual(items)
    await control(bank.url, 'DELETE', 'requests')
    expect(await journal('requests')).toEqual([])
  })
})

it('keeps a call that a fault happened to, its bytes too, and says which fault', async () => {
  bank.faults.add({ on: 'request', fault: 'error_502', times: 1 })
  await send('/api/v2/session/create', '{"metadata":1}')
  expect(await last()).toMatchObject({
    status: 502,
    version: 'v2',
    fault: 'error_502',
    request: { body: '{"metadata":1}' },
    state: {},
  })
})

describe('tells the session that a call is about', () => {
  const body = '{"session_id":"ps_1001"}'
  const path = '/api/v2/session/start/payout'

  it.each<[string, () => Promise<unknown>]>([
    [
      'where a fault came before the bank',
      async () => {
        await bank.faults.add({ on: 'request', fault: 'error_500', times: 1 })
        await send(path, body)
      },
    ],
    ['where the signature is bad', () => send(path, body, { 'X-PARTNER-SIGN': signatureOf('other') })],
    ['where the body is refused', () => send(path, '{"session_id":"ps_1001","amount_details":7}')],
    ['where there is no such session', () => send('/api/v2/session/status', body)],
    [
      'where the key was taken',
      async () => {
        await send('/api/v2/session/create', '[]', { 'X-PARTNER-IDEMPOTENCY-KEY': 'k' })
        await send('/api/v2/session/cancel', body, { 'X-PARTNER-IDEMPOTENCY-KEY': 'k' })
      },
    ],
  ])('%s', async (_, calls) => {
    await calls()
    expect(await last()).toMatchObject({ session_id: 'ps_1001' })
  })

  it('and none where the body names none', async () => {
    await send(path, '{"session_id":7}')
    expect(await last()).not.toHaveProperty('session_id')
  })
})

describe('warns of what was accepted', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a name of the other version',
      '/api/v2/session/create',
      '{"payment_method":{"type":"card","card":{"type":"encrypted_card","encrypted_card":{"number_hash":"a"}}}}',
      ["/payment_method: the other version's name; v2 says payout_details"],
    ],
    [
      'an unknown field, and the known one it resembles',
      '/api/v1/session/create',
      '{"amount_detials":{},"metadata":{"anything":1}}',
      ['/amount_detials: the bank knows no such field and passes it over (did you mean amount_details?)'],
    ],
    [
      'a key that is there twice',
      '/api/v2/session/create',
      '{"amount_details":{"amount":1,"currency":"rub","\\u0061mount":2},"metadata":[{"a":1,"a":2,"a":3}]}',
      [
        '/amount_details/amount: the key is there more than once, and the last one counts',
        '/metadata/0/a: the key is there more than once, and the last one counts',
      ],
    ],
    [
      'a doubled slash',
      '/api/v2//session/create?a=b//c',
      '{}',
      ['the path has a doubled slash, which was folded: the base URL and the method were joined with one too many'],
    ],
    ['nothing, where there is nothing', '/api/v2/session/create?a=b//c', '{}', []],
  ])('%s', async (_, path, body, warnings) => {
    expect(await send(path, body)).toMatchObject({ status: 200 })
    expect((await last()).warnings).toEqual(warnings)
  })
})

it('takes a path of old pages for what it is called today, and warns of it', async () => {
  const { session } = await call(bank.url, 'session/create', {}, { version: 'v1' })
  expect(await send('/api/v1/session/start', JSON.stringify({ session_id: session.id, ...payout }))).toMatchObject({
    status: 200,
  })
  const { path, warnings, state } = await last()
  expect({ path, after: state.after?.status }).toEqual({ path: '/api/v1/session/start/payout', after: 'in_progress' })
  const former =
    "/api/v1/session/start is a path of old pages; the bank's documentation calls it /api/v1/session/start/payout now"
  expect(warnings).toContain(former)
})

it('is emptied by DELETE and by a reset; ids go on after either', async () => {
  await call(bank.url, 'session/create', {})
  expect(await control(bank.url, 'DELETE', 'projects/demo_project/requests')).toMatchObject({ status: 204 })
  await call(bank.url, 'session/create', {})
  expect((await bank.requests()).map(({ id }) => id)).toEqual(['req_2'])
  await bank.reset()
  await call(bank.url, 'session/create', {})
  expect((await bank.requests()).map(({ id }) => id)).toEqual(['req_3'])
})

it('keeps the latest calls alone, as many as its limits say', async () => {
  await using small = await startBank({ journal: { calls: 3 } })
  for (let call_ = 0; call_ < 5; call_ += 1) await call(small.url, 'session/create', {})
  expect((await small.requests()).map(({ id }) => id)).toEqual(['req_3', 'req_4', 'req_5'])
  const list = async () => (await control(small.url, 'GET', 'projects/demo_project/requests?limit=1')).body
  expect(await list()).toMatchObject({ items: [{ id: 'req_3' }], dropped: 2 })
  await small.restore(await small.snapshot())
  expect(await list()).toMatchObject({ dropped: 2 })
  await control(small.url, 'DELETE', 'projects/demo_project/requests')
  expect(await list()).toEqual({ items: [] })
})

it('is a project of its own: two in parallel see their own calls, of the same ids', async () => {
  for (const project of ['shop', 'kiosk']) bank.project(project)
  const calls = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 'shop' : 'kiosk'))
  await Promise.all(calls.map((project) => call(bank.url, 'session/create', { metadata: { project } }, { project })))
  const [shop, kiosk] = await Promise.all([bank.project('shop').requests(), bank.project('kiosk').requests()])
  for (const [name, items] of [
    ['shop', shop],
    ['kiosk', kiosk],
  ] as const) {
    expect(items.map(({ project, request }) => [project, request.body])).toEqual(
      Array.from({ length: 10 }, () => [name, JSON.stringify({ metadata: { project: name } })]),
    )
    expect(items.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => `req_${index + 1}`))
  }
  expect(await bank.requests()).toEqual([])
})

it('docs/journal.md shows an item as it is', async () => {
  const page = readFileSync(new URL('../../docs/journal.md', import.meta.url), 'utf8')
  const shown = JSON.parse(/```json\n(\{\n {2}"id": "req_2".*?)```/s.exec(page)![1]!)
  await call(bank.url, 'session/init/payout', payout)
  await bank.clock.runToIdle()
  await call(bank.url, 'session/confirm', { session_id: 'ps_1001' })
  const { request, response, at, duration_ms, ...item } = await last()
  expect({ ...shown, ...item, request: { ...shown.request, body: request.body } }).toEqual(shown)
  expect([at, duration_ms, response.body]).toEqual([expect.any(String), expect.any(Number), expect.any(String)])
})
