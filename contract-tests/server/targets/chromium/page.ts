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

/** A test's own project; it is made when it is first spoken of. */
interface Place {
  id: string
  setup: ProjectSetup
}

type ProjectHandle = ReturnType<typeof bank.project>

interface Opened {
  project: ProjectHandle
  inbox: Received[]
}

const projects = new Map<string, Opened>()
const bank = createBank({
  clock: 'manual',
  onWebhook: ({ project, body, signature }) => void projects.get(project)?.inbox.push({ body, signature }),
})

function opened({ id, setup }: Place): Opened {
  const known = projects.get(id)
  if (known) return known
  const made = { project: bank.project(id, setup), inbox: [] }
  projects.set(id, made)
  return made
}
const worker = setupWorker(...bankHandlers(bank))

/** What came by webhook meanwhile goes back with each result: the test reads it without asking. */
async function withReceived<T>(place: Place, act: (project: ProjectHandle) => Promise<T>) {
  const { project, inbox } = opened(place)
  return { result: await act(project), received: inbox.splice(0) }
}

const pageBank = {
  publicKey: () => bank.publicKey,
  async close(ids: string[]) {
    for (const id of ids) {
      await projects.get(id)?.project.close()
      projects.delete(id)
    }
  },
  advance: (place: Place, by: string) => withReceived(place, ({ clock }) => clock.advance(by)),
  runToIdle: (place: Place) => withReceived(place, ({ clock }) => clock.runToIdle()),
  payer: (place: Place, sessionId: string, action: PayerAction) =>
    withReceived(place, (project) => project.payer(sessionId)[action]()),
  send: (place: Place, path: string, verb: string, body: string, headers: Record<string, string>) =>
    withReceived(place, async ({ id, partner }) => {
      const signed = { 'x-partner-project': id, 'x-partner-sign': await partner.sign(body), ...headers }
      // `fetch` sends no body with a GET: the bank then takes the signature of any empty one.
      const init = { method: verb, headers: signed, ...(verb === 'POST' && { body }) }
      const response = await fetch(`https://demo.bank131.ru${path}`, init)
      return { status: response.status, text: await response.text() }
    }),
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
;(globalThis as unknown as { pageIsReady(): void }).pageIsReady()
