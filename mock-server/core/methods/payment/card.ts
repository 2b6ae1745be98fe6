import { definePaymentMethod } from './define-payment-method.ts'
import { redirectByForm } from './interactions.ts'

const currencies = ['rub', 'usd', 'eur']
const authentication = { refused: '3DS_error', late: '3DS_error' } as const

/** By card: its number, the widget's hash of it, or a token. */
export const card = definePaymentMethod({
  tag: 'card',
  title: 'card by number, hash or token',
  payerDoes: 'nothing, or what 3-D Secure asks for at the page of its bank',
  asks: (_, { threeDSecure }) => threeDSecure,
  redirects: true,
  place: 'three_d_secure',
  interaction: redirectByForm,
  unpaid: authentication,
  recurrent: 'card',
  currencies,
  sample: { type: 'card', card: { brand: 'visa', last4: '4242', bin: '424242' } },
  source: 'docs: payment-no-hold, payment-pcidss, webhooks; that it is asked by a setting is ours',
})

/** By the token of an earlier payment: of the merchant's own accord (MIT), or with the payer there (CIT). */
export const recurrent = definePaymentMethod({
  tag: 'recurrent',
  title: 'recurrent token',
  payerDoes: 'nothing where the merchant begins it; where the client does, what its bank asks for at its page',
  asks: ({ payingRecurrent }) => payingRecurrent?.initiator === 'client',
  redirects: true,
  place: 'three_d_secure',
  interaction: redirectByForm,
  unpaid: authentication,
  currencies,
  sample: { type: 'recurrent', card: { brand: 'visa', last4: '4242', bin: '424242' } },
  source: 'docs: payment-recurring, payment-recurring-cit; inferred: without an initiator it is the merchant',
})

/** Google Pay and Apple Pay: the device has asked the payer already. */
export const securedCard = definePaymentMethod({
  tag: 'secured_card',
  title: 'Google Pay, Apple Pay',
  payerDoes: 'nothing: the device has asked it',
  asks: () => false,
  place: 'three_d_secure',
  interaction: redirectByForm,
  unpaid: authentication,
  currencies,
  sample: { type: 'secured_card', secured_card: { type: 'google_pay' } },
  source: 'sdk: SecuredCardPaymentMethod',
})
