import { createPublicKey, sign, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { testKeys } from '../../fixtures/keys/index.ts'

/** What the partner tells its parent process. */
export type PartnerMessage =
  | { listening: string }
  | { note: string }
  | { done: { calls: number; webhooks: number; results: string[] } }
  | { failed: string }

interface Webhook {
  type: string
  session: { id: string; status: string; payout_list: { status: string }[] }
}

/**
 * The partner of the demo: a process of its own that knows nothing of the mock but what the bank's documentation says,
 * an address, and the bank's public key. It pays one recipient and calls a second payout off.
 */
export async function runPartner(): Promise<void> {
  const tell = (message: PartnerMessage) => process.send?.(message)
  const webhooks: Webhook[] = []
  let arrived = () => {}
  let bankKey = createPublicKey(testKeys.bank.publicKey)
  const counts = { calls: 0, webhooks: 0 }

  const server = createServer(async (request: IncomingMessage, answer) => {
    const body = await text(request)
    const signature = Buffer.from(String(request.headers['x-partner-sign']), 'base64')
    if (!verify('sha256', Buffer.from(body), bankKey, signature)) return void answer.writeHead(401).end()
    answer.end('ok')
    counts.webhooks += 1
    const webhook: Webhook = JSON.parse(body)
    tell({ note: `partner: ${webhook.type} of ${webhook.session.id} is signed by the bank` })
    webhooks.push(webhook)
    arrived()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  tell({ listening: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/bank131` })
  const [{ bank }] = (await once(process, 'message')) as [{ bank: string }]
  bankKey = createPublicKey(await (await fetch(`${bank}/__admin/bank-key.pem`)).text())

  const call = async (method: string, fields: object): Promise<{ id: string }> => {
    const body = JSON.stringify(fields)
    const signature = sign('sha256', Buffer.from(body), testKeys.partner.privateKey).toString('base64')
    const headers = {
      'content-type': 'application/json',
      'x-partner-project': 'demo_project',
      'x-partner-sign': signature,
    }
    const answer = await fetch(`${bank}/api/v2/${method}`, { method: 'POST', body, headers })
    const { session, error } = (await answer.json()) as { session: { id: string }; error?: { description: string } }
    if (!answer.ok) throw new Error(`${method} was refused: ${error?.description}`)
    counts.calls += 1
    return session
  }

  const webhook = async (type: string, id: string): Promise<Webhook> => {
    for (;;) {
      const found = webhooks.find((each) => each.type === type && each.session.id === id)
      if (found) return found
      await new Promise<void>((resolve) => {
        arrived = resolve
      })
    }
  }

  const payout = async (amount: number, decision: 'session/confirm' | 'session/cancel'): Promise<string> => {
    const { id } = await call('session/create', {})
    await call('session/start/payout', { session_id: id, ...byToken(amount) })
    await webhook('ready_to_confirm', id)
    await call(decision, { session_id: id })
    const { session } = await webhook('payment_finished', id)
    return `${id} ${session.status}, its payout ${session.payout_list[0]?.status}`
  }

  const results = [await payout(10_000, 'session/confirm'), await payout(25_000, 'session/cancel')]
  tell({ done: { ...counts, results } })
  server.close()
  process.disconnect()
}

const byToken = (amount: number) => ({
  payout_details: {
    type: 'card',
    card: {
      type: 'tokenized_card',
      tokenized_card: { token: '759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44' },
    },
  },
  amount_details: { amount, currency: 'rub' },
  participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
  metadata: 'good',
})
