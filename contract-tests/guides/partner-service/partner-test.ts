import type { WebhookType } from 'bank131-mock'
import { testKeys } from 'bank131-mock/fixtures'
import { bankHandlers } from 'bank131-mock/msw'
import { test as base } from 'bank131-mock/vitest'
import { setupServer } from 'msw/node'
import { BankClient } from './bank-client.ts'
import { PayoutService } from './payout-service.ts'
import { PayoutStore } from './payout-store.ts'

interface Partner {
  service: PayoutService
  store: PayoutStore
  /** Takes the bank's next webhook of a type and brings it to the service, as HTTP would; answers the status. */
  receive(type: WebhookType): Promise<number>
}

/** `bank`, and the service under test: it believes that it calls the real bank, in a project of the test's own. */
export const test = base.extend<{ network: undefined; partner: Partner }>({
  network: [
    async ({ engine }, use) => {
      const server = setupServer(...bankHandlers(engine))
      server.listen()
      await use(undefined)
      server.close()
    },
    { auto: true },
  ],
  partner: async ({ bank }, use) => {
    const { privateKey } = testKeys.partner
    const client = new BankClient({ url: 'https://demo.bank131.ru', project: bank.id, privateKey })
    const store = new PayoutStore()
    const service = new PayoutService(client, store, bank.publicKey)
    await use({
      service,
      store,
      async receive(type) {
        const { body, headers } = await bank.nextWebhook(type)
        const request = new Request('https://shop.example/webhooks/bank131', { method: 'POST', headers, body })
        return (await service.handleWebhook(request)).status
      },
    })
  },
})
