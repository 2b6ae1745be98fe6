import { createPrivateKey } from 'node:crypto'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { quickKey } from '../testing/quick-key.ts'
import { ask, call, payout, signatureOf } from '../testing/sample-partner.ts'

let bank: StartedBank
const faults: unknown[] = []
const signedWith = createPrivateKey(quickKey.privateKey)

beforeAll(async () => {
  const partnerKey = quickKey.publicKey
  const projects = { lax: { partnerKey }, strict: { partnerKey, strict: true }, sound: {} }
  bank = await startBank({ clock: 'manual', projects }, { onError: (error) => faults.push(error) })
})
afterAll(() => bank.close())

const path = fc.constantFrom(
  ...['v1', 'v2'].flatMap((version) =>
    ['create', 'init/payout', 'init/payout/nominal', 'start/payout', 'confirm', 'status'].map(
      (method) => `/api/${version}/session/${method}`,
    ),
  ),
)
const project = fc.constantFrom('lax', 'strict')

/** However bad the body, it is answered in the bank's envelope, and never as a fault of the mock's own. */
async function survives(to: { path: string; project: string }, body: Buffer) {
  const headers = { 'X-PARTNER-PROJECT': to.project, 'X-PARTNER-SIGN': signatureOf(body, signedWith) }
  const { status, text } = await ask(bank.url, { path: to.path, body, headers })
  const answer = JSON.parse(text)
  expect([200, 400, 404, 409]).toContain(status)
  const good = { status: 'ok', session: { id: expect.any(String) } }
  const bad = { status: 'error', error: { code: expect.any(String), description: expect.any(String) } }
  expect(answer).toMatchObject(status === 200 ? good : bad)
}

async function livesOn() {
  expect(faults).toEqual([])
  expect(await call(bank.url, 'session/create', {}, { project: 'sound' })).toMatchObject({ http: 200 })
}

it('survives bodies of random bytes', async () => {
  const to = fc.record({ path, project })
  await fc.assert(
    fc.asyncProperty(to, fc.uint8Array({ maxLength: 200 }), (where, bytes) => survives(where, Buffer.from(bytes))),
    { numRuns: 300 },
  )
  await livesOn()
})

const names = fc.constantFrom(
  ...['session_id', 'payout_details', 'payment_method', 'payments', 'metadata', 'type', 'card', 'toString', '', '/'],
  ...['amount_details', 'participant_details', 'customer', 'contacts', 'fiscalization_details', 'confirm_information'],
)
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(names, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
  fc.constantFrom<unknown>([], {}, [[]], 'card', 'bank_account', 'ps_1001', 1e21, -1, 0.5, '\ud800', null),
)

/** The places of a value that something else can be put into. */
const placesOf = (value: unknown): { holder: Record<string, unknown>; name: string }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, item]) => [
        { holder: value as Record<string, unknown>, name },
        ...placesOf(item),
      ])
    : []

const whole = { ...payout, session_id: 'ps_1001', customer: { reference: 'u', contacts: [{ email: 'a@b.example' }] } }

it('survives a good body in which values were replaced, renamed and left out', async () => {
  const change = fc.record({
    at: fc.nat(),
    what: fc.constantFrom('replace', 'rename', 'drop'),
    name: names,
    value: values,
  })
  await fc.assert(
    fc.asyncProperty(
      path,
      project,
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (path, project, changes) => {
        const body = structuredClone<Record<string, unknown>>(whole)
        for (const { at, what, name, value } of changes) {
          const places = placesOf(body)
          if (places.length === 0) break
          const place = places[at % places.length]!
          const old = place.holder[place.name]
          if (what !== 'replace') delete place.holder[place.name]
          if (what !== 'drop') place.holder[what === 'rename' ? name : place.name] = what === 'rename' ? old : value
        }
        await survives({ path, project }, Buffer.from(JSON.stringify(body)))
      },
    ),
    { numRuns: 300 },
  )
  await livesOn()
})

it('survives a good body in which bytes were replaced, put in and cut out', async () => {
  const change = fc.record({ at: fc.nat(), cut: fc.nat({ max: 3 }), put: fc.uint8Array({ maxLength: 3 }) })
  await fc.assert(
    fc.asyncProperty(path, project, fc.array(change, { minLength: 1, maxLength: 3 }), (path, project, changes) => {
      const bytes = [...Buffer.from(JSON.stringify(whole))]
      for (const { at, cut, put } of changes) bytes.splice(at % bytes.length, cut, ...put)
      return survives({ path, project }, Buffer.from(bytes))
    }),
    { numRuns: 300 },
  )
  await livesOn()
})

it('survives a socket on which something else than HTTP is spoken', async () => {
  const head = fc.constantFrom(
    '',
    'POST /api/v2/session/create HTTP/1.1\r\n',
    'POST /api/v2/session/create HTTP/1.1\r\nHost: a b\r\n',
    'POST http://[/ HTTP/1.1\r\nHost: bank\r\n',
    'POST /%zz/\\..//__admin/projects/%ff HTTP/1.1\r\nHost: bank\r\nContent-Length: 1\r\n\r\n',
    'GET /__admin/projects/%/sessions HTTP/1.0\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: bank\r\n\r\n',
    'CONNECT bank:1 HTTP/1.1\r\nHost: bank\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: bank\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  )
  await fc.assert(
    fc.asyncProperty(head, fc.uint8Array({ maxLength: 100 }), async (head, bytes) => {
      const socket = connect(bank.port, '127.0.0.1', () => socket.end(Buffer.concat([Buffer.from(head), bytes])))
      const answer = (await socket.toArray().catch(() => [])).join('')
      expect(answer).not.toMatch(/^HTTP\/1.1 5/)
    }),
    { numRuns: 100 },
  )
  await livesOn()
})
