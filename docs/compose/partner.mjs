// A partner as small as one can be: makes a payout, confirms it when the bank asks, and ends when it is paid. compose.yaml runs it.
import { sign, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

const { BANK_URL, BANK_PROJECT } = process.env
const ours = readFileSync('/keys/partner.private.pem')
const banks = readFileSync('/keys/bank.public.pem')

async function call(method, fields, key) {
  const body = Buffer.from(JSON.stringify(fields)) // once: these bytes are signed, and these are sent
  const headers = {
    'content-type': 'application/json',
    'x-partner-project': BANK_PROJECT,
    'x-partner-sign': sign('sha256', body, ours).toString('base64'),
    'x-partner-idempotency-key': key,
  }
  const answer = await fetch(`${BANK_URL}/api/v2/${method}`, { method: 'POST', headers, body })
  const said = await answer.json()
  if (said.error) throw new Error(`${method}: ${said.error.code}: ${said.error.description}`)
  return said
}

async function receive(request, response) {
  const body = await buffer(request)
  const signature = Buffer.from(request.headers['x-partner-sign'] ?? '', 'base64')
  const isFromBank = verify('sha256', body, banks, signature)
  response.writeHead(isFromBank ? 200 : 401).end()
  if (!isFromBank) return console.log('a webhook that is not from the bank')
  const { type, session } = JSON.parse(body)
  console.log(`webhook ${type}: session ${session.id} is ${session.status}`)
  if (type === 'ready_to_confirm') await call('session/confirm', { session_id: session.id }, `confirm-${session.id}`)
  if (type === 'payment_finished') server.close()
}

const server = createServer(receive).listen(3000)
const order = `order-${Date.now()}`
const { session } = await call(
  'session/init/payout',
  {
    payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
    amount_details: { amount: 10000, currency: 'rub' },
    metadata: order,
  },
  order,
)
console.log(`payout for ${order}: session ${session.id} is ${session.status}`)
