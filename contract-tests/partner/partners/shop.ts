import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Flaw } from './flaws.ts'
import { page, sendOn } from './payer-page.ts'
import type { PaymentTaker } from './payment-taker.ts'

/** What those see of a partner who pay it: `POST /take` begins a payment, `GET /checkout/REFERENCE` sends its payer on, `/back/REFERENCE` is where it comes back to, and `POST /refund` is for the staff. */
export class Shop {
  #taker: PaymentTaker
  #flaw: Flaw | undefined

  constructor(taker: PaymentTaker, { flaw }: { flaw?: Flaw }) {
    this.#taker = taker
    this.#flaw = flaw
  }

  /** Answers whether the call was for the shop. */
  async answer({ url = '', headers }: IncomingMessage, response: ServerResponse, body: string): Promise<boolean> {
    const [, place, last] = url.split('/')
    if (place === 'take') {
      const { reference, amount } = JSON.parse(body)
      response.writeHead(202).end()
      await this.#taker.take({ reference, amount, returnUrl: `http://${headers.host}/back/${reference}` })
      return true
    }
    const reference = place === 'refund' ? JSON.parse(body).reference : last
    const order = this.#taker.orders.get(reference)
    if (!order || !['checkout', 'back', 'refund'].includes(place ?? '')) return false
    if (place === 'checkout') sendOn(response, order, this.#flaw)
    if (place === 'back') {
      this.#taker.comeBack(order)
      page(response, `<p>Your order: ${order.state}</p>`)
    }
    if (place === 'refund') {
      response.writeHead(202).end()
      await this.#taker.giveBack(order, JSON.parse(body).amount)
    }
    return true
  }
}
