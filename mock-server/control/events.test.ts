import { request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createBank, type StartedBank, type StartOptions, startBank } from '../index.ts'
import { type EventStream, type EventsAsked, openEvents, type SentEvent } from '../testing/sample-events.ts'
import { ask, call, control, payout, problem, startPartner } from '../testing/sample-partner.ts'

let bank: StartedBank | undefined
const faults: unknown[] = []
const open: EventStream[] = []

afterEach(async () => {
  for (const each of open.splice(0)) each.leave()
  await bank?.close()
  expect(faults.splice(0)).toEqual([])
})

async function start(options: StartOptions = {}) {
  bank = await startBank({ clock: 'manual', ids: 'fixed', ...options }, { onError: (error) => faults.push(error) })
  return bank
}

async function events(url: string, query = '', asked: EventsAsked = {}): Promise<EventStream> {
  const stream = await openEvents(url, { query, ...asked })
  open.push(stream)
  return stream
}

const briefly = ({ event, data }: SentEvent) => [event, data.id ?? data.project, data.status ?? data.now]
const create = ({ url }: StartedBank, project = 'demo_project') => call(url, 'session/create', {}, { project })
/** Projects whose names are so long that some twenty fill what is kept; a reader has read each before the next is made. */
async function longEvents({ project }: StartedBank, count: number, reader: EventStream): Promise<SentEvent[]> {
  const read: SentEvent[] = []
  for (let nth = 0; nth < count; nth += 1) {
    await project(`${'long'.repeat(50_000)}${nth}`, {}).sessions()
    read.push(...(await reader.take(1)))
  }
  return read
}

describe('the stream of events', () => {
  it('tells a payout from its call to the webhook that was delivered', async () => {
    await using partner = await startPartner()
    const { url, clock } = await start({ webhookUrl: partner.url, startAt: '2025-03-01T10:00:00Z' })
    const stream = await events(url)
    const { session } = await call(url, 'session/init/payout', payout)
    expect((await stream.until(({ event }) => event === 'call')).map(briefly)).toEqual([
      ['project', 'demo_project', undefined],
      ['session', session.id, 'in_progress'],
      ['call', 'req_1', 200],
    ])
    await clock.runToIdle()
    const told = await stream.until(({ event, data }) => event === 'webhook' && data.status === 'delivered')
    expect(told.at(-1)!.data).toMatchObject({
      project: 'demo_project',
      id: 'wh_1',
      type: 'ready_to_confirm',
      session_id: session.id,
      attempts: 1,
      last_attempt: { status: 200 },
      resource: '/__admin/projects/demo_project/webhooks?id=wh_1',
    })
    expect(told.findLast(({ event }) => event === 'session')!.data).toMatchObject({
      id: session.id,
      status: 'in_progress',
      next_action: 'confirm',
      operations: [{ kind: 'payout', state: 'awaiting_confirm' }],
    })
    expect(told.findLast(({ event }) => event === 'clock')!.data).toEqual({
      project: 'demo_project',
      mode: 'manual',
      now: '2025-03-01T10:00:00.100000Z',
      resource: '/__admin/projects/demo_project/clock',
    })
  })

  it('counts its ids up, and each resource that it names is there', async () => {
    const started = await start()
    const stream = await events(started.url)
    await create(started)
    await started.clock.advance({ minutes: 1 })
    const told = await stream.until(({ event }) => event === 'clock')
    const numbers = told.map(({ id }) => Number(id.split('.')[1]))
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    for (const { data } of told)
      expect((await ask(started.url, { method: 'GET', path: String(data.resource) })).status).toBe(200)
  })

  it('says what a call was refused for, and shows no card number', async () => {
    const { url } = await start()
    const stream = await events(url, '?type=call')
    await call(url, 'session/4242424242424242', {})
    await call(url, 'session/status', { session_id: 'ps_none' })
    const [unknown, refused] = await stream.take(2)
    expect(unknown!.data).toMatchObject({ status: 404, path: '/api/v2/session/424242******4242' })
    expect(refused!.data).toMatchObject({ status: 404, error: 'invalid_request', signature: 'valid' })
    expect(JSON.stringify(unknown)).not.toContain('4242424242424242')
  })

  it('has the calls that no project took', async () => {
    const { url } = await start()
    const stream = await events(url)
    await call(url, 'session/create', {}, { project: 'nobody' })
    const [first] = await stream.take(1)
    expect(first).toMatchObject({ event: 'call', data: { status: 401, resource: '/__admin/requests?id=req_1' } })
    expect(first!.data).not.toHaveProperty('project')
  })

  it('has projects that are made later, their resets and their end', async () => {
    const started = await start()
    const { url } = started
    const stream = await events(url, '?project=later')
    await create(started)
    await control(url, 'PUT', 'projects/later', {})
    await create(started, 'later')
    expect(
      (await stream.until(({ event }) => event === 'call')).map(({ event, data }) => [event, data.project]),
    ).toEqual([
      ['project', 'later'],
      ['session', 'later'],
      ['call', 'later'],
    ])
    await control(url, 'POST', 'projects/later/reset')
    const [reset] = await stream.take(1)
    await create(started, 'later')
    const [session] = await stream.take(2)
    expect([reset!.event, session!.data.id]).toEqual(['project', 'ps_1002'])
    await control(url, 'DELETE', 'projects/later')
    const removed = await stream.until(({ data }) => data.removed === true)
    expect(removed.at(-1)!.event).toBe('project')
  })

  it('tells of a clock that is moved, and that has another mode', async () => {
    const { url } = await start({ startAt: '2025-03-01T10:00:00Z' })
    const stream = await events(url, '?type=clock')
    await control(url, 'POST', 'projects/demo_project/clock/advance', { by: 'PT4H' })
    expect((await stream.take(1))[0]!.data).toMatchObject({ mode: 'manual', now: '2025-03-01T14:00:00.000000Z' })
    await control(url, 'PUT', 'projects/demo_project/clock', { mode: 'real' })
    expect((await stream.take(1))[0]!.data).toMatchObject({ mode: 'real' })
  })

  it('tells only what was asked for, and moves the id on all the same', async () => {
    const started = await start({ projects: { a: {}, b: {} } })
    const stream = await events(started.url, '?type=session&type=clock&project=b')
    const all = await events(started.url)
    await create(started, 'a')
    await create(started, 'b')
    await all.until(({ event, data }) => event === 'call' && data.project === 'b')
    expect((await stream.take(1)).map(briefly)).toEqual([['session', 'ps_1001', 'created']])
    await expect.poll(() => stream.lastId()).toBe(all.lastId())
  })

  it.each([
    ['?type=calls', '?type: expected one of call, webhook, session, clock, project, got "calls" (did you mean call?)'],
    ['?project=a/b', '?project: expected 1 to 100 letters, digits, _ - or ., got "a/b"'],
    ['?after=17', '?after: expected the id of an event of this stream, got "17"'],
    ['?typ=call', '?typ: expected after, project, type here, got "typ" (did you mean type?)'],
  ])('refuses %s', async (query, detail) => {
    const { url } = await start()
    expect(await control(url, 'GET', `events${query}`)).toEqual(problem(400, 'Bad request', detail))
  })

  it('asks for the token that the rest of the control API asks for', async () => {
    const { url } = await start({ adminToken: 'secret' })
    expect((await events(url)).status).toBe(401)
    expect((await events(url, '', { headers: { authorization: 'Bearer secret' } })).status).toBe(200)
  })

  it('is there without a socket too', async () => {
    await using inside = createBank({ clock: 'manual' })
    const stream = await openEvents('', { fetch: inside.fetch })
    await inside.clock.advance({ minutes: 1 })
    expect((await stream.until(({ event }) => event === 'clock')).length).toBeGreaterThan(0)
    stream.leave()
    await stream.ended()
  })
})

describe('a client that comes back', () => {
  it.each(['header', 'query'])('by Last-Event-ID goes on where it was, and has nothing twice (%s)', async (by) => {
    const started = await start()
    const { url } = started
    const whole = await events(url)
    let lastId = (await events(url)).lastId()
    const had: SentEvent[] = []
    for (let nth = 0; nth < 5; nth += 1) {
      await create(started)
      const again =
        by === 'query'
          ? await events(url, `?after=${lastId}`)
          : await events(url, '', { headers: { 'last-event-id': lastId } })
      had.push(...(await again.take(1 + (nth % 2))))
      lastId = had.at(-1)!.id
      again.leave()
    }
    had.push(...(await (await events(url, `?after=${lastId}`)).take(11 - had.length)))
    expect(had).toEqual(await whole.take(11))
  })

  it('has missed nothing of what happened while nobody was there', async () => {
    const started = await start()
    const first = await events(started.url)
    const { lastId } = first
    first.leave()
    await first.ended()
    await create(started)
    const again = await events(started.url, `?after=${lastId()}`)
    expect((await again.take(3)).map(({ event }) => event)).toEqual(['project', 'session', 'call'])
  })

  it('is told so when what it missed is not kept: the id is of another bank', async () => {
    const started = await start()
    const stream = await events(started.url, '', { headers: { 'last-event-id': 'zzz.17' } })
    const [gap] = await stream.take(1)
    expect(gap).toEqual({
      event: 'gap',
      id: stream.lastId(),
      data: { detail: 'what came after Last-Event-ID is not all kept here: read the lists again' },
    })
    await create(started)
    expect((await stream.take(3)).map(({ event }) => event)).toEqual(['project', 'session', 'call'])
  })

  it('is told so when there were more events than are kept, and has those that are', async () => {
    const started = await start()
    const { url } = started
    const first = await events(url, '?type=project')
    const begun = first.lastId()
    const all = await longEvents(started, 50, first)
    const again = await events(url, `?after=${begun}&type=clock`)
    expect((await again.take(1))[0]!.event).toBe('gap')
    const kept = await events(url, `?after=${begun}&type=project`)
    const [gap, ...rest] = await kept.until(({ id }) => id === all.at(-1)!.id)
    expect([gap!.event, rest.length > 15, rest]).toEqual(['gap', true, all.slice(-rest.length)])
  })
})

describe('a stream ends', () => {
  it('with the bank, and nothing waits for it', async () => {
    const started = await start()
    const stream = await events(started.url)
    await create(started)
    await started.drain()
    // Else its connection would have been cut when the time of answers was over.
    expect(await stream.ended()).toBe('ended')
    expect((await stream.take(3)).map(({ event }) => event)).toEqual(['project', 'session', 'call'])
  })

  it('when its client is too slow, whose memory nobody fills', async () => {
    const started = await start()
    const slow = connect(started.port, '127.0.0.1')
    slow.write('GET /__admin/events HTTP/1.1\r\nhost: localhost\r\n\r\n')
    await new Promise((resolve) => slow.once('data', resolve))
    slow.pause()
    const cut = new Promise((resolve) => slow.once('close', resolve))
    slow.on('error', () => {})
    const quick = await events(started.url, '?type=project')
    // 40 MB: the kernel holds less than half of it for both ends.
    expect(await longEvents(started, 100, quick)).toHaveLength(100)
    slow.resume()
    await cut
    expect(slow.bytesRead).toBeLessThan(30_000_000)
  })

  it('when its client leaves, so that others have its place', async () => {
    const { url } = await start()
    const streams = await Promise.all(Array.from({ length: 64 }, () => events(url)))
    const answer = await control(url, 'GET', 'events')
    expect(answer).toMatchObject({ status: 429, body: { detail: expect.stringContaining('64 streams of events') } })
    streams[0]!.leave()
    await expect.poll(async () => (await events(url)).status).toBe(200)
  })
})

it('is not opened by a HEAD, which would never end it', async () => {
  const { port, url } = await start()
  for (let nth = 0; nth <= 64; nth += 1) {
    const status = await new Promise((resolve) => {
      const asked = { port, path: '/__admin/events', method: 'HEAD', agent: false } as const
      request(asked, (answer) => resolve(answer.statusCode)).end()
    })
    expect(status).toBe(200)
  }
  expect((await events(url)).status).toBe(200)
})
