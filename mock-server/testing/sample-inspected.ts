import { type StartedBank, startBank } from '../index.ts'
import { ask, call, type Partner, payout, signatureOf, startPartner } from './sample-partner.ts'

/** A bank after some minutes of work, as the guide about the inspector shows it, and its partner. */
interface Inspected extends AsyncDisposable {
  bank: StartedBank
  partner: Partner
}

/**
 * Six payouts on a manual clock, ids fixed: 1040, 1041 and 1045 are paid, 1042 was refused, 1043 is paid and its webhook meets a
 * partner that fails, 1044 waits for a confirmation; a call whose signature is of other bytes, one with a misspelt field.
 */
export async function startInspected({ record }: { record?: string } = {}): Promise<Inspected> {
  const partner = await startPartner()
  const bank = await startBank({
    clock: 'manual',
    startAt: '2025-03-01T10:00:00Z',
    ids: 'fixed',
    webhookUrl: partner.url,
    projects: { demo_project: {}, shop: {} },
    ...(record !== undefined && { record }),
  })
  partner.behave = async ({ type, body, sessionId }, response) => {
    const order = /order-\d+/.exec(body)?.[0]
    if (type === 'ready_to_confirm' && order !== 'order-1044')
      await call(bank.url, 'session/confirm', { session_id: sessionId })
    const fails = type === 'payment_finished' && order === 'order-1043'
    response
      .writeHead(fails ? 500 : 200)
      .end(fails ? '{"error":"column \\"paid_at\\" of orders does not exist"}' : 'ok')
  }
  for (const order of [1040, 1041, 1042, 1043, 1044, 1045]) {
    if (order === 1042) await bank.outcomes.next('insufficient_wallet_balance')
    const amount_details = { amount: 100_000 + (order - 1040) * 37_500, currency: 'rub' }
    const metadata = JSON.stringify({ order: `order-${order}` })
    await call(bank.url, 'session/init/payout', { ...payout, amount_details, metadata })
    await bank.clock.advance({ seconds: 20 })
  }
  await callSignedOtherwise(bank.url)
  await call(bank.url, 'session/init/payout', { ...payout, amount_details: { amount: 10_000, curency: 'rub' } })
  return {
    bank,
    partner,
    async [Symbol.asyncDispose]() {
      await bank.close()
      await partner.close()
    },
  }
}

/** As PHP does it: the text that is signed escapes slashes, the text that is sent does not. */
async function callSignedOtherwise(url: string): Promise<void> {
  const body = JSON.stringify({ ...payout, metadata: 'https://shop.example/orders/1046' })
  const headers = { 'X-PARTNER-PROJECT': 'demo_project', 'X-PARTNER-SIGN': signatureOf(body.replaceAll('/', '\\/')) }
  await ask(url, { path: '/api/v2/session/init/payout', body, headers })
}
