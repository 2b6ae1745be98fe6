import type { Documented } from './documented.ts'

const participant = {
  account_number: '40702810600200000014',
  name: 'OOO Payer',
  bank_name: 'Bank 131',
  bik: '049205131',
  correspondent_account_number: '30101810822029205131',
}
const amount = (value: number, currency = 'rub') => ({ amount: value, currency })

const interactions: readonly Documented[] = [
  {
    type: 'redirect',
    redirect: {
      url: 'https://website.com?foo=bar',
      base_url: 'https://website.com',
      method: 'POST',
      qs: { foo: 'bar' },
      params: { PaReq: 'sdfew^//asdhbv', MD: 'abc75daefnn' },
    },
  },
  { type: 'inform', inform: { qr: { content: '<deep link>', img: '<qr picture>' } } },
].map((value) => ({
  title: `customer_interaction, ${value.type}`,
  source: 'docs: webhooks; sibling: action-required',
  version: 'v1',
  schema: 'models/customer-interaction',
  value,
}))

/** Parts of bodies that the documents show by themselves, with the places filled in that they leave open. */
export const parts: readonly Documented[] = [
  {
    title: 'confirm_information',
    source: 'docs: objects; sdk: ConfirmInformation, TransferDetails',
    version: 'v1',
    schema: 'models/confirm-information',
    value: {
      transfer_details: {
        customer: participant,
        recipient: { ...participant, account_number: '40817810400003869535', name: 'Ivanov Ivan' },
        purpose: 'Payment, no VAT',
        amount: amount(350000),
        payment_method: {
          system_type: 'ru',
          ru: {
            bik: '044525974',
            account: '40817810400003869535',
            full_name: 'Ivanov Ivan',
            description: 'Payment, no VAT',
          },
        },
      },
      account_details: {
        sender: { ...participant, inn: '3316004777', kpp: '770001001' },
        recipient: { ...participant, inn: '123456789012' },
      },
      exchanges: [
        { id: '7', source: amount(1, 'usd'), destination: amount(1), fx_rate: '92.5', commission: amount(1) },
      ],
    },
  },
  {
    title: 'amounts with a fee',
    source: 'docs: webhooks',
    version: 'v1',
    schema: 'models/amounts',
    value: { fee: { merchant_fee: amount(10, 'RUB') } },
  },
  {
    title: 'transaction_info',
    source: 'sibling: payment-finished',
    version: 'v1',
    schema: 'models/transaction-info',
    value: { rrn: '425307614918', auth_code: '057441' },
  },
  {
    title: 'a refund',
    source: 'sibling: session-refund',
    version: 'v1',
    schema: 'models/refund',
    value: {
      id: 'rf_23',
      status: 'in_progress',
      created_at: '2025-03-01T10:00:00.000000Z',
      amount_details: amount(10000, 'usd'),
    },
  },
  {
    title: 'a taxpayer with services',
    source: 'docs: selfemployed-payout',
    version: 'v1',
    schema: 'models/fiscalization-details',
    value: {
      professional_income_taxpayer: {
        tax_reference: '123456789012',
        payer_type: 'legal',
        payer_tax_number: '3316004777',
        services: [{ name: 'Delivery', amount_details: amount(10000), quantity: 1 }],
      },
    },
  },
  {
    title: 'custom_routing',
    source: 'sdk: CustomRouting',
    version: 'v1',
    schema: 'models/custom-routing',
    value: { tags: [{ root_tag: 'channel', values: ['a', 'b'] }] },
  },
  ...interactions,
]
