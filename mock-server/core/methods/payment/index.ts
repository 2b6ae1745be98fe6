import type { ShownPaymentDetails } from '../../../../schemas/generated/types.ts'
import { card, recurrent, securedCard } from './card.ts'
import { cryptoWallet, fps, fpsBinding, upi, wallet } from './codes-and-wallets.ts'
import type { PaymentMethod } from './define-payment-method.ts'
import { internetBanking } from './internet-banking.ts'

/** Every way to pay, in the order that the docs have them. */
export const paymentMethods: readonly PaymentMethod[] = [
  card,
  recurrent,
  fps,
  fpsBinding,
  ...internetBanking,
  securedCard,
  cryptoWallet,
  upi,
  wallet,
]

const byTag: ReadonlyMap<string, PaymentMethod> = new Map(paymentMethods.map((method) => [method.tag, method]))

/** The way that a payment is made; `undefined` where none is given, and for an internal transfer, which brings nothing in. */
export function paymentMethodOf(details: ShownPaymentDetails | undefined): PaymentMethod | undefined {
  if (details?.type !== 'internet_banking') return details && byTag.get(details.type)
  return byTag.get(`internet_banking/${details.internet_banking.type}`)
}
