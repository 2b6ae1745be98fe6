import type { Deviation } from './deviating-bank.ts'

interface Planted extends Deviation {
  /** What must be listed. */
  finds: { where: RegExp; field?: string; expected?: string; came?: string }
}

const payoutOf = (body: {
  session?: { payout_list?: Record<string, unknown>[]; payments?: Record<string, unknown>[] }
}) => (body.session?.payout_list ?? body.session?.payments)?.[0]

/** Ways in which a server can differ, each of another kind. */
export const deviations: readonly Planted[] = [
  {
    name: 'another HTTP status',
    spoil: (passing) => {
      if (passing.status === 409) passing.status = 400
    },
    finds: { where: /session\/(confirm|start\/payout)/, field: '/status', expected: '409', came: '400' },
  },
  {
    name: 'another error code',
    spoil: ({ body }) => {
      if (body.error?.code === 'session_wrong_state') body.error.code = 'invalid_request'
    },
    finds: { where: /session\/(confirm|start\/payout)/, field: '/code', expected: '"session_wrong_state"' },
  },
  {
    name: 'a field that is missing',
    spoil: ({ what, body }) => {
      if (what === 'session/create' && body.session) delete body.session.created_at
    },
    finds: { where: /session\/create/, field: '/session/created_at', came: 'nothing' },
  },
  {
    name: 'a null',
    spoil: ({ what, body }) => {
      if (what === 'session/init/payout' && payoutOf(body)) payoutOf(body)!.error_note = null
    },
    finds: { where: /session\/init\/payout/, came: 'null' },
  },
  {
    name: 'a field of another type',
    spoil: ({ body }) => {
      const details = payoutOf(body)?.amount_details as { amount?: unknown } | undefined
      if (details) details.amount = String(details.amount)
    },
    finds: {
      where: /session\/(init|start)\/payout/,
      field: '/session/payout_list/0/amount_details/amount',
      expected: 'an integer',
    },
  },
  {
    name: 'another status of a session',
    spoil: ({ what, body }) => {
      if (what === 'session/cancel' && body.session?.status === 'in_progress') body.session.status = 'cancelled'
    },
    finds: { where: /session\/cancel/, field: '/status', expected: '"in_progress"', came: '"cancelled"' },
  },
  {
    name: 'names of the other version',
    spoil: ({ what, body }) => {
      if (what !== 'session/init/payout' || !body.session?.payout_list) return
      body.session.payments = body.session.payout_list
      delete body.session.payout_list
    },
    finds: { where: /v2 session\/init\/payout/, field: '/session/payments' },
  },
  {
    name: 'a refusal where the contract accepts',
    spoil: (passing) => {
      if (passing.what !== 'session/confirm' || passing.status !== 200) return
      passing.status = 403
      passing.body = { status: 'error', error: { code: 'authorization_error', description: 'no rights' } }
    },
    finds: { where: /session\/confirm/, came: '403' },
  },
  {
    name: 'a webhook without a signature',
    spoil: (passing) => {
      delete passing.signature
    },
    finds: { where: /webhook ready_to_confirm/, expected: 'the bank did not sign' },
  },
  {
    name: 'a webhook that was changed after it was signed',
    spoil: ({ what, body }) => {
      if (what === 'payment_finished') body.note = 'added'
    },
    finds: { where: /webhook payment_finished/, expected: 'the bank did not sign' },
  },
  {
    name: 'another type of webhook',
    spoil: (passing) => {
      if (passing.what === 'payment_finished') passing.body.type = 'payout_finished'
    },
    finds: { where: /webhook/, expected: 'payout_finished' },
  },
]
