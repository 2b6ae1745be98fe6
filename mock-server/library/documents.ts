import type { OpenAPIV3_1 } from 'openapi-types'
import type { App } from '../control/control.ts'
import { docsPage } from '../docs-page/docs-page.ts'
import type { Tables } from '../docs-page/tables.ts'
import { type ApiErrorRow, apiErrors } from '../errors/api-errors.ts'
import { reachedAt } from '../http/reached-at.ts'
import { pageHeaders } from '../markup/page.ts'
import { allOutcomes } from '../outcomes/index.ts'
import { contract } from './contract.ts'

/** The contract of the bank at that address: generated clients call what stands first, and that is never the real bank. */
const servedAt = (address: string, { servers = [], ...document }: OpenAPIV3_1.Document): OpenAPIV3_1.Document => ({
  ...document,
  servers: [{ url: address, description: 'This bank: `bank131-mock`, no real money' }, ...servers.slice(1)],
})

/** Stand in the page, which takes 50 ms to make, where the address and the nonce of an answer will. */
const anyAddress = 'http://this-bank.invalid'
const anyNonce = crypto.randomUUID()
let page: Promise<string> | undefined

/** What the page has beside the contract. */
const tables: Tables = {
  outcomes: allOutcomes.map(({ name, courses, summary, reserved: { amount }, source }) => {
    const kinds = Object.keys(courses).map((kind) => `${kind}s`)
    return { name, of: kinds.join(', '), summary, amount, source }
  }),
  errors: Object.entries<ApiErrorRow>(apiErrors).map(([code, { status, meaning, source }]) => ({
    code,
    status,
    meaning,
    source,
  })),
}

/**
 * The contract at /openapi.json, and for people at /docs: one page that loads nothing. Both name this bank's address first; `own` is the one that it
 * has by itself. They differ by `Host`, so nobody in between may keep them.
 */
export function mountDocuments(app: App, own: () => string): void {
  app.get('/openapi.json', async (c) => {
    const document = servedAt(reachedAt(c.req.url, own()), await contract())
    return c.json(document, 200, { 'cache-control': 'no-store' })
  })
  app.get('/docs', async (c) => {
    page ??= contract().then((document) => docsPage(servedAt(anyAddress, document), tables, anyNonce))
    const nonce = crypto.randomUUID()
    const address = reachedAt(c.req.url, own())
    const text = (await page).replace(anyAddress, () => address).replaceAll(anyNonce, nonce)
    return c.html(text, 200, pageHeaders(nonce))
  })
}
