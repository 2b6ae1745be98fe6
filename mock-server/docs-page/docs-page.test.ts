import type { OpenAPIV3_1 } from 'openapi-types'
import { describe, expect, it } from 'vitest'
import openapi from '../../schemas/generated/openapi.json' with { type: 'json' }
import { docsPage } from './docs-page.ts'

const document = openapi as unknown as OpenAPIV3_1.Document
const page = docsPage(document)

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
    expect(fieldOf('v1SessionInitPayout', 'payment_method')).toBe(' <b>required</b>, or <code>payout_details</code>')
    expect(fieldOf('v2SessionInitPayout', 'payout_details')).toBe(' <b>required</b>, or <code>payment_method</code>')
    expect(fieldOf('schema-BankAccountRu', 'token')).toBe(
      ' <b>required</b>, or <code>bik</code> and <code>account</code>',
    )
    expect(fieldOf('schema-Amount', 'amount')).toBe(' <b>required</b>')
    expect(fieldOf('v1SessionStartPayout', 'payment_method')).toBe('')
  })

  it('loads nothing and runs nothing', () => {
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<img|<iframe|@import|url\(|\ssrc=|\son\w+=/)
    expect(page.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:,">'])
  })

  it('escapes whatever the document says', () => {
    const evil = `<script>alert('1')</script> & "so" on`
    const html = docsPage({ ...document, info: { ...document.info, title: evil, description: `\`${evil}\`` } })
    expect(html).not.toContain('<script')
    expect(html).toContain('<h1>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;so&quot; on')
  })
})
