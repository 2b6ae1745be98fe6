import type { Documented } from './documented.ts'

const times = { created_at: '2025-03-01T10:00:00.000000Z', updated_at: '2025-03-01T10:00:01.120000Z' }
const { created_at } = times
const amount_details = { amount: 10000, currency: 'rub' }

/** Answers of the documents' examples, with the places filled in that they leave open. */
export const answers: readonly Documented[] = [
  {
    title: 'a session that was created',
    source: 'docs: payment-fps-qr',
    version: 'v1',
    schema: 'responses/session-create',
    value: {
      status: 'ok',
      session: {
        id: 'ps_123456789',
        status: 'created',
        created_at: '2024-02-07T23:59:52.977041Z',
        updated_at: '2024-02-07T23:59:52.977041Z',
      },
    },
  },
  {
    title: 'a refusal',
    source: 'docs: methods',
    version: 'v1',
    schema: 'models/error-answer',
    value: { status: 'error', error: { code: 'invalid_request', description: 'text for humans' } },
  },
  {
    title: 'a payout that was started',
    source: 'sibling: session-start-payout; sdk: SessionApiTest',
    version: 'v1',
    schema: 'responses/session-start-payout',
    value: {
      status: 'ok',
      session: {
        id: 'ps_4107',
        status: 'in_progress',
        ...times,
        payments: [
          {
            id: 'po_9001',
            status: 'in_progress',
            created_at: '2025-03-01T10:00:01.110000Z',
            customer: { reference: 'u-77', contacts: [{ email: 'a@b.example' }] },
            payment_method: { type: 'card', card: { last4: '4940', brand: 'mir' } },
            participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
            amount_details,
            metadata: 'order-77',
          },
        ],
      },
    },
  },
  {
    title: 'the status of a payout that waits',
    source: 'sdk: SessionApiTest',
    version: 'v1',
    schema: 'responses/session-status',
    value: {
      status: 'ok',
      session: {
        id: 'ps_4107',
        status: 'in_progress',
        next_action: 'confirm',
        ...times,
        payments: [{ id: 'po_9001', status: 'pending', created_at }],
      },
    },
  },
  {
    title: 'a session with a payment by card',
    source: 'sibling: session-init-payment',
    version: 'v1',
    schema: 'models/session-answer',
    value: {
      status: 'ok',
      session: {
        id: 'ps_3230',
        status: 'in_progress',
        created_at: '2024-05-27T02:03:00.000000Z',
        updated_at: '2024-05-27T02:03:00.000000Z',
        acquiring_payments: [
          {
            id: 'pm_203',
            status: 'in_progress',
            created_at: '2024-05-27T02:03:00.000000Z',
            customer: { reference: 'lucky' },
            payment_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
            amount_details: { amount: 10000, currency: 'usd' },
          },
        ],
      },
    },
  },
  {
    title: 'a recurrent token that was switched off',
    source: 'sibling: recurrent-disable',
    version: 'v1',
    schema: 'models/recurrent-answer',
    value: {
      status: 'ok',
      recurrent: {
        token: '9'.repeat(64),
        created_at: '2020-07-14T13:17:11+03:00',
        finished_at: '2020-07-31T16:05:42+03:00',
        is_active: false,
        type: 'recurrent_token',
      },
    },
  },
  {
    title: 'a list of banks',
    source: 'sdk: FpsApiTest',
    version: 'v1',
    schema: 'responses/fps-banks',
    value: { status: 'ok', banks: [{ id: '100000000004', eng_name: 'Bank', ru_name: 'Банк' }] },
  },
  {
    title: 'a balance asked for',
    source: 'sdk: WalletApi',
    version: 'v1',
    schema: 'requests/wallet-balance',
    value: { request_datetime: '2019-10-14T19:53:00+03:00' },
  },
  {
    title: 'a balance',
    source: 'sdk: WalletApiTest',
    version: 'v1',
    schema: 'responses/wallet-balance',
    value: { status: 'ok', wallets: [{ id: '131', amount_details: { amount: 13100, currency: 'rub' } }] },
  },
]
