import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { explorePartner } from '../explore/explore-partner.ts'
import { explored } from './explored.ts'

/** A server that answers every question with the same. */
async function answering(status: number, text: string) {
  const server = createServer((request, response) =>
    request.resume().on('end', () => response.writeHead(status).end(text)),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const replay = {
  steps: [
    { step: 'order', order: 1 },
    { step: 'time', to: 'idle' },
  ],
} as const
const patterns = { orderPaid: /"paid"/, orderFailed: /"failed"/, slowAnswerMs: 0, seed: 1, replay }

it('a partner that has taken no order, and says that there is none, is right', { timeout: 60_000 }, async () => {
  await using nobody = await answering(404, '{"error":"no such order"}')
  const { findings, runs } = await explorePartner({
    webhookUrl: `${nobody.url}/webhooks`,
    triggers: { any: `POST ${nobody.url}/pay {}` },
    order: `GET ${nobody.url}/orders/{reference}`,
    ...patterns,
    quietMs: 20,
    patienceMs: 200,
  })
  expect(findings).toEqual([])
  expect(runs).toBe(1)
})

it('one that says so of an order that is paid is found', { timeout: 120_000 }, async () => {
  await using forgetful = await answering(404, '{"error":"no such order"}')
  const order = `GET ${forgetful.url}/orders/{reference}`
  const { findings } = await explored({}, { ...patterns, order, patienceMs: 500 })
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    expect.stringMatching(/^belief: order 1 .*404 \{"error":"no such order"\}/),
  ])
})
