import type { Resource } from './control.ts'
import { Problem } from './problem.ts'

/** The certificate that clients of the bank's HTTPS trust. */
export const caCertificate: Resource = (app, _, { caCertificate: pem }) => {
  app.get('/__admin/ca.pem', () => {
    if (pem === undefined)
      throw new Problem(
        'not_found',
        'this bank has no CA: `serve --tls` makes one, and --tls-cert is signed by somebody else',
      )
    return new Response(pem, { headers: { 'content-type': 'application/x-pem-file' } })
  })
}
