import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientOptions } from './bank-client.ts'
import { page, sendOn } from './payer-page.ts'
import type { AwaitedPayment, PaymentTaker } from './payment-taker.ts'

/** What those see of a partner who pay it: `POST /take` begins a payment, `GET /checkout/REFERENCE` sends its payer on, `/back/REFERENCE` is where it comes back to, `POST /refund` and `POST /capture` are for the staff. */
export class Shop {
  #taker: PaymentTaker
  #options: ClientOptions

  constructor(taker: PaymentTaker, options: ClientOptions) {
    this.#taker = taker
    this.#options = options
  }

  /** Answers whether the call was for the shop. */
  async answer({ url = '', headers }: IncomingMessage, response: ServerResponse, body: string): Promise<boolean> {
    const [, place, last] = url.split('/')
    if (place === 'take') {
      const { reference, amount } = JSON.parse(body)
      const order = this.#taker.take({ reference, amount, returnUrl: `http://${headers.host}/back/${reference}` })
      if (this.#options.sendsOn === 'at once') await this.#sendOnAtOnce(await order, response)
      else response.writeHead(202).end()
      return true
    }
    const reference = place === 'refund' || place === 'capture' ? JSON.parse(body).reference : last
    const order = this.#taker.orders.get(reference)
    if (!order || !['checkout', 'back', 'refund', 'capture'].includes(place ?? '')) return false
    if (place === 'checkout') sendOn(response, order, this.#options)
    if (place === 'back') {
      this.#taker.comeBack(order)
      page(response, `<p>Your order: ${order.state}</p>`)
    }
    if (place === 'refund') {
      response.writeHead(202).end()
      await this.#taker.giveBack(order, JSON.parse(body).amount)
    }
    if (place === 'capture') {
      response.writeHead(202).end()
      await this.#taker.capture(order)
    }
    return true
  }

  /** The payer's browser waits until the bank has told where it has to go. */
  async #sendOnAtOnce(order: AwaitedPayment, response: ServerResponse): Promise<void> {
    while (!order.redirect && order.state === 'new' && !response.destroyed) await sleep(20)
    sendOn(response, order, this.#options)
  }
}
