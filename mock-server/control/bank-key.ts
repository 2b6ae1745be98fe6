import { type Resource, route } from './route.ts'

/** The bank's public key, to check webhooks with. */
export const bankKey: Resource = {
  tag: 'Keys',
  description: 'What a client of the bank trusts.',
  routes: [
    route({
      name: 'bankKey',
      method: 'GET',
      path: '/__admin/bank-key.pem',
      summary: 'The public key of the bank, to check webhooks with',
      answers: { 200: { description: 'SPKI, PEM.', types: ['application/x-pem-file'] } },
      async handle(_, { bank }) {
        const { publicKey } = await bank.bankKey()
        return new Response(publicKey.pem, { headers: { 'content-type': 'application/x-pem-file' } })
      },
    }),
  ],
}
