import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it } from 'vitest'
import { payoutToSteam } from '../../fixtures/index.ts'
import { webPorts } from '../engine/web/ports.ts'
import { type BankHandle, type BankOptions, createBank, type Delivery } from '../index.ts'
import { createBankWith } from '../library/create-bank.ts'
import { bankHandlers } from '../msw.ts'
import { isSignedBy } from '../testing/sample-partner.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A bank behind MSW, where every request that no handler takes is a failure. */
function intercepted(bank: BankHandle) {
  const server = setupServer(
    ...bankHandlers(bank),
    http.post('http://127.0.0.1*', () => HttpResponse.json({ caught: 'by MSW' }, { status: 500 })),
  )
  server.listen({ onUnhandledFrame: 'error' })
  closers.push(
    () => server.close(),
    () => bank.close(),
  )
  return bank
}

const start = (bank: BankHandle) =>
  bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body: JSON.stringify(payoutToSteam()) })

async function partner() {
  const received: { body: string; signature: string; accept: string | undefined }[] = []
  const server = createServer(async (request, response) => {
    const signature = String(request.headers['x-partner-sign'])
    received.push({ body: await text(request), signature, accept: request.headers.accept })
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks` }
}

describe('webhooks of a bank behind MSW', () => {
  it.each([
    ['node:http', (options: BankOptions) => createBank(options)],
    ['fetch', (options: BankOptions) => createBankWith(webPorts, options)],
  ])('reach a URL past its interception, signed, by %s', async (_, create) => {
    const { received, url } = await partner()
    const bank = intercepted(create({ clock: 'manual', webhookUrl: url }))
    await start(bank)
    await bank.clock.runToIdle()

    expect(await bank.webhooks()).toMatchObject([{ type: 'ready_to_confirm', status: 'delivered', url }])
    expect(received).toHaveLength(1)
    const { body, accept } = received[0]!
    expect(JSON.parse(body)).toMatchObject({ type: 'ready_to_confirm', session: { id: 'ps_1001' } })
    expect(isSignedBy(bank.publicKey, received[0]!)).toBe(true)
    expect(accept).toMatch(/^\*\/\*/)
  })

  it("go to onWebhook, signed; what it answers is the partner's status", async () => {
    const taken: Delivery[] = []
    const onWebhook = (delivery: Delivery) => {
      taken.push(delivery)
      return taken.length === 1 ? 500 : undefined
    }
    const bank = intercepted(createBank({ clock: 'manual', onWebhook }))
    await start(bank)
    await bank.clock.runToIdle()

    expect(taken.map(({ type, attempt }) => [type, attempt])).toEqual([
      ['ready_to_confirm', 1],
      ['ready_to_confirm', 2],
    ])
    expect(taken[1]).toEqual({ ...taken[0], attempt: 2 })
    expect(isSignedBy(bank.publicKey, taken[0]!)).toBe(true)
    expect(taken[0]!.headers['x-partner-sign']).toBe(taken[0]!.signature)
    const { attempts } = (await bank.webhooks())[0]!
    expect(attempts).toMatchObject([{ status: 500 }, { status: 200 }])
  })

  it('are held for the test to take, signed, each once', async () => {
    const bank = intercepted(createBank({ clock: 'manual' }))
    await start(bank)
    const webhook = await bank.nextWebhook('ready_to_confirm')
    expect(isSignedBy(bank.publicKey, webhook)).toBe(true)
    expect(webhook.headers['x-partner-sign']).toBe(webhook.signature)
    expect(webhook).not.toHaveProperty('url')
    await expect(bank.nextWebhook('ready_to_confirm')).rejects.toThrow('no ready_to_confirm to take')
  })

  it('are not sent before the call that causes them is answered', async () => {
    const order: string[] = []
    const came = Promise.withResolvers<void>()
    const onWebhook = () => {
      order.push('webhook')
      came.resolve()
      return 200
    }
    const bank = intercepted(createBank({ pace: { processingMs: 0 }, onWebhook }))
    const body = JSON.stringify(payoutToSteam())
    const headers = { 'X-PARTNER-PROJECT': bank.id, 'X-PARTNER-SIGN': await bank.partner.sign(body) }
    await fetch('https://demo.bank131.ru/api/v2/session/init/payout', { method: 'POST', body, headers })
    order.push('answer')
    await came.promise
    expect(order).toEqual(['answer', 'webhook'])
  })
})
