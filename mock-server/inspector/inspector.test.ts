import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createBank, startBank } from '../index.ts'
import { ask } from '../testing/sample-partner.ts'

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

const page = { method: 'GET', path: '/__admin/ui' }

describe('the page of the inspector', () => {
  it('begins with a script and a style of its own, by names that change with them, knows its second script, and loads nothing else', async () => {
    await using bank = await startBank()
    const { status, text, headers } = await ask(bank.url, page)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=UTF-8',
      'no-store',
    ])
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'self'; script-src 'self' 'sha256-[^']+'; connect-src 'self'; .*require-trusted-types-for 'script'; trusted-types 'none';/,
    )
    expect(text).not.toMatch(/<style|\sstyle=|<script>|\son\w+=|https?:/)
    const [, list] = /<script type="importmap">(.*?)<\/script>/.exec(text)!
    expect(headers['content-security-policy']).toContain(`script-src 'self' '${digest(list!)}'`)
    const loaded = [...text.matchAll(/(?:href|src)="(\/__admin\/ui\/[^"]+)" integrity="(sha256-[^"]+)"/g)]
    expect(loaded.map(([, path]) => path!.replace(/-[\w-]{8}\./, '-HASH.'))).toEqual([
      '/__admin/ui/inspector-HASH.css',
      '/__admin/ui/inspector-HASH.js',
    ])
    const later: Record<string, string> = JSON.parse(list!).integrity
    expect(Object.keys(later).map((path) => path.replace(/-[\w-]{8}\./, '-HASH.'))).toEqual([
      '/__admin/ui/further-views-HASH.js',
    ])
    for (const [path, integrity] of [...loaded.map(([, ...both]) => both), ...Object.entries(later)]) {
      const answer = await ask(bank.url, { method: 'GET', path: path! })
      expect(digest(answer.text)).toBe(integrity)
      expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'public, max-age=31536000, immutable' } })
    }
  })

  it('is there without the token, which it asks for', async () => {
    await using open = await startBank()
    await using closed = await startBank({ adminToken: 'secret' })
    expect((await ask(open.url, page)).text).toContain('<meta name="sign-in" content="none">')
    const { text } = await ask(closed.url, page)
    expect(text).toContain('<meta name="sign-in" content="token">')
    expect(text).not.toContain('secret')
  })

  it('is not there under a name that leads to this machine by chance (DNS rebinding)', async () => {
    await using bank = await startBank()
    const answer = await ask(bank.url, { ...page, headers: { host: 'evil.example' } })
    expect(answer).toMatchObject({ status: 403, headers: { 'content-type': 'application/problem+json' } })
  })

  it('has the engine below it, for recordings that are opened in the page', async () => {
    await using bank = await startBank()
    const { status, text, headers } = await ask(bank.url, { method: 'GET', path: '/__admin/ui/engine/browser.js' })
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'no-store',
    ])
    expect(text).toMatch(/export\s*\{[^}]*\bas openRecording\b[^}]*\}/)
    for (const other of ['cli.js', 'toString', '..%2Fcli.js'])
      expect(await ask(bank.url, { method: 'GET', path: `/__admin/ui/engine/${other}` })).toMatchObject({ status: 404 })
  })

  it('has no file that it does not load: the control API says so', async () => {
    await using bank = await startBank()
    const answer = await ask(bank.url, { method: 'GET', path: '/__admin/ui/other.js' })
    expect(answer).toMatchObject({ status: 404, text: expect.stringContaining('the control API has no such resource') })
  })

  it('is of banks that listen alone', async () => {
    await using inside = createBank()
    expect((await inside.fetch(new Request('https://demo.bank131.ru/__admin/ui'))).status).toBe(404)
  })
})
