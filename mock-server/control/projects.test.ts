import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { type StartedBank, startBank } from '../index.ts'
import {
  ask,
  call,
  control,
  isSignedBy,
  payout,
  problem,
  signatureOf,
  startPartner,
} from '../testing/sample-partner.ts'

let bank: StartedBank
const faults: unknown[] = []

beforeEach(async () => {
  bank = await startBank({ clock: 'manual' }, { onError: (error) => faults.push(error) })
})
afterEach(async () => {
  await bank.close()
  expect(faults.splice(0)).toEqual([])
})

const projects = (method: string, path = '', body?: unknown) => control(bank.url, method, `projects${path}`, body)

/** A project as it is shown, with what is special about it. */
const shown = (id: string, special: object = {}) => ({
  id,
  partner_key: testKeys.partner.publicKey,
  auto_confirm: false,
  hold: false,
  three_d_secure: false,
  payer: 'manual',
  clock: 'manual',
  strict: false,
  signature: 'strict',
  webhook_format: 'compact',
  accounts: [],
  pace: { processing_ms: 100, settlement_ms: 100 },
  optional_webhooks: [],
  ...special,
})

describe('projects', () => {
  it.each(['a%20b', 'a'.repeat(101), '%D1%8F'])('are not made by the name of %s', async (name) => {
    const { status, body } = await projects('PUT', `/${name}`, {})
    const detail = `the project's name: expected 1 to 100 letters, digits, _ - or ., got ${JSON.stringify(decodeURIComponent(name))}`
    expect([status, body]).toEqual([400, { title: 'Bad request', status: 400, detail }])
    expect((await projects('GET')).body).toMatchObject({ items: [{ id: 'demo_project' }] })
  })

  it('are listed, shown, made, changed and deleted', async () => {
    const json = { type: 'application/json' }
    expect(await projects('GET')).toEqual({ status: 200, ...json, body: { items: [shown('demo_project')] } })
    expect(await projects('GET', '/demo_project')).toEqual({ status: 200, ...json, body: shown('demo_project') })

    expect(await projects('PUT', '/new', {})).toEqual({ status: 201, ...json, body: shown('new') })
    const all = {
      partner_key: testKeys.other.publicKey,
      webhook_url: 'https://shop.example/hook',
      auto_confirm: true,
      hold: true,
      three_d_secure: true,
      payer: 'automatic',
      clock: 'real',
      strict: true,
      signature: 'off',
      accounts: [{ number: '131', kind: 'collateral', balance: 1 }],
      pace: { processing_ms: 0, settlement_ms: 1.5 },
    }
    expect(await projects('PUT', '/new', all)).toEqual({ status: 200, ...json, body: shown('new', all) })
    expect((await projects('GET')).body).toEqual({ items: [shown('demo_project'), shown('new', all)] })

    expect(await projects('DELETE', '/new')).toEqual({ status: 204, type: undefined, body: '' })
    const gone = problem(404, 'Not found', 'no project is called "new" (PUT /__admin/projects/new makes it)')
    expect(await projects('GET', '/new')).toEqual(gone)
    expect(await projects('DELETE', '/new')).toEqual(gone)
  })

  it('work at once when put, and no more when deleted', async () => {
    const extra = { project: 'new' }
    const unknown = { http: 401, error: { code: 'identification_error' } }
    expect(await call(bank.url, 'session/create', {}, extra)).toMatchObject(unknown)
    await projects('PUT', '/new', {})
    expect(await call(bank.url, 'session/create', {}, extra)).toMatchObject({ http: 200 })
    await projects('DELETE', '/new')
    expect(await call(bank.url, 'session/create', {}, extra)).toMatchObject(unknown)
    await projects('PUT', '/new', {})
    expect(await call(bank.url, 'session/create', {}, extra)).toMatchObject({ session: { id: 'ps_1001' } })
  })

  it('keep their sessions when put again, and obey the new settings from then on', async () => {
    await using partner = await startPartner()
    const { session } = await call(bank.url, 'session/init/payout', payout)
    await projects('PUT', '/demo_project', { partner_key: testKeys.other.publicKey, webhook_url: partner.url })
    expect(await call(bank.url, 'session/create', {})).toMatchObject({
      http: 401,
      error: { code: 'authentication_error' },
    })

    const body = JSON.stringify({ session_id: session.id })
    const signature = signatureOf(body, testKeys.other.privateKey)
    const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': signature }
    expect(await ask(bank.url, { path: '/api/v2/session/status', body, headers })).toMatchObject({ status: 200 })
    await bank.clock.runToIdle()
    expect(partner.received).toHaveLength(1)
  })

  it('are found by their id, whatever is in it', async () => {
    for (const id of ['__proto__', 'a/b', 'a b', '%', 'проект']) {
      const path = `/${encodeURIComponent(id)}`
      bank.project(id)
      expect(await projects('GET', path)).toMatchObject({ status: 200, body: { id } })
    }
  })

  it.each(['', '/reset', '/sessions', '/sessions/ps_1', '/webhooks', '/clock'])(
    'that are unknown bring the nearest known name (…/demo_projekt%s)',
    async (path) => {
      const method = path === '/reset' ? 'POST' : 'GET'
      const detail = 'no project is called "demo_projekt" (did you mean demo_project?)'
      expect(await projects(method, `/demo_projekt${path}`)).toEqual(problem(404, 'Not found', detail))
      const far = 'no project is called "warehouse" (PUT /__admin/projects/warehouse makes it)'
      expect(await projects(method, `/warehouse${path}`)).toEqual(problem(404, 'Not found', far))
    },
  )

  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' })
  const publicRsa = 'expected a public RSA key in PEM (PKCS#1, SPKI or a certificate)'
  const field = 'expected a known field, got'

  it.each<[string, unknown, string | RegExp]>([
    ['a field that is misspelt', { webhook_ur: '' }, `/webhook_ur: ${field} "webhook_ur" (did you mean webhook_url?)`],
    [
      'a field in a field',
      { pace: { processing: 1 } },
      `/pace/processing: ${field} "processing" (did you mean processing_ms?)`,
    ],
    ['__proto__', '{"__proto__":{"strict":true}}', '/__proto__: expected another name, got the name __proto__'],
    ['the wrong type', { strict: 'yes' }, '/strict: expected a boolean, got "yes"'],
    ['an unknown clock', { clock: 'fast' }, '/clock: expected one of "real", "manual", got "fast"'],
    ['a pace that is negative', { pace: { settlement_ms: -1 } }, '/pace/settlement_ms: expected at least 0, got -1'],
    ['an account without a kind', { accounts: [{ number: '1' }] }, /^\/accounts\/0\/kind: expected a value/],
    [
      'a URL of another kind',
      { webhook_url: 'ftp://a' },
      '/webhook_url: expected an http:// or https:// URL, got "ftp://a"',
    ],
    ['a URL that is none', { webhook_url: 'http://' }, '/webhook_url: expected a URL, got "http://"'],
    ['a key that is none', { partner_key: 'MIIB' }, `/partner_key: ${publicRsa}`],
    ['a key of another kind', { partner_key: key }, `/partner_key: ${publicRsa}, got a key of type ec`],
    [
      'a private key',
      { partner_key: testKeys.partner.privateKey },
      /^\/partner_key: this is a private key; give the public/,
    ],
    ['what is no JSON', '{"strict":', /^the body: expected JSON, got something else: /],
    ['what is no object', '[]', 'the body: expected an object, got an empty array'],
    ['null', 'null', 'the body: expected an object, got null'],
  ])('are not put with %s, and stay as they were', async (_, body, says) => {
    const detail = typeof says === 'string' ? says : expect.stringMatching(says)
    const violations = { violations: expect.any(Array) }
    for (const id of ['demo_project', 'new']) {
      const answer = await projects('PUT', `/${id}`, body)
      expect(answer).toMatchObject(problem(400, 'Bad request', detail))
      if (!/partner_key|a URL|JSON/.test(String(says))) expect(answer.body).toMatchObject(violations)
    }
    expect((await projects('GET')).body).toEqual({ items: [shown('demo_project')] })
  })
})

it('the key of the bank is the one that its webhooks are signed by', async () => {
  await using partner = await startPartner()
  await projects('PUT', '/demo_project', { webhook_url: partner.url, clock: 'manual' })
  await call(bank.url, 'session/init/payout', payout)
  await bank.clock.runToIdle()
  const answer = await control(bank.url, 'GET', 'bank-key.pem')
  expect(answer).toEqual({ status: 200, type: 'application/x-pem-file', body: testKeys.bank.publicKey })
  expect(isSignedBy(String(answer.body), partner.received[0]!)).toBe(true)
  expect(isSignedBy(testKeys.other.publicKey, partner.received[0]!)).toBe(false)
})

it('a key of one’s own for the bank is shown and signed with too', async () => {
  await using partner = await startPartner()
  const bankKey = { privateKey: testKeys.other.privateKey }
  await using own = await startBank({ clock: 'manual', webhookUrl: partner.url, bankKey })
  await call(own.url, 'session/init/payout', payout)
  await own.clock.runToIdle()
  const { body } = await control(own.url, 'GET', 'bank-key.pem')
  expect([body, own.publicKey]).toEqual([testKeys.other.publicKey, testKeys.other.publicKey])
  expect(isSignedBy(String(body), partner.received[0]!)).toBe(true)
})

describe('a reset', () => {
  it('takes the project back to its beginning; its settings and the other projects stay', async () => {
    await projects('PUT', '/demo_project', { auto_confirm: true })
    await projects('PUT', '/other', {})
    for (const project of ['demo_project', 'other']) await call(bank.url, 'session/init/payout', payout, { project })
    await bank.clock.advance('PT1H')
    expect(await projects('POST', '/demo_project/reset')).toEqual({ status: 204, type: undefined, body: '' })

    expect(await projects('GET', '/demo_project/sessions')).toMatchObject({ body: { items: [] } })
    expect(await projects('GET', '/demo_project/webhooks')).toMatchObject({ body: { items: [] } })
    expect(await projects('GET', '/demo_project')).toMatchObject({
      body: shown('demo_project', { auto_confirm: true }),
    })
    expect(await projects('GET', '/other/sessions')).toMatchObject({ body: { items: [{ id: 'ps_1001' }] } })
    // What it had given before the reset is given to nobody else.
    expect(await call(bank.url, 'session/create', {})).toMatchObject({ session: { id: 'ps_1002' } })
  })

  it.each(['reset', 'delete'])('(or a %s) during a delivery breaks it off and drops its result', async (how) => {
    await using partner = await startPartner()
    await projects('PUT', '/demo_project', { webhook_url: partner.url, clock: 'manual' })
    const broken = new Promise((resolve) => partner.next.push((_, { socket }) => socket?.once('close', resolve)))
    await call(bank.url, 'session/init/payout', payout)
    const run = projects('POST', '/demo_project/clock/run-to-idle')
    await partner.arrival(1)
    await (how === 'reset' ? projects('POST', '/demo_project/reset') : projects('DELETE', '/demo_project'))
    await broken
    expect(await run).toMatchObject({ status: how === 'reset' ? 200 : 404 })

    if (how === 'delete') await projects('PUT', '/demo_project', { webhook_url: partner.url })
    expect(await bank.webhooks()).toEqual([])
    const [session, webhook] = how === 'reset' ? ['ps_1002', 'wh_2'] : ['ps_1001', 'wh_1']
    expect(await call(bank.url, 'session/init/payout', payout)).toMatchObject({ session: { id: session } })
    await bank.clock.runToIdle()
    expect(await bank.webhooks()).toMatchObject([{ id: webhook, status: 'delivered', attempts: [{ status: 200 }] }])
  })
})
