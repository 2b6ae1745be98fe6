import { methods, payouts } from '../../../../contract-tests/server/kit/payouts.ts'
import { confirm, idle, type Story, status } from './story.ts'

const customer = (contacts?: object[]) => ({ reference: 'user-77', ...(contacts && { contacts }) })

/** JSON as PHP's `json_encode` writes it: escaped slashes, letters as `\u…`; and a space where nobody would put one. */
const asPhpWrites = String.raw`{"session_id": "ps_1001","confirm_information":[],"note":"\u0437\u0430\u043a\u0430\u0437 77\/1"}`

const bank131 = { bank_name: 'Bank 131', bik: '049205131', correspondent_account_number: '30101810822029205131' }
const { ru } = payouts.fromNominal.payout_details.bank_account
const builtBySdk = {
  transfer_details: {
    payout_details: { system_type: 'ru', ru: { ...ru, is_fast: false } },
    customer: { account_number: '40702810600200000014', name: 'OOO Partner', ...bank131 },
    recipient: {
      account_number: ru.account,
      name: ru.full_name,
      bank_name: `Bank ${ru.bik}`,
      bik: ru.bik,
      correspondent_account_number: '30101810000000000974',
    },
    purpose: ru.description,
    amount: payouts.fromNominal.amount_details,
  },
}

/** Small things that a client must get right. */
export const details: readonly Story[] = [
  {
    name: 'customer-with-contacts',
    title: 'a customer with contacts, metadata that is an object',
    source: 'docs: webhooks',
    steps: [
      {
        call: '/session/init/payout',
        body: {
          ...payouts.byToken,
          customer: customer([{ email: 'anna@shop.example' }, { phone: '79990000131' }]),
          metadata: { order: 77, tags: ['a'], comment: null },
        },
      },
      idle,
      confirm,
      idle,
      status,
    ],
  },
  {
    name: 'webhooks-escaped-as-php-does-it',
    title:
      'webhooks with \\/ and \\u escapes: the signature is over the bytes that come, not over the JSON written again',
    source: 'inferred: the bank writes PHP; which form it sends is unknown',
    project: { webhookFormat: 'escaped' },
    steps: [
      {
        call: '/session/init/payout',
        body: { ...payouts.byToken, metadata: { order: 'https://shop.example/orders/17', payer: 'Иванов Иван' } },
      },
      idle,
      confirm,
      idle,
      status,
    ],
  },
  {
    name: 'customer-without-contacts',
    title: 'a customer without contacts, who comes back with an empty list',
    source: 'sdk: Customer',
    steps: [{ call: '/session/init/payout', body: { ...methods.steam, customer: customer() } }, idle, status],
  },
  {
    name: 'payout-confirmed-by-the-project',
    title: 'a project that confirms by itself: nobody is asked',
    source: 'docs: webhooks',
    project: { autoConfirm: true },
    steps: [{ call: '/session/init/payout', body: payouts.byToken }, idle, status],
  },
  {
    name: 'optional-headers',
    title: 'an idempotency key and a submerchant',
    source: 'docs: format',
    steps: [
      {
        call: '/session/init/payout',
        body: payouts.byToken,
        headers: { 'X-PARTNER-IDEMPOTENCY-KEY': 'order-77', 'X-PARTNER-SUBMERCHANT': 'shop-1' },
      },
    ],
  },
  {
    name: 'webhook-not-taken',
    title: 'a webhook that was not answered with 200: it comes again, the same bytes and the same signature',
    source: 'docs: webhooks; the pace of the tries is ours',
    partnerAnswers: [500, 202],
    steps: [{ call: '/session/init/payout', body: payouts.byToken }, idle],
  },
  {
    name: 'bytes-as-php-writes-them',
    title: 'the signature is over the bytes, however the JSON was written',
    source: 'docs: format',
    steps: [
      { call: '/session/init/payout', body: { ...payouts.byToken, metadata: 'заказ 77/1' } },
      idle,
      { call: '/session/confirm', text: asPhpWrites },
    ],
  },
  {
    name: 'confirm-information-as-the-sdk-builds-it',
    title:
      'a nominal payout confirmed by objects of the SDK: the method bare, with what its constructor says by itself',
    source: 'sdk: TransferDetails, BankAccountRu',
    steps: [
      { call: '/session/init/payout/nominal', body: payouts.fromNominal },
      idle,
      { call: '/session/confirm', body: { session_id: 'ps_1001', confirm_information: builtBySdk } },
      idle,
    ],
  },
  {
    name: 'refused-confirm-information-that-was-changed',
    title: 'confirm_information that is not what was offered',
    source: 'ours: that the echo is compared',
    steps: [
      { call: '/session/init/payout/rko', body: payouts.fromSettlement },
      idle,
      {
        call: '/session/confirm',
        body: { session_id: 'ps_1001', confirm_information: { account_details: { sender: {}, recipient: {} } } },
      },
    ],
  },
]
