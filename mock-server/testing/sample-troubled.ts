import { type StartedBank, startBank } from '../index.ts'
import { ask, call, type Partner, payout, signatureOf, startPartner } from './sample-partner.ts'

/** A bank with a partner that has every trouble the inspector tells of. */
interface Troubled extends AsyncDisposable {
  bank: StartedBank
  partner: Partner
}

/** What the partner's framework answers where its handler has failed. */
export const brokenAnswer = '<h1>oops</h1><script>document.title = 1</script>'

/** Signed in other bytes than it is sent in: the text that is signed escapes its slashes. */
const signedOtherwise = JSON.stringify({ ...payout, metadata: 'https://shop.example/orders/3' })

/**
 * Order 1 is paid twice; order 2 is paid, and its last webhook is answered with a page of HTML, each time; a call is signed in other
 * bytes, another has a misspelt field. The partner confirms while it handles the webhook. A manual clock, ids fixed.
 */
export async function startTroubled(): Promise<Troubled> {
  const partner = await startPartner()
  const bank = await startBank({
    clock: 'manual',
    startAt: '2025-03-01T10:00:00Z',
    ids: 'fixed',
    webhookUrl: partner.url,
  })
  partner.behave = async ({ type, body, sessionId }, response) => {
    if (type === 'ready_to_confirm') await call(bank.url, 'session/confirm', { session_id: sessionId })
    const fails = type === 'payment_finished' && body.includes('order-2')
    response.writeHead(fails ? 500 : 200, { 'content-type': 'text/html' }).end(fails ? brokenAnswer : 'ok')
  }
  for (const order of ['order-1', 'order-1', 'order-2']) {
    await call(bank.url, 'session/init/payout', { ...payout, metadata: JSON.stringify({ order }) })
    await bank.clock.advance({ seconds: 30 })
  }
  const headers = {
    'X-PARTNER-PROJECT': 'demo_project',
    'X-PARTNER-SIGN': signatureOf(signedOtherwise.replaceAll('/', '\\/')),
  }
  await ask(bank.url, { path: '/api/v2/session/init/payout', body: signedOtherwise, headers })
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
