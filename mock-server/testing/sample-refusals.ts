import type { OutgoingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { ask, call, payout, signatureOf } from './sample-partner.ts'

/** A call that the bank refuses. */
interface Refused {
  /** Default: session/init/payout of v2. */
  path?: string
  method?: string
  /** JSON text, bytes, or a value that becomes JSON. Default: a payout that would be taken. */
  body?: unknown
  chunked?: boolean
  /** On top of the usual ones; `undefined` leaves one out. */
  headers?: OutgoingHttpHeaders
  sign?: (body: Buffer) => string
  /** The HTTP status (default 400). */
  status?: number
  /** Default: invalid_request. */
  code?: string
  /** The description. */
  says: string | RegExp
}

export const initPath = '/api/v2/session/init/payout'
export const confirmPath = '/api/v2/session/confirm'

const bytesOf = (body: unknown): Buffer =>
  Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))

/** Each of them is refused as it says, changes nothing, and the call after it is answered. */
export function describeRefused(cases: Record<string, Refused>): void {
  let bank: StartedBank
  const faults: unknown[] = []

  beforeAll(async () => {
    bank = await startBank({ clock: 'manual' }, { onError: (error) => faults.push(error) })
  })
  afterAll(() => bank.close())

  it.each(Object.entries(cases))('%s', async (name, refused) => {
    const project = `case ${Object.keys(cases).indexOf(name)}`
    const { clock, sessions, webhooks } = await moneyForTwo(bank, project)
    const before = { sessions: await sessions(), webhooks: await webhooks() }

    const { path = initPath, method, body = payout, chunked, sign = signatureOf, headers } = refused
    const bytes = bytesOf(body)
    const usual = { 'X-PARTNER-PROJECT': project, 'X-PARTNER-SIGN': sign(bytes), 'X-PARTNER-IDEMPOTENCY-KEY': 'key' }
    const sent = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== undefined)
    const answer = await ask(bank.url, {
      path,
      body: bytes,
      headers: Object.fromEntries(sent),
      ...(method !== undefined && { method }),
      ...(chunked && { chunked }),
    })

    const { status = 400, code = 'invalid_request', says } = refused
    const description = typeof says === 'string' ? says : expect.stringMatching(says)
    expect(JSON.parse(answer.text)).toEqual({ status: 'error', error: { code, description } })
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('application/json')
    expect({ sessions: await sessions(), webhooks: await webhooks() }).toEqual(before)

    // No id, no key and no kopeck was taken: the next call has them all.
    const next = await call(bank.url, 'session/init/payout', payout, { project, key: 'key' })
    expect(next).toMatchObject({ http: 200, session: { id: 'ps_1003', payout_list: [{ id: 'po_1002' }] } })
    await clock.runToIdle()
    expect((await sessions()).at(-1)?.operations).toEqual([
      { id: 'po_1002', kind: 'payout', state: 'awaiting_confirm' },
    ])
    expect(faults).toEqual([])
  })
}

/** A project with money for two payouts: `ps_1001` is created, `ps_1002` waits for its confirmation. */
export async function moneyForTwo(bank: StartedBank, project: string) {
  const handle = bank.project(project, { accounts: [{ number: '131', kind: 'collateral', balance: 20_000 }] })
  await call(bank.url, 'session/create', {}, { project })
  await call(bank.url, 'session/init/payout', payout, { project })
  await handle.clock.runToIdle()
  return handle
}
