import { sampleTokens } from '../../../endpoints/sample-tokens.ts'
import type { ApiErrorCode } from '../../../errors/api-errors.ts'
import { LARGEST_BODY } from '../../../http/body.ts'
import { type Attempt, callOf } from './attempt.ts'
import { situations } from './situations.ts'
import { type CallStep, type Story, slug } from './story.ts'

interface Provocation {
  title: string
  code: ApiErrorCode
  status: number
  /** The call that its file shows it on; without one it has no file. */
  shownOn?: `/${string}`
  /** Happens to no call that the bank has, so the documents leave it out. */
  elsewhere?: true
  /** What is done to a call that would be answered `ok`; a bank that answers otherwise does not know this error for it. */
  spoil(attempt: Attempt): Pick<Story, 'steps' | 'project'>
}

/** The call with something about it changed, in the situation that it needs. */
const spoilt = (change: (request: object) => Partial<CallStep>, project?: Story['project']): Provocation['spoil'] => {
  return (attempt) => ({
    steps: [...situations[attempt.given], { ...callOf(attempt), ...change(attempt.request as object) }],
    ...(project && { project }),
  })
}

/** The same request, to be paid from an account that the project does not have. */
const fromElsewhere = (request: object, fields: object = {}): Partial<CallStep> => {
  const { participant_details: participants } = request as { participant_details?: { sender?: object } }
  const sender = { ...participants?.sender, account: '40702810000000000131' }
  return { body: { ...request, ...ownCard(request), ...fields, participant_details: { ...participants, sender } } }
}

/** The same where the request has its payouts in a list: all of them. */
function eachFromElsewhere(request: object, fields: object): Partial<CallStep> {
  const { payout_list } = request as { payout_list?: readonly object[] }
  if (!payout_list) return fromElsewhere(request, fields)
  return { body: { ...request, payout_list: payout_list.map((each) => fromElsewhere(each, fields).body) } }
}

/** A card token that the bank has made, for a strict project takes no other. */
function ownCard(request: object): object {
  const { payout_details } = request as { payout_details?: { type: string } }
  if (payout_details?.type !== 'card') return {}
  const card = { type: 'tokenized_card', tokenized_card: { token: sampleTokens.card } }
  return { payout_details: { type: 'card', card } }
}

const byPhone = {
  payout_details: {
    type: 'bank_account',
    bank_account: {
      system_type: 'faster_payment_system',
      faster_payment_system: { phone: '79990000131', bank_id: '100000000131', description: 'Prize, no VAT' },
    },
  },
}

const key = { headers: { 'X-PARTNER-IDEMPOTENCY-KEY': 'order-77' } }

/** What goes wrong with any call, as rows: the errors that endpoints do not give an example of themselves. */
export const provocations: readonly Provocation[] = [
  {
    title: 'a call without X-PARTNER-PROJECT',
    code: 'identification_error',
    status: 401,
    shownOn: '/session/init/payout',
    spoil: spoilt(() => ({ headers: { 'X-PARTNER-PROJECT': undefined } })),
  },
  {
    title: 'a project that the bank does not have',
    code: 'identification_error',
    status: 401,
    shownOn: '/session/init/payout',
    spoil: spoilt(() => ({ headers: { 'X-PARTNER-PROJECT': 'demo_projekt' } })),
  },
  {
    title: 'a call without a signature',
    code: 'authentication_error',
    status: 401,
    shownOn: '/session/init/payout',
    spoil: spoilt(() => ({ signing: 'none' })),
  },
  {
    title: 'a signature by another key',
    code: 'authentication_error',
    status: 401,
    shownOn: '/session/init/payout',
    spoil: spoilt(() => ({ signing: 'another key' })),
  },
  {
    title: 'a signature over the body and a line feed',
    code: 'authentication_error',
    status: 401,
    shownOn: '/session/init/payout',
    spoil: spoilt(() => ({ signing: 'a line feed too many' })),
  },
  {
    title: 'a session that the project does not have',
    code: 'invalid_request',
    status: 404,
    shownOn: '/session/cancel',
    spoil: spoilt((request) => ({ body: { ...request, session_id: 'ps_9' } })),
  },
  {
    title: 'a call without a body',
    code: 'invalid_request',
    status: 400,
    shownOn: '/session/create',
    spoil: spoilt(() => ({ text: '' })),
  },
  {
    title: 'a body that is not JSON',
    code: 'invalid_request',
    status: 400,
    shownOn: '/session/create',
    spoil: spoilt(() => ({ text: 'session_id=ps_1001' })),
  },
  {
    title: 'a body that is too large',
    code: 'invalid_request',
    status: 413,
    spoil: spoilt(() => ({ text: ' '.repeat(LARGEST_BODY + 1) })),
  },
  {
    title: 'a path that the bank does not have',
    code: 'invalid_request',
    status: 404,
    shownOn: '/session/start/payout',
    elsewhere: true,
    spoil: spoilt(() => ({ call: '/session/start/payouts' })),
  },
  {
    title: 'a key that was used before',
    code: 'idempotency_key_already_exists',
    status: 400,
    shownOn: '/session/init/payout',
    spoil: (attempt) => {
      const call = { ...callOf(attempt), ...key }
      return { steps: [...situations[attempt.given], call, call] }
    },
  },
  {
    title: 'a key that another call has used',
    code: 'idempotency_key_already_exists',
    status: 400,
    spoil: (attempt) => {
      const other: CallStep = { call: '/session/create', body: {}, ...key }
      return { steps: [...situations[attempt.given], other, { ...callOf(attempt), ...key }] }
    },
  },
  {
    title: 'a payment that has gone back already',
    code: 'refund_amount_too_large',
    status: 400,
    shownOn: '/session/refund',
    spoil: (attempt) => {
      const refund: CallStep = { call: '/session/refund', body: { session_id: 'ps_1001' } }
      return { steps: [...situations[attempt.given], refund, callOf(attempt)] }
    },
  },
  {
    title: 'a project that holds the money of payments first',
    code: 'authorization_error',
    status: 403,
    shownOn: '/session/init/payment/sync',
    spoil: spoilt(() => ({}), { hold: true }),
  },
  {
    title: 'a strict project without such an account',
    code: 'account_not_found',
    status: 400,
    shownOn: '/session/init/payout/rko',
    spoil: spoilt((request) => fromElsewhere(request), { strict: true }),
  },
  {
    title: 'a strict project without such an account to pay by phone from',
    code: 'account_not_found',
    status: 400,
    shownOn: '/session/init/payout',
    spoil: spoilt((request) => eachFromElsewhere(request, byPhone), { strict: true }),
  },
]

/** A provocation of one call, as a story. */
export const provoked = (provocation: Provocation, attempt: Attempt): Story => ({
  name: slug(`refused ${provocation.title}`),
  title: provocation.title,
  ...provocation.spoil(attempt),
})
