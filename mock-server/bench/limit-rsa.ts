import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { testKeys } from '../../fixtures/keys/index.ts'
import { fitThreadPool } from '../engine/node/thread-pool.ts'
import { answers, webhooks } from './limit-bytes.ts'

/** What a limit does beside moving bytes: it checks each call, knows the answer to it, and signs the webhook that follows. */
fitThreadPool()
const partnerKey = createPublicKey(testKeys.partner.publicKey)
const bankKey = createPrivateKey(testKeys.bank.privateKey)
const inLine = process.env.SIGN === 'in-line'

let sessions = 1000

export function beginAnew(): void {
  sessions = 1000
}

/** The answer to a call, and the webhook it causes. @throws {Error} for one that the partner did not sign */
export function answerTo(method: string, body: Buffer, signature: string): { answer: string; webhook?: string } {
  if (!verify('sha256', body, partnerKey, Buffer.from(signature, 'base64')))
    throw new Error('a call that the partner did not sign')
  const id = method === 'create' ? `ps_${++sessions}` : body.toString('latin1', 15, body.indexOf('"', 15))
  const webhook = webhooks(id)[method]
  return { answer: answers(id)[method]!, ...(webhook !== undefined && { webhook }) }
}

/** Signs a webhook once the answer has left, and hands it on in Base64. */
export function signLater(body: string, hand: (signature: string) => void): void {
  setImmediate(() => {
    if (inLine) return hand(sign('sha256', Buffer.from(body), bankKey).toString('base64'))
    sign('sha256', Buffer.from(body), bankKey, (error, signature) => {
      if (error) throw error
      hand(signature.toString('base64'))
    })
  })
}
