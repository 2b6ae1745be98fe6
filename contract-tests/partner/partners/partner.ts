import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { ClientOptions } from './bank-client.ts'
import { Payer } from './payer.ts'
import { PaymentTaker } from './payment-taker.ts'
import { Receiver, type ReceiverOptions } from './receiver.ts'
import { Shop } from './shop.ts'

interface PartnerOptions extends ClientOptions, ReceiverOptions {
  /** 0 for a free one (the default). */
  port?: number
}

interface Partner extends AsyncDisposable {
  url: string
  close(): Promise<void>
}

/**
 * A partner as small as one can be, which knows the bank's documentation alone. `POST /pay {"amount":…,"reference":…,"from":…}` pays an order,
 * `POST /take` takes a payment for one (see `Shop`), `GET /orders/REFERENCE` shows it, `POST /webhooks` is for the bank. Right, unless a flaw is switched on.
 */
export async function startPartner(options: PartnerOptions): Promise<Partner> {
  const payer = new Payer(options)
  const taker = new PaymentTaker(options)
  const shop = new Shop(taker, options)
  const receiver = new Receiver(payer, taker, options)
  let questions = 0
  const server = createServer(async (request, response) => {
    const body = await text(request)
    await payer.free()
    const [, place, reference = ''] = (request.url ?? '').split('/')
    if (place === 'webhooks') {
      response.writeHead(await receiver.take(body, request.headers['x-partner-sign']?.toString())).end()
    } else if (place === 'pay') {
      response.writeHead(202).end()
      await payer.pay({ from: 'card', ...JSON.parse(body) })
    } else if (await shop.answer(request, response, body)) {
      return
    } else {
      questions += 1
      const state = (payer.orders.get(reference) ?? taker.orders.get(reference))?.state ?? 'not known'
      if (options.oftenBusy && questions % 2 === 1) response.writeHead(503).end()
      else response.end(JSON.stringify(options.showsPaidAlone ? { paid: state === 'paid' } : { state }))
    }
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close, [Symbol.asyncDispose]: close }
}
