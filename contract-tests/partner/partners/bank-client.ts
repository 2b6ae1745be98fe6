import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { Agent, type OutgoingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Flaw } from './flaws.ts'
import type { ShownPayment } from './payment-data.ts'

export interface ClientOptions {
  bankUrl: string
  project: string
  /** The partner's own, PEM. */
  privateKey: string
  timeoutMs: number
  flaw?: Flaw
  /** Asks session/status every few milliseconds until an order has ended, as the documentation advises where there are no webhooks. */
  polls?: boolean
  /** Takes in what its starts were answered only when the first webhook has come. */
  startsSlowly?: boolean
  /** Milliseconds that it takes to do what follows from something that it has heard. */
  slowMs?: number
  /** Calls a payout off whose start got lost, and pays again when the bank has said that it is cancelled. */
  cancels?: boolean
  /** Milliseconds between making a session and starting a payout in it. */
  startsAfterMs?: number
  /** Milliseconds after which a flaw that comes late comes (2,000). */
  lateMs?: number
  /** Shows no more of an order than whether it was paid. */
  showsPaidAlone?: boolean
  /** Answers every other question about an order with 503. */
  oftenBusy?: boolean
  /** How a payer is sent on: by a page that is asked for again until the bank has told where to (the default), by JSON, or by the answer to its order, which waits. */
  sendsOn?: 'by page' | 'by data' | 'at once'
  /** Takes payments, and pays nothing out. */
  takesOnly?: boolean
  /** Somebody has to say when held money is taken. */
  capturesWhenTold?: boolean
  /** One process that does one thing at a time: while it waits for the bank it answers nobody. */
  oneAtATime?: boolean
}

interface AnsweredSession {
  id: string
  status: string
  next_action?: string
  payment_list?: readonly ShownPayment[]
}

/** What became of a call. `lost`: nobody knows whether the bank has done it. */
export type Reply =
  | { kind: 'ok'; session: AnsweredSession; confirm_information?: object }
  | { kind: 'refused'; code: string }
  | { kind: 'lost'; how: 'broken' | 'timeout' | 'server' }

/** To read a key takes as long as to sign. */
const parsed = new Map<string, KeyObject>()
function parse(pem: string): KeyObject {
  const key = parsed.get(pem) ?? createPrivateKey(pem)
  parsed.set(pem, key)
  return key
}

/** Calls the bank as its documentation says: JSON, signed over the bytes that are sent. */
export async function callBank(options: ClientOptions, method: string, fields: object, key?: string): Promise<Reply> {
  const { bankUrl, project, privateKey, timeoutMs, flaw } = options
  const body = JSON.stringify(fields)
  const isMissigned = flaw === 'R1' || (flaw === 'signs_status_wrongly' && method === 'session/status')
  const signed = isMissigned ? JSON.stringify(fields, null, 2) : body
  const headers = {
    'content-type': 'application/json',
    'x-partner-project': project,
    'x-partner-sign': sign('sha256', Buffer.from(signed), parse(privateKey)).toString('base64'),
    ...(key !== undefined && { 'x-partner-idempotency-key': key }),
  }
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const answer = await post(`${bankUrl}/api/v2/${method}`, body, headers, signal)
    if (answer.status >= 500) return { kind: 'lost', how: 'server' }
    const { session, error, confirm_information } = JSON.parse(answer.body) as {
      session?: AnsweredSession
      error?: { code: string }
      confirm_information?: object
    }
    if (!session || answer.status >= 300) return { kind: 'refused', code: error?.code ?? 'unknown' }
    return { kind: 'ok', session, ...(confirm_information && { confirm_information }) }
  } catch {
    return { kind: 'lost', how: signal.aborted ? 'timeout' : 'broken' }
  }
}

const agent = new Agent({ keepAlive: true })

/** Connections are kept, as `fetch` does; it costs half of that, and some ten thousand calls are made here. @throws what broke the connection or the signal */
function post(url: string, body: string, headers: OutgoingHttpHeaders, signal: AbortSignal) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const call = request(url, { method: 'POST', headers, agent, signal }, (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode!, body }), reject)
    })
    call.on('error', reject).end(body)
  })
}
