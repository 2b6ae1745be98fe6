import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBank, type RequestItem, type StartedBank, startBank, type WebhookItem } from '../index.ts'
import { call, control, payout, promised, startPartner } from '../testing/sample-partner.ts'

const faults: unknown[] = []
let bank: StartedBank

beforeEach(async () => {
  bank = await startBank(
    {
      projects: { demo_project: {}, still: { clock: 'manual' } },
      startAt: '2025-03-01T10:00:00Z',
      pace: { processingMs: 0 },
    },
    { onError: (error) => faults.push(error) },
  )
})
afterEach(async () => {
  await bank.close()
  expect(faults.splice(0)).toEqual([])
})

const wait = (kind: string, body: object, project = 'demo_project') =>
  control(bank.url, 'POST', `projects/${project}/${kind}/wait`, body)
async function itemsOf<Item>(answer: ReturnType<typeof wait>): Promise<Item[]> {
  const { status, body } = await answer
  expect([status, body]).toEqual([200, { items: expect.any(Array) }])
  return (body as { items: Item[] }).items
}

describe('waits for', () => {
  it('a call that has not been made yet, by what its body says', async () => {
    const waiting = wait('requests', { match: { path: '/api/v2/session/create', 'request.body.metadata.order': 7 } })
    for (const order of [6, 7]) await call(bank.url, 'session/create', { metadata: { order } })
    expect(await itemsOf<RequestItem>(waiting)).toMatchObject([
      { id: 'req_2', session_id: 'ps_1002', request: { body: '{"metadata":{"order":7}}' } },
    ])
  })

  it('several, and answers as many as were asked for, oldest first', async () => {
    const waiting = wait('requests', { match: { status: 200 }, count: 2 })
    for (let made = 0; made < 3; made += 1) await call(bank.url, 'session/create', {})
    const items = await itemsOf<RequestItem>(waiting)
    expect(items.map(({ id }) => id)).toEqual(['req_1', 'req_2'])
  })

  it('a webhook to be delivered', async () => {
    await using partner = await startPartner()
    await control(bank.url, 'PUT', 'projects/demo_project', { webhook_url: partner.url, pace: { processing_ms: 0 } })
    const match = { type: 'ready_to_confirm', status: 'delivered', 'body.session.next_action': 'confirm' }
    const waiting = wait('webhooks', { match })
    await call(bank.url, 'session/init/payout', payout)
    expect(await itemsOf<WebhookItem>(waiting)).toMatchObject([{ session_id: 'ps_1001', status: 'delivered' }])
  })

  it('a session to be in a state', async () => {
    const waiting = wait('sessions', {
      match: { 'session.next_action': 'confirm', operations: { 0: { state: 'awaiting_confirm' } } },
    })
    await call(bank.url, 'session/init/payout', payout)
    expect(await itemsOf(waiting)).toMatchObject([{ id: 'ps_1001', session: { status: 'in_progress' } }])
  })

  it('what is there already, at once, and without a socket too', async () => {
    await using inside = createBank({ clock: 'manual' })
    await inside.partner.fetch('/api/v2/session/create', { method: 'POST', body: '{}' })
    const url = 'http://127.0.0.1/__admin/projects/demo_project/requests/wait'
    const answer = await inside.fetch(new Request(url, { method: 'POST', body: '{"timeout_ms":0}' }))
    expect(await answer.json()).toEqual({ items: await inside.requests() })
  })
})

describe('when the time is up', () => {
  it('says what came nearest, what is due and when, and that a wait moves no clock', async () => {
    const extra = { project: 'still' }
    await call(bank.url, 'session/create', {}, extra)
    await call(bank.url, 'session/init/payout', payout, extra)
    const match = { path: '/api/v2/session/confirm', status: 200 }
    const item = (await bank.project('still').requests())[1]
    expect(await wait('requests', { match, timeout_ms: 20 }, 'still')).toEqual({
      status: 408,
      type: 'application/problem+json',
      body: {
        title: 'Timed out',
        status: 408,
        detail: [
          '0 of 1 requests matched within 20 ms',
          'nearest: req_2 differs in path (wanted "/api/v2/session/confirm", found "/api/v2/session/init/payout")',
          '1 due, the next at 2025-03-01T10:00:00.000000Z',
          'the clock is manual and stands at 2025-03-01T10:00:00.000000Z: a wait does not move it, POST /__admin/projects/still/clock/run-to-idle or …/clock/advance does',
        ].join('; '),
        matched: 0,
        nearest: {
          item,
          differences: [{ path: 'path', wanted: '/api/v2/session/confirm', found: '/api/v2/session/init/payout' }],
        },
        due: [{ at: '2025-03-01T10:00:00.000000Z', session_id: 'ps_1002', event: 'checked' }],
      },
    })
    expect(await bank.project('still').clock.now()).toBe('2025-03-01T10:00:00.000000Z')
  })

  it('counts those that did match, and says of an empty project that there is nothing', async () => {
    await call(bank.url, 'session/create', {})
    expect(await wait('sessions', { count: 2, timeout_ms: 0 })).toMatchObject({
      status: 408,
      body: { detail: '1 of 2 sessions matched within 0 ms; there are no other sessions; nothing is due', matched: 1 },
    })
  })

  it('tells of webhooks that are still to be sent', async () => {
    await using partner = await startPartner()
    partner.behave = (_, response) => response.writeHead(503).end()
    await control(bank.url, 'PUT', 'projects/demo_project', { webhook_url: partner.url, pace: { processing_ms: 0 } })
    await call(bank.url, 'session/init/payout', payout)
    await itemsOf(wait('webhooks', { match: { attempts: { 0: { status: 503 } } } }))
    const { body } = await wait('webhooks', { match: { status: 'delivered' }, timeout_ms: 0 })
    expect(body).toMatchObject({
      nearest: { item: { id: 'wh_1' }, differences: [{ path: 'status', wanted: 'delivered', found: 'due' }] },
      due: [{ webhook: 'wh_1', type: 'ready_to_confirm' }, { event: 'expire' }],
    })
  })
})

describe('the nearest', () => {
  const nearestOf = async (kind: string, match: object) => {
    const { body } = await wait(kind, { match, timeout_ms: 0 })
    const { nearest } = body as { nearest: { item: { id: string }; differences: { path: string }[] } }
    return [nearest.item.id, ...nearest.differences.map(({ path }) => path)]
  }

  it('differs in the fewest fields', async () => {
    await call(bank.url, 'session/init/payout', payout)
    await call(bank.url, 'session/create', {})
    const match = { 'session.status': 'accepted', 'session.next_action': 'confirm', 'operations.0.kind': 'payout' }
    await itemsOf(wait('sessions', { match: { 'session.next_action': 'confirm' } }))
    expect(await nearestOf('sessions', match)).toEqual(['ps_1001', 'session.status'])
  })

  it('is rather the one that was named in another state than another one, and of several the latest', async () => {
    for (let made = 0; made < 3; made += 1) await call(bank.url, 'session/create', {})
    expect(await nearestOf('sessions', { id: 'ps_1002', 'session.status': 'accepted' })).toEqual([
      'ps_1002',
      'session.status',
    ])
    expect(await nearestOf('requests', { session_id: 'ps_1001', status: 404 })).toEqual(['req_1', 'status'])
    expect(await nearestOf('sessions', { 'session.status': 'accepted' })).toEqual(['ps_1003', 'session.status'])
  })
})

it.each([
  ['sessions', 'status', 'session.status'],
  ['sessions', 'session_id', 'session.id'],
  ['sessions', 'operation.0.state', 'operations.0.state'],
  ['sessions', 'sesion.payout_list.0.amount_details.amount', 'session.payout_list.0.amount_details.amount'],
  ['requests', 'body', 'request.body'],
  ['requests', 'verdict', 'signature.verdict'],
  ['requests', 'metod', 'method'],
  ['webhooks', 'next_action', 'body.session.next_action'],
  ['webhooks', 'attempt', 'attempts'],
  ['webhooks', 'colour', undefined],
])('of %s nothing is called %s, which is said at once', async (kind, path, nearest) => {
  await call(bank.url, 'session/create', {})
  const { status, body } = await wait(kind, { match: { [path]: 'accepted' }, timeout_ms: 600_000 })
  expect([status, body]).toEqual([
    400,
    expect.objectContaining({
      detail: expect.stringContaining(`/match/${path}: expected a path that begins with a field of ${kind} (id, `),
      violations: [expect.objectContaining({ pointer: `/match/${path}`, ...(nearest && { nearest }) })],
    }),
  ])
  expect((body as { detail: string }).detail).toMatch(nearest ? `(did you mean ${nearest}?)` : /got "colour"$/)
})

it('goes on after a reset, and ends when the project is removed', async () => {
  const waiting = wait('requests', { match: { id: 'req_1' } })
  const gone = wait('sessions', {})
  await control(bank.url, 'POST', 'projects/demo_project/reset')
  await call(bank.url, 'session/create', {}, { project: 'still' })
  await call(bank.url, 'session/status', { session_id: 'ps_9' })
  expect(await itemsOf<RequestItem>(waiting)).toMatchObject([{ id: 'req_1', path: '/api/v2/session/status' }])
  await control(bank.url, 'DELETE', 'projects/demo_project')
  expect(await gone).toMatchObject({ status: 404, body: { detail: expect.stringContaining('was removed') } })
})

it('keeps to its project: two that wait in parallel get their own', async () => {
  const order = promised()
  const both = ['demo_project', 'still'].map(async (project) => {
    const waiting = wait('requests', { match: { project }, count: 3 }, project)
    await order.promise
    return itemsOf<RequestItem>(waiting)
  })
  order.keep()
  for (let made = 0; made < 3; made += 1)
    await Promise.all(['still', 'demo_project'].map((project) => call(bank.url, 'session/create', {}, { project })))
  for (const items of await Promise.all(both)) expect(items.map(({ id }) => id)).toEqual(['req_1', 'req_2', 'req_3'])
})

it.each<[string, object, RegExp]>([
  ['a count of none', { count: 0 }, /^\/count: expected at least 1, got 0$/],
  ['a match that is no object', { match: 'a' }, /^\/match: expected an object, got "a"$/],
  ['a timeout of an hour', { timeout_ms: 3_600_000 }, /^\/timeout_ms: expected at most 600000/],
  ['a field it does not know', { timeout: 5 }, /^\/timeout: expected a known field.*did you mean timeout_ms/],
])('refuses %s', async (_, body, detail) => {
  expect(await wait('requests', body)).toMatchObject({ status: 400, body: { detail: expect.stringMatching(detail) } })
})
