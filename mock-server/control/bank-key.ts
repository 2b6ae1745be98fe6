import type { Resource } from './control.ts'

/** The bank's public key, to check webhooks with. */
export const bankKey: Resource = (app, bank) => {
  app.get('/__admin/bank-key.pem', async () => {
    const { publicKey } = await bank.bankKey()
    return new Response(publicKey.pem, { headers: { 'content-type': 'application/x-pem-file' } })
  })
}
