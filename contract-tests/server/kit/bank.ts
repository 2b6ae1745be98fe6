import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { conformAnswer, conformWebhook } from './conform.ts'
import type { Answer, Body, Version, Webhook, World } from './world.ts'

/** The bank as a suite speaks to it; v2 unless said otherwise. */
export interface Bank {
  /** A call that must be accepted. */
  call(method: string, fields: unknown, options?: CallOptions): Promise<Body>
  /** A call that must be refused: its error, and the HTTP status. */
  refused(
    method: string,
    fields: unknown,
    options?: CallOptions,
  ): Promise<{ status: number; code: string; description: string }>
  /** A body as it stands. */
  send(method: string, body: string, options?: CallOptions): Promise<Answer>
}

export interface CallOptions {
  version?: Version
  headers?: Record<string, string>
}

export interface Inbox {
  /** The next webhook that has arrived; it is an error if there is none, or if the bank did not sign it. */
  next(): Webhook
  /** How many have arrived and were not taken. */
  readonly left: number
}

export function bankOf(world: World): Bank {
  const send = async (method: string, body: string, { version = 'v2', headers }: CallOptions = {}) => {
    const answer = await world.send(version, method, body, headers)
    conformAnswer(method, version, answer.text)
    return answer
  }
  return {
    send,
    async call(method, fields, options) {
      const { status, body, text } = await send(method, JSON.stringify(fields), options)
      if (status !== 200 || body.status !== 'ok') throw new Error(`${method} was answered ${status}: ${text}`)
      return body
    },
    async refused(method, fields, options) {
      const { status, body, text } = await send(method, JSON.stringify(fields), options)
      if (status < 400 || body.status !== 'error' || !body.error)
        throw new Error(`${method} was not refused but answered ${status}: ${text}`)
      return { status, ...body.error }
    },
  }
}

export function inboxOf(world: World): Inbox {
  let taken = 0
  let key: KeyObject | undefined
  return {
    get left() {
      return world.received.length - taken
    },
    next() {
      const webhook = world.received[taken]
      if (!webhook) throw new Error('no webhook has arrived')
      taken += 1
      const { body, signature } = webhook
      key ??= createPublicKey(world.publicKey)
      const signed = verify('sha256', Buffer.from(body), key, Buffer.from(signature, 'base64'))
      if (!signed) throw new Error(`the bank did not sign ${webhook.type} of ${webhook.session.id}`)
      conformWebhook(webhook.type, JSON.parse(webhook.body))
      return webhook
    },
  }
}
