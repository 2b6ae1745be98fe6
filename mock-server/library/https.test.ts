import { spawn } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:https'
import { connect, type PeerCertificate, type TLSSocket } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isInstalled, ownFolder } from '../testing/sample-certificates.ts'
import { DAY_MS, issue, makeAuthority } from '../tls/authority.ts'
import { type StartOptions, startBank } from './start-bank.ts'

async function started(options: StartOptions = {}, observers = {}) {
  const bank = await startBank(options, observers)
  onTestFinished(() => bank.close())
  return bank
}

interface Answer {
  status: number
  text: string
}

/** A call by HTTPS to 127.0.0.1 that asks for a name, from a client that trusts a CA. */
const call = (
  port: number,
  path: string,
  { ca, name = 'localhost', method = 'GET', body = '', headers = {} }: Asking,
) =>
  new Promise<Answer>((resolve, reject) => {
    const host = { host: '127.0.0.1', port, servername: name, agent: false as const }
    const sent = request({ ...host, path, method, ca, headers: { host: name, ...headers } }, async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      resolve({ status: answer.statusCode!, text })
    })
    sent.once('error', reject)
    sent.end(body)
  })
interface Asking {
  ca?: string | undefined
  name?: string
  method?: string
  body?: string
  headers?: object
}

/** The certificate that is shown to a client that asks for a name, or for none. */
const shownFor = (port: number, ca: string, name?: string) =>
  new Promise<PeerCertificate>((resolve, reject) => {
    const socket: TLSSocket = connect({ host: '127.0.0.1', port, ca, ...(name !== undefined && { servername: name }) })
    socket.once('error', reject)
    socket.once('secureConnect', () => {
      resolve(socket.getPeerCertificate())
      socket.destroy()
    })
  })

/** The first thing that a bank says of its errors. */
function log() {
  const { promise: said, resolve: onError } = Promise.withResolvers<unknown>()
  return { said, observers: { onError } }
}

describe('a bank with HTTPS', () => {
  it('listens beside its plain port, and is the same bank at both', async () => {
    const bank = await started({ tls: true })
    const { url, port, ca, caFile } = bank.tls!
    expect(url).toBe(`https://127.0.0.1:${port}`)
    expect(port).not.toBe(bank.port)
    expect(caFile).toBeUndefined()
    const body = '{}'
    const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': await bank.partner.sign(body) }
    const path = '/api/v2/session/create'
    const answer = await call(port, path, { ca, name: 'demo.bank131.ru', method: 'POST', body, headers })
    expect(answer.status).toBe(200)
    const { session } = JSON.parse(answer.text)
    expect((await bank.sessions()).map(({ id }) => id)).toEqual([session.id])
    expect((await fetch(`${bank.url}/__admin/projects/demo_project/sessions/${session.id}`)).status).toBe(200)
  })

  it('is at its plain address for payers and in what it shows, unless it is asked by the other', async () => {
    const bank = await started({ tls: true })
    expect(bank.url).toBe(`http://127.0.0.1:${bank.port}`)
    expect(bank.publicUrl).toBe(bank.url)
    const asked = await call(bank.tls!.port, '/openapi.json', { ca: bank.tls!.ca, name: `localhost` })
    expect(JSON.parse(asked.text).servers[0].url).toMatch(/^https:\/\/localhost/)
  })

  it('hands out the certificate of its CA', async () => {
    const bank = await started({ tls: true })
    const answer = await fetch(`${bank.url}/__admin/ca.pem`)
    expect(answer.headers.get('content-type')).toBe('application/x-pem-file')
    expect(await answer.text()).toBe(bank.tls!.ca)
  })

  it('has none where there is no HTTPS, and says what makes one', async () => {
    const bank = await started()
    expect(bank.tls).toBeUndefined()
    const answer = await fetch(`${bank.url}/__admin/ca.pem`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('serve --tls') })
  })

  it.each(['localhost', 'demo.bank131.ru', 'proxy.bank131.ru', 'shop.example', 'any.test', 'deep.under.internal'])(
    'shows a certificate for %s to who asks for it',
    async (name) => {
      const bank = await started({ tls: { names: ['shop.example'] } })
      expect(await call(bank.tls!.port, '/livez', { ca: bank.tls!.ca, name })).toMatchObject({ status: 200 })
    },
  )

  it('shows who asks by address the one with all its names', async () => {
    const bank = await started({ tls: { names: ['shop.example'] } })
    const { subjectaltname } = await shownFor(bank.tls!.port, bank.tls!.ca!)
    expect(subjectaltname).toBe(
      'DNS:localhost, DNS:demo.bank131.ru, DNS:proxy.bank131.ru, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, DNS:shop.example',
    )
  })

  it('has no certificate for a name that it may not vouch for', async () => {
    const bank = await started({ tls: true })
    const asking = call(bank.tls!.port, '/livez', { ca: bank.tls!.ca, name: 'example.com' })
    await expect(asking).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  it.skipIf(!isInstalled('openssl', 'version'))(
    'tells in its log of a client that ends the handshake because it does not trust it (skipped without openssl)',
    async () => {
      const { said, observers } = log()
      const bank = await started({ tls: true }, observers)
      const client = spawn('openssl', ['s_client', '-verify_return_error', '-connect', `127.0.0.1:${bank.tls!.port}`])
      await once(client, 'exit')
      expect(await said).toContain('bank131-mock ca')
    },
  )

  it('tells in its log of a client that speaks no TLS', async () => {
    const { said, observers } = log()
    const bank = await started({ tls: true }, observers)
    await expect(fetch(`http://127.0.0.1:${bank.tls!.port}/livez`)).rejects.toThrow()
    expect(await said).toContain('plain HTTP')
  })

  it('keeps its CA in a folder', async () => {
    const dir = ownFolder()
    const [first, second] = [await started({ tls: { dir } }), await started({ tls: { dir } })]
    expect(first.tls!.ca).toBe(second.tls!.ca)
    expect(await call(second.tls!.port, '/livez', { ca: first.tls!.ca })).toMatchObject({ status: 200 })
  })

  it('takes a certificate of one’s own', async () => {
    const authority = makeAuthority(['bank.example'], Date.now())
    const { cert, key } = issue(authority, ['bank.example'], Date.now())
    const bank = await started({ tls: { cert, key } })
    const ca = authority.certificate.toString()
    expect(await call(bank.tls!.port, '/livez', { ca, name: 'bank.example' })).toMatchObject({ status: 200 })
    expect(bank.tls!.ca).toBeUndefined()
    expect((await fetch(`${bank.url}/__admin/ca.pem`)).status).toBe(404)
  })

  it('gives both ports back when it ends', async () => {
    const bank = await started({ tls: true })
    const [port, tlsPort] = [bank.port, bank.tls!.port]
    await bank.drain()
    const again = await started({ port, tls: { port: tlsPort } })
    expect([again.port, again.tls!.port]).toEqual([port, tlsPort])
  })

  it('does not begin where the port of HTTPS is taken, and leaves the plain one free', async () => {
    const bank = await started({ tls: true })
    const other = await started()
    await other.close()
    const begun = started({ port: other.port, tls: { port: bank.tls!.port } })
    await expect(begun).rejects.toMatchObject({ code: 'EADDRINUSE', port: bank.tls!.port })
    expect((await started({ port: other.port })).port).toBe(other.port)
  })

  it.each<[string, StartOptions['tls'], string]>([
    [
      'a name that is none',
      { names: ['http://shop'] },
      'tls.names: expected a host name or an IP address, got "http://shop"',
    ],
    ['half a pair', { cert: 'x' }, 'tls.key: a certificate and its private key are given together'],
    [
      'a text that is no certificate',
      { cert: 'x', key: 'y' },
      'tls.cert, tls.key: expected a certificate and its private key',
    ],
  ])('refuses %s', async (_, tls, message) => {
    await expect(startBank({ tls: tls! })).rejects.toThrow(message)
  })
})

describe('a server that runs for longer than a certificate lasts', () => {
  it('shows another one in time, to who asks for a name and who does not', async () => {
    const { serverCertificates } = await import('../tls/server-certificates.ts')
    let now = Date.now()
    const authority = makeAuthority([], now)
    const certificates = serverCertificates(authority, ['localhost'], () => now)
    const [first, named] = [certificates.forAll(), certificates.for?.('a.test')]
    now += 59 * DAY_MS
    expect(certificates.forAll()).toBe(first)
    expect(certificates.for?.('a.test')).toBe(named)
    now += 2 * DAY_MS
    expect(new X509Certificate(certificates.forAll().cert).validTo).not.toBe(new X509Certificate(first.cert).validTo)
    expect(certificates.for?.('a.test')).not.toBe(named)
  })
})
