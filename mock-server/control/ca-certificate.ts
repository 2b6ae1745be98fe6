import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

/** The certificate that clients of the bank's HTTPS trust. */
export const caCertificate: Resource = {
  tag: 'Keys',
  description: 'What a client of the bank trusts.',
  routes: [
    route({
      name: 'caCertificate',
      method: 'GET',
      path: '/__admin/ca.pem',
      summary: 'The certificate of the CA of the bank’s HTTPS',
      answers: { 200: { description: 'X.509, PEM.', types: ['application/x-pem-file'] } },
      problems: { not_found: 'The bank has no CA of its own.' },
      handle(_, { options: { caCertificate: pem } }) {
        if (pem === undefined)
          throw new Problem(
            'not_found',
            'this bank has no CA: `serve --tls` makes one, and --tls-cert is signed by somebody else',
          )
        return new Response(pem, { headers: { 'content-type': 'application/x-pem-file' } })
      },
    }),
  ],
}
