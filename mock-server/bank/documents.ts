import type { OpenAPIV3_1 } from 'openapi-types'
import type { App } from '../control/control.ts'
import { docsPage } from '../docs-page/docs-page.ts'

/** The contract as OpenAPI 3.1; read from its own file the first time somebody asks. */
export const contract = async (): Promise<OpenAPIV3_1.Document> =>
  (await import('../../schemas/generated/openapi.json', { with: { type: 'json' } }))
    .default as unknown as OpenAPIV3_1.Document

/** For whoever opens the address in a browser. */
const signpost = `bank131-mock: a local Bank 131

/api/v1, /api/v2   the bank, as its documentation says
/docs              the calls and webhooks, to read
/openapi.json      the same, for machines
/__admin           the control API: what it has
/livez, /readyz    probes
`

let page: Promise<string> | undefined

/** The contract at /openapi.json, and for people at /docs: one page that loads nothing. */
export function mountDocuments(app: App): void {
  app.get('/', (c) => c.text(signpost))
  app.get('/openapi.json', async (c) => c.json(await contract()))
  app.get('/docs', async (c) => {
    page ??= contract().then(docsPage)
    return c.html(await page)
  })
}
