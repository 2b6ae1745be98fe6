import { refuse } from '../core/refusal.ts'
import type { Version } from '../core/state.ts'
import type { Endpoint, Situation } from '../endpoints/define-endpoint.ts'
import { answerRefusal } from '../http/answer.ts'
import { LARGEST_BODY } from '../http/body.ts'
import type { BankOptions } from '../index.ts'
import { type ApiErrorCode, apiErrors } from '../outcomes/api-errors.ts'
import { bringAbout, type CallOptions, call, newBank, type Reply } from './bank-calls.ts'

/** A call that would be answered `ok` if nothing were done to it. */
export interface Attempt {
  endpoint: Endpoint
  version: Version
  given: Situation
  request: Record<string, unknown>
}

interface Provocation {
  title: string
  code: ApiErrorCode
  /** What is done to the call; a bank that answers otherwise simply does not know this error for it. */
  provoke(attempt: Attempt): Promise<Reply>
}

const send = async (
  { endpoint, version, given, request }: Attempt,
  options?: CallOptions,
  bankOptions?: BankOptions,
): Promise<Reply> => {
  await using bank = newBank(bankOptions)
  await bringAbout(bank, version, given)
  return await call(bank, version, endpoint.path, request, options)
}

const withSender = (request: Attempt['request'], fields: object = {}): Attempt['request'] => ({
  ...request,
  ...fields,
  participant_details: {
    ...(request.participant_details as object | undefined),
    sender: { account: '40702810000000000131' },
  },
})

const byPhone = {
  payout_details: {
    type: 'bank_account',
    bank_account: {
      system_type: 'faster_payment_system',
      faster_payment_system: { phone: '79990000131', bank_id: '100000000131', description: 'Prize, no VAT' },
    },
  },
}

/** What goes wrong with any call, as rows: the errors that endpoints do not give an example of themselves. */
export const provocations: readonly Provocation[] = [
  {
    title: 'a call without X-PARTNER-PROJECT',
    code: 'identification_error',
    provoke: (attempt) => send(attempt, { headers: {} }),
  },
  {
    title: 'a call without a signature',
    code: 'authentication_error',
    provoke: async ({ endpoint, version, request }) => {
      await using bank = newBank({ signature: 'strict' })
      return await call(bank, version, endpoint.path, request)
    },
  },
  {
    title: 'a session that the project does not have',
    code: 'invalid_request',
    provoke: (attempt) => send({ ...attempt, request: { ...attempt.request, session_id: 'ps_9' } }),
  },
  {
    title: 'a call without a body',
    code: 'invalid_request',
    provoke: (attempt) => send(attempt, { host: { rawBody: new Uint8Array(0) } }),
  },
  {
    title: 'a body that is too large',
    code: 'invalid_request',
    provoke: (attempt) => send(attempt, { host: { rawBody: new Uint8Array(LARGEST_BODY + 1) } }),
  },
  {
    title: 'a key that was used before',
    code: 'idempotency_key_already_exists',
    provoke: async ({ endpoint, version, given, request }) => {
      await using bank = newBank()
      await bringAbout(bank, version, given)
      const headers = { 'x-partner-project': bank.id, 'x-partner-idempotency-key': 'order-77' }
      await call(bank, version, endpoint.path, request, { headers })
      return await call(bank, version, endpoint.path, request, { headers })
    },
  },
  {
    title: 'a strict project without such an account',
    code: 'account_not_found',
    provoke: (attempt) => send({ ...attempt, request: withSender(attempt.request) }, {}, { strict: true }),
  },
  {
    title: 'a strict project without such an account',
    code: 'account_not_found',
    provoke: (attempt) => send({ ...attempt, request: withSender(attempt.request, byPhone) }, {}, { strict: true }),
  },
]

/** What the bank would say, for a code that nothing here can provoke. */
export async function asDeclared(code: ApiErrorCode): Promise<Reply> {
  const response = answerRefusal(refuse(code, apiErrors[code].meaning))
  return { status: response.status, answer: await response.json() }
}
