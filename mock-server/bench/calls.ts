import { testKeys } from '../../fixtures/keys/index.ts'
import { signingKey } from '../engine/node/keys.ts'
import { postBytes } from './wire.ts'

/** The calls of a payout by token as a partner signs them, made once and written many times. */

const key = signingKey(testKeys.partner.privateKey)
const sign = (body: string) => key.sign(body) as string

const payout = {
  payout_details: {
    type: 'card',
    card: {
      type: 'tokenized_card',
      tokenized_card: { token: '759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44' },
    },
  },
  participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
  amount_details: { amount: 10000, currency: 'rub' },
  metadata: 'good',
}

export interface SignedBody {
  body: string
  signature: string
}

const signed = (fields: object): SignedBody => {
  const body = JSON.stringify(fields)
  return { body, signature: sign(body) }
}

export const createCall = signed({ customer: { reference: 'user123' }, metadata: 'good' })

/** Ids count up from ps_1001 in a fresh project, so the bodies of start and confirm are known beforehand. */
export interface PayoutCalls {
  start: SignedBody
  confirm: SignedBody
}

const made: PayoutCalls[] = []

export function payoutCalls(count: number): readonly PayoutCalls[] {
  for (let at = made.length; at < count; at++) {
    const session_id = `ps_${1001 + at}`
    made.push({ start: signed({ session_id, ...payout }), confirm: signed({ session_id }) })
  }
  return made
}

export const bytesOf = (project: string, method: string, { body, signature }: SignedBody): Buffer =>
  postBytes(
    `/api/v2/session/${method}`,
    { 'X-PARTNER-PROJECT': project, 'X-PARTNER-SIGN': signature, 'Content-Type': 'application/json' },
    body,
  )
