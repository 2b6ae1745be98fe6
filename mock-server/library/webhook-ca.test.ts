import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startBank } from '../index.ts'
import { issue, makeAuthority } from '../tls/authority.ts'

const authority = makeAuthority([], Date.now())
const webhookCa = authority.certificate.toString()

/** A partner at https://localhost whose certificate is of a CA that nobody knows. */
async function partner(names = ['localhost']): Promise<{ url: string; taken: string[] }> {
  const { cert, key } = issue(authority, names, Date.now())
  const taken: string[] = []
  const server: Server = createServer({ cert, key }, async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    taken.push(JSON.parse(body).type)
    response.end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `https://localhost:${(server.address() as AddressInfo).port}/`, taken }
}

async function payoutAt(webhookUrl: string, trust: { webhookCa?: string }) {
  const bank = await startBank({ webhookUrl, clock: 'manual', ...trust })
  onTestFinished(() => bank.close())
  const body = JSON.stringify({
    payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
    amount_details: { amount: 100, currency: 'rub' },
  })
  const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': await bank.partner.sign(body) }
  const answer = await fetch(`${bank.url}/api/v2/session/init/payout`, { method: 'POST', body, headers })
  expect(answer.status).toBe(200)
  await bank.clock.advance({ milliseconds: 200 })
  return bank
}

describe('webhooks to an HTTPS address', () => {
  it('whose CA is not known are not sent, and the attempt says what is done about it', async () => {
    const { url, taken } = await partner()
    const bank = await payoutAt(url, {})
    const [webhook] = await bank.webhooks()
    expect(webhook?.attempts[0]?.error).toContain('serve --webhook-ca FILE')
    expect(webhook?.attempts[0]?.error).toContain('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
    expect(taken).toEqual([])
  })

  it('whose CA is named are sent', async () => {
    const { url, taken } = await partner()
    const bank = await payoutAt(url, { webhookCa })
    expect(taken).toEqual(['ready_to_confirm'])
    expect((await bank.webhooks())[0]).toMatchObject({ status: 'delivered' })
  })

  it('never go over a connection of a bank in this process that trusts more', async () => {
    const { url, taken } = await partner()
    await payoutAt(url, { webhookCa })
    await payoutAt(url, {})
    expect(taken).toEqual(['ready_to_confirm'])
  })

  it('are not sent to a name that the certificate has not', async () => {
    const { url, taken } = await partner(['other.test'])
    const bank = await payoutAt(url, { webhookCa })
    expect((await bank.webhooks())[0]?.attempts[0]?.error).toContain('ERR_TLS_CERT_ALTNAME_INVALID')
    expect(taken).toEqual([])
  })

  it('need a CA that is a certificate', async () => {
    await expect(startBank({ webhookCa: 'my CA' })).rejects.toThrow('webhookCa: expected a certificate, PEM')
  })
})
