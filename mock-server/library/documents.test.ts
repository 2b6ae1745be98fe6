import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { startBank } from '../index.ts'
import { contract } from './contract.ts'

interface Served {
  servers: { url: string; description: string }[]
}

const real = [
  { url: 'https://demo.bank131.ru', description: 'Demo: the bank’s own sandbox' },
  { url: 'https://proxy.bank131.ru', description: 'Live: REAL MONEY' },
]

/** A GET with that `Host`, which `fetch` does not let anybody choose. */
async function read(port: number, path: string, host: string) {
  const [answer] = (await once(get({ port, path, headers: { host } }), 'response')) as [IncomingMessage]
  return { status: answer.statusCode, body: await text(answer) }
}

const firstIn = (body: string) => (JSON.parse(body) as Served).servers[0]!.url

describe('the document of a running bank', () => {
  it('names its own address first, then the bank’s, real money as such', async () => {
    await using bank = await startBank()
    const answer = await fetch(`${bank.url}/openapi.json`)
    const { servers } = (await answer.json()) as Served
    expect(servers).toEqual([{ url: bank.url, description: 'This bank: `bank131-mock`, no real money' }, ...real])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const localhost = await (await fetch(`http://localhost:${bank.port}/openapi.json`)).json()
    expect((localhost as Served).servers[0]!.url).toBe(`http://localhost:${bank.port}`)
  })

  it.each(['bank131:9000', '192.0.2.7:8131', '[2001:db8::1]:8131', 'mock.example'])(
    'names the address by which it was reached: %s',
    async (host) => {
      await using bank = await startBank()
      expect(firstIn((await read(bank.port, '/openapi.json', host)).body)).toBe(`http://${host}`)
      expect((await read(bank.port, '/docs', host)).body).toContain(`<code>http://${host}</code>`)
    },
  )

  it.each([
    'demo.bank131.ru',
    'PROXY.bank131.ru.',
    'api.demo.bank131.ru:8131',
    'a&b"c\'d',
    'evil.test/x?y#z',
    'user:secret@evil.test',
    '"><script>alert(1)</script>',
  ])('never names a host that is the real bank’s or no name: %s', async (host) => {
    await using bank = await startBank()
    for (const path of ['/openapi.json', '/docs']) {
      const { status, body } = await read(bank.port, path, host)
      // What is no authority at all is refused before anybody looks at the path.
      if (status === 400) continue
      const first = path === '/docs' ? />Servers<\/h2><ul><li><code>(.*?)</.exec(body)![1] : firstIn(body)
      expect(first).toBe(bank.url)
    }
  })

  it('is no other in the process, where calls may name the real bank', async () => {
    await using bank = await startBank()
    const answer = await bank.fetch(new Request('https://demo.bank131.ru/openapi.json'))
    expect(((await answer.json()) as Served).servers[0]!.url).toBe(bank.url)
  })
})

it('the document that is printed and packed names a local bank first', async () => {
  expect((await contract()).servers).toEqual([
    { url: 'http://127.0.0.1:8131', description: 'Local: `bank131-mock serve`, no real money' },
    ...real,
  ])
})
