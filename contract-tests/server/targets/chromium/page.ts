import { setupWorker } from 'msw/browser'
import { payoutToSteam } from '../../../../fixtures/index.ts'
import { createBank } from '../../../../mock-server/browser.ts'
import { bankHandlers } from '../../../../mock-server/msw.ts'
import type { PayerAction, ProjectSetup } from '../../kit/world.ts'

/** What runs in the page: the bank of `bank131-mock` for browsers, behind a service worker of MSW. */

interface Received {
  body: string
  signature: string
}

const inboxes = new Map<string, Received[]>()
const bank = createBank({
  clock: 'manual',
  onWebhook: ({ project, body, signature }) => void inboxes.get(project)?.push({ body, signature }),
})
const worker = setupWorker(...bankHandlers(bank))

/** What came by webhook meanwhile goes back with each result: the test reads it without asking. */
const withReceived = async <T>(id: string, result: Promise<T>) => ({
  result: await result,
  received: inboxes.get(id)!.splice(0),
})

const pageBank = {
  publicKey: () => bank.publicKey,
  open(id: string, setup: ProjectSetup) {
    inboxes.set(id, [])
    bank.project(id, setup)
  },
  async close(ids: string[]) {
    for (const id of ids) {
      inboxes.delete(id)
      await bank.project(id).close()
    }
  },
  advance: (id: string, by: string) => withReceived(id, bank.project(id).clock.advance(by)),
  runToIdle: (id: string) => withReceived(id, bank.project(id).clock.runToIdle()),
  payer: (id: string, sessionId: string, action: PayerAction) =>
    withReceived(id, bank.project(id).payer(sessionId)[action]()),
  async send(id: string, path: string, verb: string, body: string, headers: Record<string, string>) {
    const signature = await bank.project(id).partner.sign(body)
    const signed = { 'x-partner-project': id, 'x-partner-sign': signature, ...headers }
    // `fetch` sends no body with a GET: the bank then takes the signature of any empty one.
    const init = { method: verb, headers: signed, ...(verb === 'POST' && { body }) }
    const answer = fetch(`https://demo.bank131.ru${path}`, init)
    return withReceived(
      id,
      answer.then(async (response) => ({ status: response.status, text: await response.text() })),
    )
  },
  /** A payout in a bank of its own that sends its webhooks to a URL; answers what became of them. */
  async sendTo(webhookUrl: string) {
    const sending = createBank({ clock: 'manual', webhookUrl })
    bankHandlers(sending) // these handlers are not used; making them lets the webhooks pass the worker
    const init = { method: 'POST', body: JSON.stringify(payoutToSteam()) }
    await sending.partner.fetch('/api/v2/session/init/payout', init)
    await sending.clock.runToIdle()
    const webhooks = await sending.webhooks()
    await sending.close()
    return webhooks
  },
}

export type PageBank = typeof pageBank

await worker.start({ quiet: true, onUnhandledFrame: 'error' })
Object.assign(globalThis, { pageBank })
