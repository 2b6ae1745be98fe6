import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { paymentByFps, payoutToSteam } from '../../fixtures/index.ts'
import { type BankHandle, createBank } from '../index.ts'
import { bankHandlers } from '../msw.ts'
import { askedPayment } from '../testing/sample-payer.ts'

const bank = createBank({ clock: 'manual' })
const beside = http.all('*', ({ request }) => HttpResponse.json({ beside: request.url }))
const server = setupServer(...bankHandlers(bank), beside)

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
beforeEach(() => bank.reset())
afterAll(async () => {
  server.close()
  await bank.close()
})

/** The code under test: it knows the bank's address and signs. */
async function call(url: string, fields: object = {}, at: BankHandle = bank) {
  const body = JSON.stringify(fields)
  const headers = { 'X-PARTNER-PROJECT': at.id, 'X-PARTNER-SIGN': await at.partner.sign(body) }
  const response = await fetch(url, { method: 'POST', body, headers })
  return { http: response.status, ...((await response.json()) as { session?: { id: string }; error?: object }) }
}

const create = 'https://demo.bank131.ru/api/v2/session/create'
const unknown = (description: string) => ({ status: 'error', error: { code: 'invalid_request', description } })

describe('bankHandlers', () => {
  it('answers code that calls the real address, and keeps what it said', async () => {
    const { http: status, session } = await call(create)
    expect([status, session?.id]).toEqual([200, 'ps_1001'])
    const read = await call('https://demo.bank131.ru/api/v1/session/status', { session_id: session?.id })
    expect(read.session).toEqual(session)
  })

  it('has on each host one handler an operation, by method and path, and one for all that is no operation', () => {
    const shown = server.listHandlers().map((handler) => ('info' in handler ? handler.info : {}))
    const expected = ['demo', 'proxy'].flatMap((host) => [
      ...bank.operations.map(({ method, path }) => ({ method, path: `https://${host}.bank131.ru${path}` })),
      { path: new RegExp(`^https://${host}\\.bank131\\.ru/+api(/.*)?$`) },
    ])
    expect(shown.slice(0, -3)).toMatchObject(expected)
    expect(expected).toContainEqual({ method: 'POST', path: create })
  })

  it('has a request looked at closely by no handler but its own', async () => {
    const parsed: string[] = []
    const handlers = bankHandlers(bank)
    for (const handler of handlers) {
      const parse = handler.parse.bind(handler)
      handler.parse = (args) => {
        parsed.push(handler.info.header)
        return parse(args)
      }
    }
    server.use(...handlers)
    expect((await call(`${create}?x=1`)).http).toBe(200)
    expect(parsed).toEqual([`POST ${create}`])
  })

  it('answers on the live host as on the demo one, a misspelt path too', async () => {
    const live = create.replace('demo', 'proxy')
    const { http: status, session } = await call(live)
    expect(status).toBe(200)
    expect((await bank.sessions()).map(({ id }) => id)).toEqual([session?.id])
    expect((await call(`${live}s`)).http).toBe(404)
  })

  it('lets a test replace one operation, and leaves the others to the bank', async () => {
    server.use(http.post(create, () => HttpResponse.json({ status: 'ok', session: { id: 'ps_mine' } })))
    expect((await call(create)).session?.id).toBe('ps_mine')
    const started = await call('https://demo.bank131.ru/api/v2/session/init/payout', payoutToSteam())
    expect((await bank.sessions()).map(({ id }) => id)).toEqual([started.session?.id])
    server.resetHandlers()
    const created = await call(create)
    expect((await bank.sessions()).map(({ id }) => id)).toEqual([started.session?.id, created.session?.id])
  })

  it('answers a misspelt path as the bank does, so that it never reaches the real one', async () => {
    expect(await call('https://demo.bank131.ru/api/v2/sesion/create')).toEqual({
      http: 404,
      ...unknown('/api/v2/sesion/create: the bank has no such method (did you mean /api/v2/session/create?)'),
    })
    expect((await call('https://demo.bank131.ru/api')).http).toBe(404)
    expect((await call('https://demo.bank131.ru/api/')).http).toBe(404)
    expect((await call('https://demo.bank131.ru/api/v9/session/create?x=1')).http).toBe(404)
  })

  it('answers a wrong method as the bank does', async () => {
    const response = await fetch(create)
    expect([response.status, await response.json()]).toEqual([
      404,
      unknown('/api/v2/session/create: expected POST, got GET'),
    ])
  })

  it.each([
    'https://demo.bank131.ru/',
    'https://demo.bank131.ru/apiary',
    'https://demo.bank131.ru.test/api/v2/session/create',
    'https://demoxbank131.ru/api/v2/session/create',
  ])('leaves %s alone: it is none of the API', async (url) => {
    expect(await (await fetch(url)).json()).toEqual({ beside: url })
  })

  it.each(['//api/v2/session/create', '/api//v2///session/create', '//api/v2/session//create?x=1'])(
    'folds doubled slashes: %s',
    async (path) => {
      expect((await call(`https://demo.bank131.ru${path}`)).http).toBe(200)
    },
  )

  it('answers the pages that customer_interaction leads to, and leaves what only looks like one', async () => {
    const asked = await askedPayment(bank, paymentByFps())
    expect(await (await fetch(asked.url)).text()).toContain('<button>Pay</button>')
    await fetch(`${asked.url}/pay`, { method: 'POST', redirect: 'manual' })
    expect((await bank.nextWebhook('payment_finished')).type).toBe('payment_finished')
    expect((await fetch('https://proxy.bank131.ru/payment/none')).status).toBe(404)
    expect((await fetch('https://demo.bank131.ru/tokenize.js')).headers.get('content-type')).toContain('javascript')
    const other = 'https://demo.bank131.ru/payments'
    expect(await (await fetch(other)).json()).toEqual({ beside: other })
  })

  it('answers the pages where they are, also when the code calls the API at another place', async () => {
    const shop = createBank({ clock: 'manual', publicUrl: 'https://pay.example' })
    const elsewhere = setupServer(...bankHandlers(shop, { baseUrl: 'http://bank.internal/mock' }), beside)
    server.close()
    elsewhere.listen({ onUnhandledFrame: 'error' })
    try {
      const { url } = await askedPayment(shop, paymentByFps())
      expect(url).toMatch(/^https:\/\/pay\.example\/payer\//)
      expect((await fetch(url)).status).toBe(200)
      expect((await fetch(url.replace('https://pay.example', 'http://bank.internal/mock'))).status).toBe(200)
    } finally {
      elsewhere.close()
      server.listen({ onUnhandledFrame: 'error' })
      await shop.close()
    }
  })

  it('checks signatures, with the text that helps', async () => {
    const response = await fetch(create, { method: 'POST', body: '{}', headers: { 'X-PARTNER-PROJECT': bank.id } })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: { code: 'authentication_error' } })
  })
})

describe('a connection that a fault drops', () => {
  it.each(['reset_before_body', 'answer_lost'] as const)('is a network error for the client: %s', async (fault) => {
    await bank.faults.add({ on: 'request', fault, times: 1 })
    await expect(call(create)).rejects.toThrow(TypeError)
    expect(await bank.sessions()).toHaveLength(fault === 'answer_lost' ? 1 : 0)
    expect((await call(create)).http).toBe(200)
  })
})

describe('baseUrl', () => {
  it.each([
    ['another host', 'http://bank.test:8080', 'http://bank.test:8080/api/v2/session/create'],
    ['a slash at its end', 'https://bank.test/', 'https://bank.test/api/v2/session/create'],
    ['a path', 'https://proxy.test/bank-131', 'https://proxy.test/bank-131/api/v2/session/create'],
    ['a path and doubled slashes', 'https://proxy.test/b/', 'https://proxy.test/b//api/v2/session/create'],
  ])('may have %s', async (_, baseUrl, url) => {
    server.use(...bankHandlers(bank, { baseUrl }))
    expect((await call(url)).http).toBe(200)
    expect(await call(url.replace('create', 'creat'))).toMatchObject({
      http: 404,
      ...unknown('/api/v2/session/creat: the bank has no such method (did you mean /api/v2/session/create?)'),
    })
  })

  it.each(['demo.bank131.ru', '/bank', '', 'ftp://demo.bank131.ru'])('refuses %j', (baseUrl) => {
    expect(() => bankHandlers(bank, { baseUrl })).toThrow(
      new RangeError(
        `baseUrl: expected an absolute http or https URL (https://demo.bank131.ru), got ${JSON.stringify(baseUrl)}`,
      ),
    )
  })

  it('may be several, and then the bank is at no other', async () => {
    const own = setupServer(...bankHandlers(bank, { baseUrl: ['http://a.test', 'http://b.test/bank'] }), beside)
    server.close()
    own.listen({ onUnhandledFrame: 'error' })
    expect((await call('http://a.test/api/v2/session/create')).http).toBe(200)
    expect((await call('http://b.test/bank/api/v2/session/create')).http).toBe(200)
    expect(await call(create)).toMatchObject({ beside: create })
    own.close()
    server.listen({ onUnhandledFrame: 'error' })
    expect(() => bankHandlers(bank, { baseUrl: [] })).toThrow('baseUrl: expected at least one URL, got an empty array')
  })

  it('keeps two banks apart', async () => {
    await using other = createBank({ projects: { shop: {} } })
    server.use(...bankHandlers(other, { baseUrl: 'https://other.test' }))
    expect((await call('https://other.test/api/v2/session/create', {}, other)).http).toBe(200)
    expect(await bank.sessions()).toEqual([])
    expect(await other.sessions()).toHaveLength(1)
  })
})
