import { createPrivateKey, sign, verify } from 'node:crypto'
import * as http from 'node:http'
import type { AddressInfo } from 'node:net'
import { testKeys } from '../../fixtures/keys/index.ts'
import type { Payout, Session } from '../../schemas/generated/types.ts'

/** The partner's side in the tests of the edge: sockets and crypto of its own, nothing of the bank's. */

interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  text: string
}

export interface SentCall {
  method?: string
  path: string
  body?: string | Buffer
  headers?: http.OutgoingHttpHeaders
  /** Sends the body in pieces, its length unannounced. */
  chunked?: boolean
  /** Default: a connection of its own. */
  agent?: http.Agent
}

/** One exchange, the bytes as given. */
export function ask(url: string, asked: SentCall): Promise<Answer> {
  const { method = 'POST', path, body = '', headers = {}, chunked, agent = false } = asked
  const bytes = Buffer.from(body)
  const length = chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': bytes.length }
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const options = { hostname, port, path, method, agent, headers: { ...headers, ...length } }
    const request = http.request(options, async (response) => {
      const text = (await response.setEncoding('utf8').toArray()).join('')
      resolve({ status: response.statusCode!, headers: response.headers, text })
    })
    request.once('error', reject)
    for (let at = 0; at < bytes.length; at += 65_536) request.write(bytes.subarray(at, at + 65_536))
    request.end()
  })
}

/** A promise and what keeps it. */
export function promised<T = void>(): { promise: Promise<T>; keep: (value: T) => void } {
  let keep: (value: T) => void = () => {}
  const promise = new Promise<T>((resolve) => {
    keep = resolve
  })
  return { promise, keep }
}

/** Read once: that takes as long as to sign. */
const partnerKey = createPrivateKey(testKeys.partner.privateKey)

/** The partner's own signatures of texts: tests send the same bodies many times. */
const made = new Map<string, string>()

export function signatureOf(body: string | Buffer, privateKey: Parameters<typeof sign>[2] = partnerKey): string {
  const isOwn = typeof body === 'string' && privateKey === partnerKey
  const known = isOwn ? made.get(body) : undefined
  if (known !== undefined) return known
  const signature = sign('sha256', Buffer.from(body), privateKey).toString('base64')
  if (isOwn) made.set(body, signature)
  return signature
}

export const isSignedBy = (publicKey: string, { body, signature }: { body: string; signature: string }): boolean =>
  verify('sha256', Buffer.from(body), publicKey, Buffer.from(signature, 'base64'))

/** What the bank answers, in the names of either version. */
interface BankAnswer {
  http: number
  text: string
  status: string
  error?: { code: string; description: string }
  session: Session & { payments?: Payout[] }
}

export interface Extra {
  project?: string
  key?: string
  version?: 'v1' | 'v2'
}

/** A call as a partner makes it: signed, to a project, in a version (default v2). The body is JSON text or becomes it. */
export async function call(url: string, method: string, body: unknown, extra: Extra = {}): Promise<BankAnswer> {
  const { project = 'demo_project', key, version = 'v2' } = extra
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = {
    'X-PARTNER-PROJECT': project,
    'X-PARTNER-SIGN': signatureOf(text),
    ...(key !== undefined && { 'X-PARTNER-IDEMPOTENCY-KEY': key }),
  }
  const answer = await ask(url, { path: `/api/${version}/${method}`, body: text, headers })
  return { http: answer.status, text: answer.text, ...JSON.parse(answer.text) }
}

interface ControlAnswer {
  status: number
  /** The media type. */
  type: string | undefined
  body: unknown
}

/** A call of the control API: `control(url, 'PUT', 'projects/shop', {…})`. */
export async function control(url: string, method: string, path: string, body?: unknown): Promise<ControlAnswer> {
  const sent = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  const { status, headers, text } = await ask(url, { method, path: `/__admin/${path}`, body: sent })
  const type = headers['content-type']
  return { status, type, body: type?.includes('json') ? JSON.parse(text) : text }
}

/** How the control API says no: RFC 9457. */
export const problem = (status: number, title: string, detail: unknown): ControlAnswer => ({
  status,
  type: 'application/problem+json',
  body: { title, status, detail },
})

/** A hundred roubles to a card, in the names of v2. */
export const payout = {
  payout_details: {
    type: 'card',
    card: {
      type: 'tokenized_card',
      tokenized_card: { token: '759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44' },
    },
  },
  amount_details: { amount: 10_000, currency: 'rub' },
  participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
}

/** A webhook as it came to the partner. */
interface Received {
  type: string
  sessionId: string
  path: string
  headers: http.IncomingHttpHeaders
  body: string
  signature: string
}

export type Behaviour = (received: Received, response: http.ServerResponse) => unknown

export const answerWith =
  (status: number, headers: http.OutgoingHttpHeaders = {}): Behaviour =>
  (_, response) =>
    response.writeHead(status, headers).end()

export interface Partner extends AsyncDisposable {
  url: string
  port: number
  /** Every webhook that came, in order. */
  received: Received[]
  /** How the next ones are answered, one each… */
  next: Behaviour[]
  /** …and all others: with 200, unless told otherwise. */
  behave: Behaviour
  /** Kept at the arrival of that many webhooks in all. */
  arrival(count: number): Promise<Received>
  close(): Promise<void>
}

/** A partner that listens for webhooks. */
export async function startPartner({ port = 0 } = {}): Promise<Partner> {
  const received: Received[] = []
  const next: Behaviour[] = []
  const waiting: (() => void)[] = []
  const server = http.createServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('')
    const { type, session } = JSON.parse(body) as { type: string; session?: { id: string } }
    const signature = String(request.headers['x-partner-sign'])
    const { url: path = '', headers } = request
    const webhook = { type, sessionId: session?.id ?? '', path, headers, body, signature }
    received.push(webhook)
    for (const check of waiting) check()
    const act = next.shift() ?? partner.behave
    await act(webhook, response)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const partner: Partner = {
    url: `http://127.0.0.1:${address.port}/hook`,
    port: address.port,
    received,
    next,
    behave: answerWith(200),
    arrival: (count) =>
      new Promise((resolve) => {
        const check = () => received.length >= count && resolve(received[count - 1]!)
        waiting.push(check)
        check()
      }),
    close,
    [Symbol.asyncDispose]: close,
  }
  return partner
}
