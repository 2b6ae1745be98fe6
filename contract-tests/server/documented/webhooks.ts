import type { Documented } from './documented.ts'

const times = { created_at: '2025-03-01T10:00:00.000000Z', updated_at: '2025-03-01T10:00:05.000000Z' }
const { created_at } = times
const amount_details = { amount: 10000, currency: 'rub' }
const metadata = 'order-77'

/** Webhooks of the documents' examples, with the places filled in that they leave open. */
export const webhookExamples: readonly Documented[] = [
  {
    title: 'ready_to_confirm',
    source: 'docs: webhooks',
    version: 'v1',
    schema: 'webhooks/ready-to-confirm',
    value: {
      type: 'ready_to_confirm',
      session: {
        id: 'ps_4107',
        status: 'in_progress',
        ...times,
        next_action: 'confirm',
        payments: [
          {
            id: 'po_9001',
            status: 'pending',
            created_at,
            customer: { reference: 'u-77', contacts: [{ email: 'a@b.example' }] },
            payment_method: { type: 'card', card: { last4: '4940', brand: 'mir' } },
            amount_details,
            metadata,
          },
        ],
      },
    },
  },
  {
    title: 'payment_finished, paid',
    source: 'docs: payout-pcidss-simple, webhooks; sibling: payment-finished',
    version: 'v1',
    schema: 'webhooks/payment-finished',
    value: {
      type: 'payment_finished',
      session: {
        id: 'ps_4107',
        status: 'accepted',
        ...times,
        payments: [
          {
            id: 'po_9001',
            status: 'succeeded',
            created_at,
            payment_method: { type: 'card', card: { last4: '4940', brand: 'mir', bin: '220024' } },
            amount_details,
            amounts: { fee: { merchant_fee: { amount: 35, currency: 'RUB' } } },
            transaction_info: { rrn: '425300000001', auth_code: '204816' },
            metadata,
          },
        ],
      },
    },
  },
  {
    title: 'payment_refunded',
    source: 'sibling: payment-refunded; docs: payout-refunds',
    version: 'v1',
    schema: 'webhooks/payment-refunded',
    value: {
      type: 'payment_refunded',
      session: {
        id: 'ps_4107',
        status: 'accepted',
        ...times,
        payments: [
          {
            id: 'po_9001',
            status: 'succeeded',
            created_at,
            finished_at: times.updated_at,
            payment_method: {
              type: 'bank_account',
              bank_account: {
                system_type: 'ru',
                ru: {
                  bik: '049205131',
                  account: '40817810400003869535',
                  full_name: 'Ivanov Ivan',
                  description: 'Payment, no VAT',
                },
              },
            },
            amount_details,
            metadata,
            refunds: [{ id: 'rf_203', status: 'accepted', created_at, finished_at: times.updated_at, amount_details }],
          },
        ],
      },
    },
  },
  {
    title: 'the session of action_required',
    source: 'docs: webhooks; sibling: action-required',
    version: 'v1',
    schema: 'models/session',
    value: {
      id: 'ps_3230',
      status: 'in_progress',
      created_at: '2018-05-27T02:03:00.000000Z',
      updated_at: '2018-05-27T02:03:00.000000Z',
      acquiring_payments: [
        {
          id: 'pm_131',
          status: 'pending',
          created_at: '2018-05-27T02:03:00.000000Z',
          customer: { reference: 'user@131.ru' },
          payment_details: {
            type: 'card',
            card: { brand: 'visa', last4: '8801', bin: '220220', card_id: 'a'.repeat(64) },
          },
          amount_details: { amount: 15000, currency: 'rub' },
          amounts: { fee: { merchant_fee: { amount: 10, currency: 'RUB' } } },
          customer_interaction: {
            type: 'redirect',
            redirect: {
              url: 'https://bank131.ru?foo=bar',
              base_url: 'https://bank131.ru',
              method: 'POST',
              qs: { foo: 'bar' },
              params: { PaReq: '...', MD: '...' },
            },
          },
        },
      ],
    },
  },
]
