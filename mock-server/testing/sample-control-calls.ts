import type { StartedBank } from '../index.ts'
import { call, payout } from './sample-partner.ts'
import { askedPayment } from './sample-payer.ts'

/** A call of a route, and the status that it is answered. */
export interface Sample {
  status: number
  /** Variables of the path (default: the project `shop`). */
  path?: Readonly<Record<string, string>>
  query?: string
  body?: unknown
}

/** A bank in which something of everything has happened; answers the samples of each route by its name. */
export async function samplesOf(bank: StartedBank): Promise<Readonly<Record<string, readonly Sample[]>>> {
  const shop = bank.project('shop', { clock: 'manual', threeDSecure: true, webhookUrl: 'http://127.0.0.1:9/hook' })
  const { session: payment } = await askedPayment(shop)
  const { session: waiting } = await call(bank.url, 'session/init/payout', payout, { project: 'shop' })
  await call(bank.url, 'session/status', { session_id: 'ps_none' }, { project: 'shop' })
  await call(bank.url, 'session/status', {}, { project: 'nobody' })
  const [webhook] = await shop.webhooks()
  const paid = bank.project('paid', { clock: 'manual', threeDSecure: true })
  const { session: taken } = await askedPayment(paid)
  await paid.payer(taken).pay()
  await paid.clock.runToIdle()
  const delivered = { project: 'paid', id: (await paid.webhooks())[0]!.id }
  const held = { id: (await shop.webhooks()).at(-1)!.id }
  bank.project('real', { clock: 'real' })
  const snapshot = await (await bank.fetch('/__admin/projects/shop/snapshot')).json()
  const none = [{ status: 404, path: { id: 'none' } }]
  return {
    contents: [{ status: 200 }],
    openapi: [{ status: 200 }],
    projects: [{ status: 200 }, { status: 400, query: '?after=none' }],
    project: [{ status: 200 }],
    putProject: [
      { status: 201, path: { project: 'made' }, body: { auto_confirm: true, fees: { percent: 1 } } },
      { status: 200, path: { project: 'made' }, body: {} },
      { status: 400, path: { project: 'made' }, body: { partner_key: 'none' } },
    ],
    deleteProject: [{ status: 204, path: { project: 'made' } }],
    resetProject: [{ status: 204, path: { project: 'real' } }],
    sessions: [
      { status: 200 },
      { status: 200, query: '?session.status=in_progress&limit=1' },
      { status: 200, query: '?order=newest&with=steps' },
      { status: 400, query: '?order=latest' },
    ],
    session: [
      { status: 200, path: { id: payment } },
      { status: 200, path: { id: payment }, query: '?with=steps' },
      ...none,
    ],
    steps: [
      { status: 200, path: { id: payment } },
      { status: 200, path: { id: waiting.id }, query: '?by=call' },
      ...none,
    ],
    pushSession: [
      { status: 200, path: { id: waiting.id }, body: { event: 'checked' } },
      { status: 409, path: { id: waiting.id }, body: { event: 'checked' } },
      { status: 400, path: { id: waiting.id }, body: { event: 'chekced' } },
      { status: 404, path: { id: 'none' }, body: { event: 'checked' } },
    ],
    actAsPayer: [
      { status: 200, path: { id: payment }, body: { action: 'pay' } },
      { status: 409, path: { id: payment }, body: { action: 'pay' } },
      { status: 404, path: { id: 'none' }, body: { action: 'pay' } },
    ],
    chargeBack: [
      { status: 409, path: { id: waiting.id } },
      { status: 404, path: { id: 'none' } },
      { status: 200, path: { project: 'paid', id: taken } },
    ],
    webhooks: [{ status: 200 }, { status: 400, query: '?after=none' }],
    sendSampleWebhook: [
      { status: 200, body: { type: 'ready_to_confirm' } },
      { status: 409, path: { project: 'real' }, body: { type: 'ready_to_confirm' } },
      { status: 400, body: { type: 'redy_to_confirm' } },
    ],
    holdWebhook: [{ status: 200, path: held }, { status: 409, path: delivered }, ...none],
    releaseWebhook: [{ status: 200, path: held }, { status: 409, path: delivered }, ...none],
    redeliverWebhook: [
      { status: 200, path: { id: webhook!.id } },
      { status: 200, path: { id: webhook!.id }, body: { fault: 'duplicate' } },
      { status: 400, path: { id: webhook!.id }, body: { fault: 'duplikate' } },
      { status: 409, path: delivered },
      ...none,
    ],
    requests: [{ status: 200 }],
    unclaimedRequests: [{ status: 200 }],
    forgetRequests: [{ status: 204 }],
    forgetUnclaimedRequests: [{ status: 204 }],
    waitForRequests: [{ status: 200 }, { status: 408, body: { count: 1000, timeout_ms: 0 } }],
    waitForWebhooks: [{ status: 200 }, { status: 408, body: { match: { type: 'none' }, timeout_ms: 0 } }],
    waitForSessions: [{ status: 200 }, { status: 408, body: { match: { id: 'none' }, timeout_ms: 0 } }],
    events: [{ status: 200 }, { status: 400, query: '?type=none' }],
    clock: [{ status: 200 }],
    setClock: [
      { status: 200, body: { mode: 'manual' } },
      { status: 409, body: { now: '2001-01-01T00:00:00Z' } },
    ],
    advanceClock: [
      { status: 200, body: { by: 'PT1S' } },
      { status: 400, body: { by: 'PT' } },
      { status: 409, path: { project: 'real' }, body: { by: 'PT1S' } },
    ],
    runClockToIdle: [{ status: 200 }, { status: 409, path: { project: 'real' } }],
    outcomes: [{ status: 200 }],
    putOutcomes: [
      { status: 200, body: { next: ['paid'], rules: [{ match: { metadata: 'x' }, outcome: 'refused', times: 2 }] } },
      { status: 400, body: { next: ['none'] } },
    ],
    deleteOutcomes: [{ status: 204 }],
    faults: [{ status: 200 }],
    putFaults: [
      { status: 200, body: { rules: [{ on: 'request', fault: 'answer_lost', times: 1 }], seed: 7 } },
      { status: 400, body: { rules: [{ on: 'request', fault: 'none' }] } },
    ],
    deleteFaults: [{ status: 204 }],
    accounts: [{ status: 200 }],
    postings: [
      { status: 200, path: { project: 'paid' } },
      { status: 400, query: '?after=none' },
    ],
    putAccounts: [
      { status: 200, body: { items: [{ number: '131', kind: 'collateral', balance: 5_000_000 }] } },
      { status: 409, body: { items: [{ number: '131', kind: 'nominal' }] } },
    ],
    topUpAccount: [
      { status: 200, path: { number: '131' }, body: { amount: 100 } },
      { status: 404, path: { number: 'none' }, body: { amount: 100 } },
    ],
    snapshot: [{ status: 200 }],
    forkProject: [
      { status: 201, body: { project: 'forked' } },
      { status: 409, body: { project: 'forked' } },
      { status: 400, body: { project: 'another', session_id: 'ps_1' } },
    ],
    putSnapshot: [
      { status: 204, body: snapshot },
      { status: 400, body: { snapshot_of: 'another' } },
    ],
    coverage: [{ status: 200 }, { status: 200, query: '?format=text' }, { status: 400, query: '?format=none' }],
    bankCoverage: [{ status: 200 }, { status: 200, query: '?format=mermaid' }],
    paymentsReport: [{ status: 200, query: '?date=2025-03-01' }, { status: 400 }],
    bankKey: [{ status: 200 }],
    caCertificate: [{ status: 200 }],
  }
}
