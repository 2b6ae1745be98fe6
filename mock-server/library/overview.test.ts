import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { partnerTestKeys } from '../../fixtures/keys/index.ts'
import { startBank } from '../index.ts'
import { version } from '../version.ts'

const asBrowser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

async function read(url: string, headers: Record<string, string> = asBrowser) {
  const answer = await fetch(url, { headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** What a page says, without its markup. */
const said = (html: string) =>
  html
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('the root of a running bank', () => {
  it.each([[undefined], ['*/*'], ['text/plain'], ['application/json'], ['text/html;q=0']])(
    'is text for who asks by %s',
    async (accept) => {
      await using bank = await startBank()
      const { headers, text } = await read(bank.url, accept === undefined ? {} : { accept })
      expect(headers.get('content-type')).toBe('text/plain; charset=UTF-8')
      expect(headers.get('vary')).toBe('Accept')
      expect(text).toMatch(/^bank131-mock: a local Bank 131\n\n\/api\/v1, \/api\/v2 {3}the bank, .*\n\/docs /)
    },
  )

  it('is a page for a browser, which loads and runs nothing', async () => {
    await using bank = await startBank()
    const { headers, text } = await read(bank.url)
    expect(headers.get('content-type')).toBe('text/html; charset=UTF-8')
    expect(headers.get('vary')).toBe('Accept')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']+'; script-src 'nonce-/,
    )
    expect(text).not.toMatch(/<script|<img|<iframe|@import|url\(|\ssrc=|\sstyle=|\son\w+=/)
    const links = [...text.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => path!)
    expect(links).toEqual(
      expect.arrayContaining([
        '/docs',
        '/openapi.json',
        '/__admin',
        '/metrics',
        '/livez',
        '/readyz',
        '/guides/payouts',
        '/guides/ru',
      ]),
    )
    for (const path of new Set(links)) expect([path, (await read(bank.url + path)).status]).toEqual([path, 200])
  })

  it('says what runs: version, address, store, projects with their clocks, what is due', async () => {
    await using bank = await startBank({
      clock: 'manual',
      startAt: '2025-03-01T10:00:00Z',
      projects: { shop: { webhookUrl: 'http://127.0.0.1:9/hook?card=4242424242424242' }, '2nd': {} },
    })
    await bank.partner.fetch('/api/v2/session/create', { method: 'POST', body: '{}' })
    const text = said((await read(bank.url)).text)
    expect(text).toMatch(
      new RegExp(`Version\\s+${version}\\s+Address\\s+${bank.url}\\s+HTTPS\\s+off .*\\s+Store\\s+in memory`),
    )
    expect(text).toMatch(/Sessions\s+1\s+Calls in the journal\s+1\s+Webhooks due\s+0/)
    expect(text).toMatch(
      /shop\s+manual\s+2025-03-01 10:00:00 UTC\s+http:\/\/127\.0\.0\.1:9\/hook\?card=\S*4242\s+0\s+2nd\s+manual/,
    )
    expect(text).not.toContain('4242424242424242')
  })

  it('names twenty projects, and where the others are', async () => {
    const projects = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`shop-${at}`, {}]))
    await using bank = await startBank({ projects })
    const { text } = await read(bank.url)
    expect(text.match(/<th scope="row">/g)).toHaveLength(20)
    expect(text).toContain('<a href="/__admin/projects">all projects</a>')
  })

  it('tells nothing of projects to who may not ask the control API', async () => {
    await using bank = await startBank({
      adminToken: 'secret',
      projects: { shop: { webhookUrl: 'http://127.0.0.1:9/' } },
    })
    const { text } = await read(bank.url)
    expect(text).toContain('asks for its token')
    expect(text).not.toMatch(/127\.0\.0\.1:9\/|Webhooks due|secret/)
    expect(text).toContain('Authorization: Bearer TOKEN')
  })

  it('tells the certificate of its HTTPS', async () => {
    await using bank = await startBank({ tls: true })
    const { text } = await read(bank.url)
    expect(text).toContain(bank.tls!.url)
    expect(text).toContain('href="/__admin/ca.pem"')
  })
})

const run = promisify(execFile)
const canSign =
  process.platform !== 'win32' &&
  (await run('sh', ['-c', 'command -v curl openssl']).then(
    () => true,
    () => false,
  ))

it.skipIf(!canSign)(
  `the lines to try first do what they say${canSign ? '' : ': there is no curl or openssl here'}`,
  async () => {
    await using bank = await startBank()
    const cwd = mkdtempSync(join(tmpdir(), 'bank131-mock-lines-'))
    // What `keys --test` writes.
    writeFileSync(join(cwd, 'partner.test.private.pem'), partnerTestKeys.privateKey)
    const { text } = await read(bank.url)
    const blocks = [...text.matchAll(/<pre[^>]*><code>(.*?)<\/code>/gs)].map(([, code]) => said(code!))
    const byCurl = blocks
      .map((block) => block.replace(/^npx .*keys --test\n/, ''))
      .filter((block) => !block.startsWith('npx'))
    const answers: string[] = []
    for (const block of byCurl)
      answers.push((await run('sh', ['-ec', block.replaceAll('curl ', 'curl -sSf ')], { cwd })).stdout)
    rmSync(cwd, { recursive: true })
    expect(answers).toEqual([
      'ok',
      expect.stringMatching(/"status":"ok".*"payout_list"/),
      expect.stringMatching(/"items":\[\{"id":"ps_.*session\/init\/payout/s),
      expect.stringContaining('declined_by_issuer_bank'),
    ])
  },
)

describe('the guides', () => {
  it('are listed, and read from their title on', async () => {
    await using bank = await startBank()
    const list = (await read(`${bank.url}/guides`)).text
    expect(list).toMatch(/^\/guides\/payouts {13}Payouts: what can be paid from where$/m)
    const { headers, text } = await read(`${bank.url}/guides/payouts.md`)
    expect(headers.get('content-type')).toBe('text/plain; charset=UTF-8')
    expect(text).toMatch(/^# Payouts/)
  })

  it('are there in Russian too', async () => {
    await using bank = await startBank()
    expect((await read(`${bank.url}/guides`)).text).toMatch(/^\/guides\/ru +the same in Russian$/m)
    expect((await read(`${bank.url}/guides/ru`)).text).toMatch(/^\/guides\/ru\/time +Время$/m)
    expect((await read(`${bank.url}/guides/ru/time`)).text).toMatch(/^# Время/)
    expect((await read(`${bank.url}/guides/ru/tme`)).text).toContain('did you mean /guides/ru/time?')
  })

  it('that are not there name the nearest', async () => {
    await using bank = await startBank()
    const { status, text } = await read(`${bank.url}/guides/payuots`)
    expect([status, text]).toEqual([404, 'there is no guide "payuots" (did you mean /guides/payouts?)\n'])
  })
})
