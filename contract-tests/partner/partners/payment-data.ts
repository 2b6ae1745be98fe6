export interface PaymentOrder {
  reference: string
  /** Kopecks. */
  amount: number
  /** Where the payer comes back to. */
  returnUrl: string
}

/** The body of a start (docs: payment-no-hold, payment-pcidss). */
export const paymentData = ({ reference, amount, returnUrl }: PaymentOrder, sessionId: string): object => ({
  session_id: sessionId,
  payment_details: {
    type: 'card',
    card: {
      type: 'bank_card',
      bank_card: { number: '4242424242424242', expiration_month: '01', expiration_year: '30', security_code: '123' },
    },
  },
  amount_details: { amount, currency: 'rub' },
  customer: { reference: 'lucky' },
  payment_options: { return_url: returnUrl },
  metadata: { order: reference },
})

/** A payment as the bank shows it, as far as it is read here. */
export interface ShownPayment {
  status: string
  error?: { code: string }
  customer_interaction?: { redirect?: Redirect }
  refunds?: readonly { status: string; is_chargeback?: boolean }[]
}

export interface Redirect {
  url: string
  method: string
  params?: Readonly<Record<string, string>>
}
