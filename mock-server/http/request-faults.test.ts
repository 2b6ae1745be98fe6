import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BankHandle, createBank, type FaultRuleOptions, type StartedBank, startBank } from '../index.ts'
import { moneyOf } from '../testing/sample-money.ts'
import { call, type Partner, payout, signatureOf, startPartner } from '../testing/sample-partner.ts'

const pace = { processingMs: 0, settlementMs: 0 }
const body = JSON.stringify(payout)
const path = '/api/v2/session/init/payout'
const opened: { close(): unknown }[] = []
const keep = <T extends { close(): unknown }>(thing: T): T => {
  opened.push(thing)
  return thing
}
let bank: StartedBank
let partner: Partner
const broken: unknown[] = []

beforeEach(async () => {
  partner = keep(await startPartner())
  bank = keep(await startBank({ pace, webhookUrl: partner.url }, { onError: (error) => broken.push(error) }))
})
afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close()
  expect(broken.splice(0)).toEqual([])
})

/** What a client sees of a call: the bytes that came, and how it ended. */
interface Seen {
  bytes: string
  end: 'closed' | 'reset' | 'kept open'
}

/** A call over a bare socket. With `sends: 'head'` the body is kept back for good. */
function over(url: string, sends: 'all' | 'head' = 'all', key = 'key-1'): Promise<Seen> {
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'X-PARTNER-PROJECT: demo_project',
    `X-PARTNER-SIGN: ${signatureOf(body)}`,
    `X-PARTNER-IDEMPOTENCY-KEY: ${key}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ].join('\r\n')
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    let bytes = ''
    let reset = false
    socket.setEncoding('utf8').on('data', (chunk) => {
      bytes += chunk
      if (isWhole(bytes)) {
        socket.destroy()
        resolve({ bytes, end: 'kept open' })
      }
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      reset = error.code === 'ECONNRESET' || error.code === 'EPIPE'
    })
    socket.on('close', () => resolve({ bytes, end: reset ? 'reset' : 'closed' }))
    socket.write(`${head}\r\n\r\n${sends === 'all' ? body : ''}`)
  })
}

const bodyOf = (bytes: string) => bytes.slice(bytes.indexOf('\r\n\r\n') + 4)
const lengthOf = (bytes: string) => Number(/content-length: (\d+)/i.exec(bytes)?.[1])
const isWhole = (bytes: string) => bytes.includes('\r\n\r\n') && Buffer.byteLength(bodyOf(bytes)) >= lengthOf(bytes)
const statusOf = (bytes: string) => Number(bytes.slice(9, 12))

type Rule = Extract<FaultRuleOptions, { on: 'request' }>
type Named = Rule['fault']

interface Case<Name extends Named = Named> {
  parameters?: Omit<Extract<Rule, { fault: Name }>, 'on' | 'fault'>
  /** Whether the bank has done the call all the same. */
  done: boolean
  /** What a bare socket sees. */
  socket(seen: Seen): void
  /** What `bank.fetch` gives. */
  library(answer: Promise<Response>): Promise<void> | void
  sends?: 'head'
}

const gateway =
  (status: number, headers: RegExp[] = []): Case['socket'] =>
  ({ bytes, end }) => {
    expect([statusOf(bytes), end]).toEqual([status, 'kept open'])
    expect(bytes).toMatch(/content-type: text\/html/i)
    expect(bodyOf(bytes)).toContain(`<h1>${status} `)
    for (const header of headers) expect(bytes).toMatch(header)
  }
const page =
  (status: number, retryAfter: string | null): Case['library'] =>
  async (answer) => {
    const response = await answer
    expect([response.status, response.headers.get('retry-after')]).toEqual([status, retryAfter])
    expect(await response.text()).toContain(`<h1>${status} `)
  }
const isReset: Case['socket'] = (seen) => expect(seen).toEqual({ bytes: '', end: 'reset' })
const isError: Case['library'] = (answer) =>
  expect(answer).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } })

const cases: { [Name in Named]: Case<Name> } = {
  latency: {
    parameters: { ms: 60 },
    done: true,
    socket: ({ bytes }) => expect(JSON.parse(bodyOf(bytes)).status).toBe('ok'),
    library: async (answer) => expect(await (await answer).json()).toMatchObject({ status: 'ok' }),
  },
  error_500: {
    done: false,
    socket({ bytes }) {
      expect(statusOf(bytes)).toBe(500)
      expect(JSON.parse(bodyOf(bytes))).toMatchObject({ status: 'error', error: { code: 'internal_error' } })
    },
    async library(answer) {
      const response = await answer
      expect(response.status).toBe(500)
      expect(await response.json()).toMatchObject({ status: 'error', error: { code: 'internal_error' } })
    },
  },
  error_502: { done: false, socket: gateway(502), library: page(502, null) },
  error_503: {
    parameters: { retry_after: 7 },
    done: false,
    socket: gateway(503, [/retry-after: 7/i]),
    library: page(503, '7'),
  },
  error_504: { done: true, socket: gateway(504), library: page(504, null) },
  error_429: { done: false, socket: gateway(429, [/retry-after: 1/i]), library: page(429, '1') },
  reset_before_body: { done: false, sends: 'head', socket: isReset, library: isError },
  reset_after_body: { done: false, socket: isReset, library: isError },
  empty_answer: {
    done: true,
    socket({ bytes, end }) {
      expect([statusOf(bytes), bodyOf(bytes), lengthOf(bytes), end]).toEqual([200, '', 0, 'kept open'])
    },
    async library(answer) {
      const response = await answer
      expect([response.status, await response.text()]).toEqual([200, ''])
    },
  },
  cut_answer: {
    parameters: { keep: 0.25 },
    done: true,
    socket({ bytes, end }) {
      expect(statusOf(bytes)).toBe(200)
      expect(bodyOf(bytes)).toMatch(/^\{"status":"ok","session":\{/)
      expect(bodyOf(bytes).length).toBe(Math.floor(lengthOf(bytes) / 4))
      expect(end).toBe('closed')
    },
    async library(answer) {
      const response = await answer
      expect(response.status).toBe(200)
      const reader = response.body!.getReader()
      const { value } = await reader.read()
      expect(value!.length).toBe(Math.floor(Number(response.headers.get('content-length')) / 4))
      await expect(reader.read()).rejects.toThrow('the connection was dropped in the middle of the answer')
    },
  },
  malformed_answer: {
    done: true,
    socket({ bytes, end }) {
      expect([statusOf(bytes), end]).toEqual([200, 'kept open'])
      expect(() => JSON.parse(bodyOf(bytes))).toThrow()
      expect(JSON.parse(`${bodyOf(bytes)}}`).status).toBe('ok')
    },
    async library(answer) {
      await expect((await answer).json()).rejects.toThrow(SyntaxError)
    },
  },
  answer_lost: { done: true, socket: isReset, library: isError },
}

const fetchOf = (any: BankHandle, key = 'key-1') => {
  const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': signatureOf(body) }
  const request = new Request(`https://demo.bank131.ru${path}`, {
    method: 'POST',
    body,
    headers: { ...headers, 'x-partner-idempotency-key': key },
  })
  return any.fetch(request)
}

const { amount } = payout.amount_details
const confirm = (any: BankHandle) =>
  any.partner.fetch('/api/v2/session/confirm', { method: 'POST', body: '{"session_id":"ps_1001"}' })

describe.each(Object.entries(cases) as [Named, Case][])('%s', (fault, { parameters, done, socket, library, sends }) => {
  const rule = { ...parameters, on: 'request', fault, times: 1 } as FaultRuleOptions

  it('happens once on a socket; the bank has acted or not as it says, and the journal names it', async () => {
    const { balance } = await moneyOf(bank)
    bank.faults.add(rule)
    socket(await over(bank.url, sends))
    expect(await bank.sessions()).toHaveLength(done ? 1 : 0)
    expect(await bank.requests()).toMatchObject([{ fault }])

    const again = await over(bank.url)
    if (done) expect(bodyOf(again.bytes)).toContain('idempotency_key_already_exists')
    else expect(statusOf(again.bytes)).toBe(200)
    expect(await partner.arrival(1)).toMatchObject({ type: 'ready_to_confirm', sessionId: 'ps_1001' })
    await call(bank.url, 'session/confirm', { session_id: 'ps_1001' })
    expect(await partner.arrival(2)).toMatchObject({ type: 'payment_finished', sessionId: 'ps_1001' })
    expect(await moneyOf(bank)).toEqual({ balance: balance - amount, held: 0, moved: 1 })
  })

  it('pays once where a confirm that it happened to is repeated', async () => {
    const own = keep(createBank({ clock: 'manual' }))
    const { balance } = await moneyOf(own)
    await fetchOf(own)
    await own.clock.advance('PT1S')
    own.faults.add(rule)
    await confirm(own).catch(() => undefined)
    expect(await own.sessions()).toMatchObject([{ operations: [{ state: done ? 'confirmed' : 'awaiting_confirm' }] }])
    expect((await confirm(own)).status).toBe(done ? 409 : 200)
    await own.clock.advance('P4D')
    expect(await own.sessions()).toMatchObject([{ session: { status: 'accepted' } }])
    expect(await moneyOf(own)).toEqual({ balance: balance - amount, held: 0, moved: 1 })
  })

  it('leaves nothing held where nobody repeats the call', async () => {
    const own = keep(createBank({ clock: 'manual' }))
    const before = await moneyOf(own)
    own.faults.add(rule)
    await fetchOf(own).catch(() => undefined)
    await own.clock.advance('PT1S')
    expect((await moneyOf(own)).held).toBe(done ? amount : 0)
    await own.clock.advance('P4D')
    expect(await moneyOf(own)).toEqual(before)
  })

  it('happens in the process as far as a response can carry it', async () => {
    const own = keep(createBank({ clock: 'manual' }))
    own.faults.add(rule)
    await library(fetchOf(own))
    expect(await own.sessions()).toHaveLength(done ? 1 : 0)
    expect((await own.requests())[0]).toMatchObject({ fault })
    expect((await fetchOf(own, 'key-2')).status).toBe(200)
    await expect(own.nextWebhook('ready_to_confirm')).resolves.toMatchObject({ sessionId: 'ps_1001' })
  })
})

describe('a rule', () => {
  it('happens to every call without a count, and stops when the rules are cleared', async () => {
    bank.faults.add({ on: 'request', fault: 'error_500' })
    expect([await fetchStatus(), await fetchStatus()]).toEqual([500, 500])
    bank.faults.clear()
    expect(await fetchStatus()).toBe(200)
  })

  it('skips so many first, and happens so often', async () => {
    bank.faults.add({ on: 'request', fault: 'error_503', after: 2, times: 2 })
    const seen = []
    for (let count = 0; count < 6; count += 1) seen.push(await fetchStatus())
    expect(seen).toEqual([200, 200, 503, 503, 200, 200])
    expect(await bank.faults.list()).toEqual([{ on: 'request', fault: 'error_503', after: 2, times: 2, met: 2 }])
  })

  it('happens to calls that match by path, name, version, header or a field of the body', async () => {
    const matches = [
      { path: '/api/v2/session/create' },
      { call: 'session/create', version: 'v2' },
      { method: 'POST', 'headers.x-partner-project': 'demo_project' },
      { 'body.metadata.order': 7 },
    ]
    for (const match of matches) {
      bank.faults.add({ on: 'request', fault: 'error_429', match })
      expect(await fetchStatus({ metadata: { order: 7 } })).toBe(429)
      bank.faults.clear()
    }
    bank.faults.add({ on: 'request', fault: 'error_429', match: { 'body.metadata.order': 8, version: 'v2' } })
    expect(await fetchStatus({ metadata: { order: 7 } })).toBe(200)
  })

  it('follows the seed: the same one gives the same faults', async () => {
    const run = async (seed: number) => {
      const own = keep(createBank({ clock: 'manual', seed }))
      own.faults.add({ on: 'request', fault: 'error_500', probability: 0.5 })
      const seen = []
      for (let count = 0; count < 24; count += 1) seen.push((await fetchOf(own, `key-${count}`)).status)
      return seen
    }
    const first = await run(7)
    expect(await run(7)).toEqual(first)
    expect(await run(8)).not.toEqual(first)
    expect(first.filter((status) => status === 500).length).toBeGreaterThan(4)
    expect(first.filter((status) => status === 200).length).toBeGreaterThan(4)
  })

  it('is not asked for calls of the control API, nor for those of other projects', async () => {
    bank.faults.add({ on: 'request', fault: 'reset_before_body' })
    expect((await fetch(`${bank.url}/__admin/projects`)).status).toBe(200)
    bank.project('other')
    expect((await call(bank.url, 'session/create', {}, { project: 'other' })).http).toBe(200)
  })

  const fetchStatus = async (fields: object = {}) => {
    const text = JSON.stringify(fields)
    const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': signatureOf(text) }
    return (await fetch(`${bank.url}/api/v2/session/create`, { method: 'POST', body: text, headers })).status
  }
})

// A busy machine may need longer than the second within which repeats are lost: then it is tried again.
describe('an answer that is lost with its repeats', { retry: 10 }, () => {
  const rule = { on: 'request', fault: 'answer_lost', times: 1, repeats: 2 } as const

  it('is lost again for the same bytes, as a client repeats them by itself, and so often alone', async () => {
    await bank.faults.add(rule)
    const seen = []
    for (let round = 0; round < 4; round += 1) seen.push(await over(bank.url))
    expect(seen.map(({ end, bytes }) => bytes || end)).toEqual([
      'reset',
      'reset',
      'reset',
      expect.stringContaining('idempotency_key_already_exists'),
    ])
    expect((await bank.requests()).map(({ fault }) => fault)).toEqual([
      'answer_lost',
      'answer_lost',
      'answer_lost',
      undefined,
    ])
    expect(await bank.sessions()).toHaveLength(1)
  })

  it('is not lost for another call, and no longer once the same order was asked about', async () => {
    await bank.faults.add({ ...rule, match: { call: 'session/create' } })
    const create = (fields: object) => call(bank.url, 'session/create', fields)
    await expect(create({ metadata: 'order-1' })).rejects.toThrow()
    expect((await create({ metadata: 'order-2' })).http).toBe(200)
    await expect(create({ metadata: 'order-1' })).rejects.toThrow()
    expect((await call(bank.url, 'session/init/payout', { ...payout, metadata: 'order-1' })).http).toBe(200)
    expect((await create({ metadata: 'order-1' })).http).toBe(200)
  })
})
