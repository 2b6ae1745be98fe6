// docs/unit-tests.md, example 6; written by `npm run generate`.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createBank, type ProjectHandle } from 'bank131-mock'
import { expect, it } from 'vitest'

const payOut = ({ partner }: ProjectHandle) => {
  const body = JSON.stringify({
    payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
    amount_details: { amount: 10000, currency: 'rub' },
  })
  return partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
}

it('holds it until the test takes it', async () => {
  const bank = createBank({ clock: 'manual' })
  await payOut(bank)
  const { headers, body } = await bank.nextWebhook('ready_to_confirm')
  const request = new Request('https://shop.example/webhooks', { method: 'POST', headers, body }) // for your handler
  expect(await request.json()).toMatchObject({ type: 'ready_to_confirm', session: { id: 'ps_1001' } })
})

it('tells a function; what that returns is your status, 200 if nothing', async () => {
  const heard: string[] = []
  const bank = createBank({ clock: 'manual', onWebhook: ({ type }) => void heard.push(type) })
  await payOut(bank)
  await bank.clock.runToIdle()
  expect(heard).toEqual(['ready_to_confirm'])
})

it('sends it to a URL, past the interception of MSW', async () => {
  const shop = createServer((_, response) => response.end()).listen(0, '127.0.0.1')
  await new Promise((resolve) => shop.once('listening', resolve))
  const webhookUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/webhooks`
  const bank = createBank({ clock: 'manual', webhookUrl })
  await payOut(bank)
  await bank.clock.runToIdle()
  expect(await bank.webhooks()).toMatchObject([{ status: 'delivered', attempts: [{ status: 200 }] }])
  shop.close()
})
