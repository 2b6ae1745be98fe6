import type { Documented } from './documented.ts'

const metadata = 'good'
const amount_details = { amount: 10000, currency: 'rub' }
const session_id = 'ps_3230'
const token = '759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44'
const recipient = { full_name: 'Ivanov Ivan' }
const byToken = { type: 'card', card: { type: 'tokenized_card', tokenized_card: { token } } }
const toAccount = (ru: object) => ({ type: 'bank_account', bank_account: { system_type: 'ru', ru } })
const ru = { full_name: 'Ivanov Ivan', description: 'Payment under contract 5, no VAT' }
const transfer = (type: string) => ({
  type: 'internal_transfer',
  internal_transfer: { type, [type]: { description: 'Payment under contract 5' } },
})

const v1 = (name: string, source: string, value: unknown, title = ''): Documented => ({
  title: `a request of ${name.replaceAll('-', '/')}${title && `, ${title}`}`,
  source,
  version: 'v1',
  schema: `requests/${name}`,
  value,
})

/** Requests of the documents' examples, with the places filled in that they leave open or mask. */
export const requestExamples: readonly Documented[] = [
  v1('session-create-nominal', 'docs: escrow-payout-accounts', { metadata }),
  v1('session-create-rko', 'docs: settlement-payout-accounts', { metadata }),
  v1('session-multi-create-nominal', 'docs: escrow-payout-cards', { metadata }),
  v1('session-multi-create-rko', 'docs: settlement-payout-cards', { metadata }),
  v1(
    'session-start-payout',
    'docs: payout-pcidss',
    {
      session_id,
      payment_method: { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } },
      participant_details: { recipient },
      amount_details,
      metadata,
    },
    'to a card by number',
  ),
  v1(
    'session-start-payout',
    'docs: payout-currency',
    {
      session_id,
      payment_method: byToken,
      participant_details: { recipient },
      amount_details: { amount: 10000, currency: 'usd' },
      metadata,
    },
    'in dollars',
  ),
  v1(
    'session-init-payout',
    'docs: russian-account',
    { payment_method: toAccount({ ...ru, bik: '044525974', account: '40817810400003869535' }), amount_details },
    'to an account',
  ),
  v1(
    'session-init-payout',
    'docs: payout-tokenized-account',
    { payment_method: toAccount({ ...ru, token }), amount_details },
    'to an account by token',
  ),
  v1(
    'session-init-payout',
    'docs: payout-fps-phone; sdk: readme',
    {
      payment_method: {
        type: 'bank_account',
        bank_account: {
          system_type: 'faster_payment_system',
          faster_payment_system: { phone: '0070009210197', bank_id: '100000000197', description: 'Payment' },
        },
      },
      amount_details,
    },
    'to a phone',
  ),
  v1(
    'session-init-payout',
    'docs: yoomoney',
    {
      payment_method: { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: { account: '4100175017397' } } },
      amount_details,
    },
    'to a wallet',
  ),
  v1(
    'session-start-payout-rko',
    'docs: settlement-payout-accounts',
    {
      session_id,
      payment_method: toAccount({ ...ru, bik: '044525971', account: '40817810100000270411' }),
      participant_details: { sender: { account: '40702810300200000013' } },
      amount_details,
    },
    'to an account',
  ),
  v1(
    'session-start-payout-nominal',
    'docs: escrow-payout-accounts',
    {
      session_id,
      payment_method: toAccount({ ...ru, bik: '044525971', account: '40817810100000270411' }),
      participant_details: {
        sender: { account: '40702810600200000014' },
        recipient: { ...recipient, beneficiary_id: '123456789012' },
      },
      amount_details,
    },
    'to an account',
  ),
  v1('session-multi-start-payment-nominal', 'docs: escrow-payout-cards', {
    session_id,
    payment_details: transfer('transfer_from_nominal_account'),
    payment_method: byToken,
    participant_details: { sender: { full_name: 'OOO Romashka', beneficiary_id: '123456789012' }, recipient },
    amount_details: { amount: 10000, currency: 'RUB' },
    customer: { reference: 'lucky' },
  }),
  v1('session-multi-start-payment-rko', 'docs: settlement-payout-cards', {
    session_id,
    payment_details: transfer('transfer_from_bank_account'),
    payment_method: byToken,
    participant_details: { sender: { full_name: 'OOO Romashka' }, recipient },
    amount_details: { amount: 10000, currency: 'RUB' },
    customer: { reference: 'lucky' },
  }),
  v1('fps-customer-verification', 'sibling: fps-verification', {
    session_id,
    payment_method: {
      type: 'bank_account',
      bank_account: {
        system_type: 'faster_payment_system_verification',
        faster_payment_system_verification: { phone: '79261234567', bank_id: '100000000069' },
      },
    },
    participant_details: { recipient: { first_name: 'Ivan', last_name: 'Ivanov', middle_name: 'Ivanovich' } },
  }),
  v1('fiscalization', 'docs: methods', {
    session_id,
    fiscalization_details: {
      professional_income_taxpayer: {
        tax_reference: '123456789012',
        payer_type: 'legal',
        payer_tax_number: '3316004777',
        services: [
          { name: 'Delivery', amount_details: { amount: 5000, currency: 'rub' } },
          { name: 'Packing', amount_details: { amount: 5000, currency: 'rub' } },
        ],
      },
    },
  }),
  v1('token', 'docs: payout-widget', { tokenize_widget: { access: true } }),
  v1('token', 'sdk: SelfEmployedWidget', { self_employed_widget: { tax_reference: '123456789012' } }, 'self-employed'),
  v1(
    'token',
    'docs: objects',
    {
      acquiring_widget: {
        session_id,
        success_return_url: 'https://shop.example/paid',
        failure_return_url: 'https://shop.example/failed',
        show_recurrent_checkbox: 'true',
      },
    },
    'of a payment',
  ),
  v1('token-info', 'sibling: token-info', {
    type: 'card',
    card: { type: 'encrypted_card', encrypted_card: { number_hash: 'hash-of-the-widget' } },
  }),
  v1('token-info', 'docs: payouts by token', { type: 'card', card: byToken.card }, 'of a token'),
  v1('tokenize', 'docs: payout-tokenized-account', {
    type: 'bank_account_ru',
    bank_account_ru: { bik: '049205131', account: '40702810500000000025' },
  }),
  v1('npd-check', 'inferred: two public integrations', { tax_reference: '123456789012' }),
  v1('report-account-balance', 'docs: statements-balance', { account_number: '40702810400000000333' }),
  v1('report-account-statement', 'docs: statements-escrow', {
    date_from: '2025-03-01',
    date_to: '2025-03-01',
    account_number: '40702810600200000014',
  }),
]
