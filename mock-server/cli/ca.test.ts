import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startBank } from '../index.ts'
import { ownFolder } from '../testing/sample-certificates.ts'
import { main } from './main.ts'

/** The program inside this process: what it prints and how it ends. */
async function cli(args: string[], cwd: string, env: Record<string, string> = {}) {
  const [out, err]: [string[], string[]] = [[], []]
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) }
  const code = await main(args, { ...io, env, cwd, input: async () => '' })
  return { code, out, err }
}

describe('bank131-mock ca', () => {
  it('makes the CA in the user’s state folder, and prints its file and the line of each client', async () => {
    const home = ownFolder()
    const { code, out } = await cli(['ca'], home, { XDG_STATE_HOME: home, LOCALAPPDATA: home })
    expect(code).toBe(0)
    const file = out[0]!
    expect(readFileSync(file, 'utf8')).toContain('-----BEGIN CERTIFICATE-----')
    expect(out[2]).toBe('vouches for nobody but localhost, bank131.ru, test, local, internal, 127.0.0.0/8, ::1')
    for (const word of ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'openssl.cafile=', 'trustStore='])
      expect(out.filter((line) => line.includes(word) && line.includes(file.slice(0, -'ca.pem'.length)))).toHaveLength(
        1,
      )
    expect((await cli(['ca'], home, { XDG_STATE_HOME: home, LOCALAPPDATA: home })).out).toEqual(out)
  })

  it('takes folder and names by flag and by environment, as serve does', async () => {
    const folder = ownFolder()
    const { out } = await cli(
      ['ca', '--tls-dir', 'tls', '--tls-name', 'shop.example,10.0.0.5', '--tls-name', 'b.example'],
      folder,
    )
    expect(out[0]).toBe(join(folder, 'tls', 'ca.pem'))
    expect(out[2]).toContain('::1, shop.example, 10.0.0.5, b.example')
    const again = await cli(['ca'], folder, { BANK131_MOCK_TLS_DIR: 'tls', BANK131_MOCK_TLS_NAME: 'c.example' })
    expect(again.out[2]).toContain('b.example, c.example')
    expect(again.out[3]).toBe('it is new: it may vouch for c.example too')
  })

  it('says what is wrong in a line', async () => {
    const folder = ownFolder()
    mkdirSync(join(folder, 'tls'))
    writeFileSync(join(folder, 'tls', 'ca.key.pem'), 'nothing')
    writeFileSync(join(folder, 'file'), '')
    for (const [args, message] of [
      [['--tls-name', 'http://x'], 'bank131-mock ca: --tls-name: expected host names or IP addresses, got "http://x"'],
      [['--tls-dir', 'tls'], 'holds no private key with its certificate'],
      [['--tls-dir', 'file/tls'], 'ENOTDIR'],
      [['now'], 'bank131-mock ca: ca takes only flags, got "now"'],
    ] as const)
      expect(await cli(['ca', ...args], folder)).toMatchObject({ code: 2, err: [expect.stringContaining(message)] })
  })
})

describe('serve', () => {
  it.each([
    [['--tls-cert', 'cert.pem'], '--tls-cert: cert.pem: cannot be read (ENOENT)'],
    [['--tls-port', '70000'], '--tls-port: expected a port from 0 to 65535, got 70000'],
    [['--webhook-ca', 'text'], 'webhookCa: expected a certificate, PEM: there is none in it'],
    [['--tls', '--tls-dir', 'text/tls'], '--tls-dir: ENOTDIR'],
  ])('with %j says in a line what is wrong', async (args, message) => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'text'), 'text')
    const { code, err } = await cli(['serve', '--port', '0', ...args], folder)
    expect({ code, err }).toEqual({ code: 2, err: [expect.stringContaining(message)] })
  })

  it('names the flag of the port that is taken', async () => {
    await using bank = await startBank({ tls: true })
    const folder = ownFolder()
    const { port } = bank.tls!
    const { err } = await cli(['serve', '--port', '0', '--tls-port', String(port), '--tls-dir', 'tls'], folder)
    expect(err).toEqual([
      `bank131-mock serve: --tls-port: ${port} is taken on 127.0.0.1; choose another, or 0 for a free one`,
    ])
    if (process.platform !== 'win32') expect(statSync(join(folder, 'tls', 'ca.key.pem')).mode & 0o777).toBe(0o600)
  })
})
