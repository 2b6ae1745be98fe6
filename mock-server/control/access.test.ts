import { afterEach, describe, expect, it } from 'vitest'
import { createBank, type StartedBank, type StartOptions, startBank } from '../index.ts'
import { ask, call, control, problem, type SentCall } from '../testing/sample-partner.ts'

let bank: StartedBank | undefined
const faults: unknown[] = []

afterEach(async () => {
  await bank?.close()
  expect(faults.splice(0)).toEqual([])
})

async function start(options: StartOptions = {}) {
  bank = await startBank({ clock: 'manual', ...options }, { onError: (error) => faults.push(error) })
  await call(bank.url, 'session/create', {})
  return bank
}

const reset: SentCall = { path: '/__admin/projects/demo_project/reset' }
const read: SentCall = { method: 'GET', path: '/__admin/projects/demo_project/sessions' }
const port = (url: string) => new URL(url).port

describe('a web page on the same machine', () => {
  it.each([
    ['of another site', () => 'https://evil.example'],
    ['of another port', () => 'http://127.0.0.1:3000'],
    ['of another name of the machine', ({ url }: StartedBank) => `http://localhost:${port(url)}`],
    ['without an origin to tell', () => 'null'],
  ])('%s cannot drive the bank with a simple POST', async (_, originOf) => {
    const started = await start()
    const origin = originOf(started)
    const headers = { origin, 'content-type': 'text/plain' }
    const answer = await ask(started.url, { ...reset, headers })
    const detail = `Origin: expected none, or a page of the bank itself, got ${origin}`
    expect(JSON.parse(answer.text)).toEqual(problem(403, 'Forbidden', detail).body)
    expect(answer).toMatchObject({ status: 403, headers: { 'content-type': 'application/problem+json' } })
    expect(await started.sessions()).toHaveLength(1)
  })

  it('cannot get in by a name of its own that it points to us (DNS rebinding)', async () => {
    const { url, sessions } = await start()
    const host = `evil.example:${port(url)}`
    for (const asked of [reset, read]) {
      const answer = await ask(url, { ...asked, headers: { host, origin: `http://${host}` } })
      const detail = expect.stringMatching(/^Host: expected localhost or another loopback name, got evil\.example:\d+ /)
      expect(JSON.parse(answer.text)).toEqual(problem(403, 'Forbidden', detail).body)
    }
    for (const lookalike of [
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      '0.0.0.0',
      'evil.example:80@127.0.0.1',
    ])
      expect(await ask(url, { ...reset, headers: { host: lookalike } })).not.toMatchObject({ status: 204 })
    expect(await sessions()).toHaveLength(1)
  })

  it('of the bank itself may', async () => {
    const { url, sessions } = await start()
    expect(await ask(url, { ...reset, headers: { origin: url } })).toMatchObject({ status: 204 })
    expect(await sessions()).toEqual([])
  })
})

it.each(['127.0.0.1', 'localhost', 'LOCALHOST:80', '127.1.2.3:8131', '[::1]:8131'])(
  'the control API is open to a program that calls it %s',
  async (host) => {
    const { url } = await start()
    expect(await ask(url, { ...read, headers: { host } })).toMatchObject({ status: 200 })
  },
)

it('the bank itself is there under any name and for any page: its calls are signed', async () => {
  const { url } = await start()
  const headers = { host: 'demo.bank131.ru', origin: 'https://shop.example' }
  expect(await ask(url, { path: '/api/v2/session/create', headers })).toMatchObject({ status: 401 })
  expect(await ask(url, { method: 'GET', path: '/livez', headers })).toMatchObject({ status: 200, text: 'ok' })
})

it('needs no socket: a call inside the process is asked for neither', async () => {
  await using inside = createBank()
  const answer = await inside.fetch(new Request('https://demo.bank131.ru/__admin/projects'))
  expect(answer.status).toBe(200)
})

describe('with an admin token', () => {
  const adminToken = 'secret'

  it.each([undefined, 'secret', 'Bearer', 'Bearer Secret', 'Bearer secret2', 'Basic secret'])(
    'Authorization %s is not enough',
    async (authorization) => {
      const { url, sessions } = await start({ adminToken })
      const headers = authorization === undefined ? {} : { authorization }
      for (const asked of [reset, read, { ...read, path: '/__admin/nothing' }]) {
        const answer = await ask(url, { ...asked, headers })
        const detail = 'Authorization: expected Bearer and the --admin-token'
        expect(JSON.parse(answer.text)).toEqual(problem(401, 'Unauthorized', detail).body)
      }
      expect(await sessions()).toHaveLength(1)
    },
  )

  it('it is open under any name', async () => {
    const { url } = await start({ adminToken })
    const headers = { authorization: 'Bearer secret', host: 'bank.internal', origin: 'https://tools.internal' }
    expect(await ask(url, { ...reset, headers })).toMatchObject({ status: 204 })
  })

  it('the probes are open without it', async () => {
    const { url } = await start({ adminToken })
    for (const path of ['/livez', '/readyz'])
      expect(await ask(url, { method: 'GET', path })).toMatchObject({ status: 200, text: 'ok' })
  })
})

it('does not listen off loopback without a token', async () => {
  await expect(startBank({ host: '0.0.0.0' })).rejects.toThrow('an admin token is needed')
})

it.each([
  ['GET', 'zzz', 'GET /__admin lists what there is'],
  ['POST', 'projects', 'it takes GET'],
  ['PATCH', 'projects/demo_project', 'it takes GET, PUT, DELETE'],
  ['GET', 'projects/demo_project/reset', 'it takes POST'],
])('has no %s /__admin/%s, and says so as a problem: %s', async (method, path, hint) => {
  const { url } = await start()
  const detail = `${method} /__admin/${path}: the control API has no such resource (${hint})`
  expect(await control(url, method, path)).toEqual(problem(404, 'Not found', detail))
})
