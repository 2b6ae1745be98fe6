import type { OpenAPIV3_1 } from 'openapi-types'
import { describe, expect, it } from 'vitest'
import openapi from '../../schemas/generated/openapi.json' with { type: 'json' }
import { docsPage } from './docs-page.ts'

const document = openapi as unknown as OpenAPIV3_1.Document
const tables = {
  outcomes: [{ name: 'slow', of: 'payouts', summary: 'takes `longer`', amount: 13104, source: 'ours' }],
  errors: [{ code: 'invalid_request', status: 400, meaning: 'cannot be read', source: 'docs: errors' }],
}
const page = docsPage(document, tables, 'a-nonce')

describe('the page of the contract', () => {
  it('shows every operation, webhook and schema, and links to nothing it lacks', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
    const named = [...JSON.stringify([openapi.paths, openapi.webhooks]).matchAll(/"operationId":"(\w+)"/g)]
    expect(named.filter(([, id]) => !ids.has(id))).toEqual([])
    expect(named.length).toBeGreaterThan(30)
  })

  it('says what must be there, and what stands in for it: a name of the other version, an account for its token', () => {
    const fieldOf = (at: string, name: string) =>
      new RegExp(`id="${at}".*?<th scope="row"><code>${name}</code>(.*?)</th>`, 's').exec(page)?.[1]
    expect(fieldOf('v1SessionInitPayout', 'payment_method')).toBe(
      ' <b class="need">required</b>, or <code>payout_details</code>',
    )
    expect(fieldOf('v2SessionInitPayout', 'payout_details')).toBe(
      ' <b class="need">required</b>, or <code>payment_method</code>',
    )
    expect(fieldOf('schema-BankAccountRu', 'token')).toBe(
      ' <b class="need">required</b>, or <code>bik</code> and <code>account</code>',
    )
    expect(fieldOf('schema-Amount', 'amount')).toBe(' <b class="need">required</b>')
    expect(fieldOf('v1SessionStartPayout', 'payment_method')).toBe('')
  })

  it('leads to all of it by a menu that folds without a script', () => {
    const nav = /<nav id="menu" popover.*?<\/nav>/s.exec(page)![0]
    expect(nav.match(/<details name="menu"/g)!.length).toBeGreaterThan(8)
    expect(page).toContain('<button type="button" popovertarget="menu">')
    for (const id of ['v2SessionConfirm', 'outcomes', 'errors', 'schema-Amount']) expect(nav).toContain(`href="#${id}"`)
  })

  it('shows outcomes and error codes', () => {
    expect(page).toMatch(
      /<tr id="outcome-slow" data-kind="outcome"><th scope="row"><code>slow<\/code>.*13104.*<code>longer<\/code>/s,
    )
    expect(page).toMatch(/<tr id="error-invalid_request" data-kind="error code">.*<td>400<\/td>/s)
  })

  it('loads nothing, and runs nothing but its own script', () => {
    expect(page).not.toMatch(/<img|<iframe|@import|url\(|\ssrc=|\sstyle=|\son\w+="/)
    expect(page.match(/<(script|style)[^>]*>/g)).toEqual(['<style nonce="a-nonce">', '<script nonce="a-nonce">'])
    expect(page.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:,">'])
  })

  it('escapes whatever the document says', () => {
    const evil = `<script>alert('1')</script> & "so" on`
    const html = docsPage(
      { ...document, info: { ...document.info, title: evil, description: `\`${evil}\`` } },
      tables,
      'a-nonce',
    )
    expect(html).not.toContain('<script>')
    expect(html).toContain('<h1 id="about">&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;so&quot; on')
  })
})
