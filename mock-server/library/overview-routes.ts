import { accepts } from 'hono/accepts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import type { App } from '../control/control.ts'
import { foreignPage } from '../control/origin.ts'
import type { Bank } from '../engine/bank.ts'
import { reachedAt } from '../http/reached-at.ts'
import { pageHeaders } from '../markup/page.ts'
import { overviewPage } from '../overview-page/overview-page.ts'
import { guideFiles, guideText } from './guides.ts'
import { overviewOf } from './overview-of.ts'
import type { SecureAddress } from './secure-server.ts'

/** For whoever asks for the root by a program. */
const signpost = `bank131-mock: a local Bank 131

/api/v1, /api/v2   the bank, as its documentation says
/docs              the calls and webhooks, to read
/guides            the guides, in Markdown
/openapi.json      the calls and webhooks, for machines
/__admin           the control API: what it has
/payer, /payment   pages for payers, whose addresses the bank gives
/livez, /readyz    probes
`

export interface OverviewOptions {
  /** The address that the bank has by itself. */
  own(): string
  token?: string | undefined
  /** Where it listens for HTTPS, if it does. */
  secure(): SecureAddress | undefined
}

/** The root: a page where a browser asks, a signpost in plain text for all others; and the guides, as they are packed. */
export function mountOverview(app: App, bank: Bank, { own, token, secure }: OverviewOptions): void {
  app.get('/', async (c) => {
    const type = accepts(c, { header: 'Accept', supports: ['text/plain', 'text/html'], default: 'text/plain' })
    if (type !== 'text/html') return c.text(signpost, 200, { vary: 'Accept' })
    const nonce = crypto.randomUUID()
    // Who may not ask the control API is told nothing here that it tells.
    const isOpen = token === undefined && foreignPage(c.req.raw.headers) === undefined
    const overview = await overviewOf(bank, { address: reachedAt(c.req.url, own()), secure: secure(), isOpen })
    return c.html(overviewPage(overview, nonce), 200, { ...pageHeaders(nonce), vary: 'Accept' })
  })
  app.get('/guides', (c) => c.text(`${listOf(guideFiles())}/guides/ru                  the same in Russian\n`))
  app.get('/guides/ru', (c) => c.text(listOf(guideFiles('ru'))))
  app.get('/guides/:name{(?:ru/)?[^/]+}', (c) => {
    const name = c.req.param('name').replace(/\.md$/, '')
    const guides = guideFiles(name.startsWith('ru/') ? 'ru' : undefined)
    const guide = guides.find((each) => each.name === name)
    if (guide) return c.text(guideText(guide), 200, { 'x-content-type-options': 'nosniff' })
    const { nearest } = nearestTo(
      name,
      guides.map((each) => each.name),
    )
    const hint = nearest ? `did you mean /guides/${nearest}?` : '/guides lists them'
    return c.text(`there is no guide ${JSON.stringify(name)} (${hint})\n`, 404)
  })
}

const listOf = (guides: ReturnType<typeof guideFiles>) =>
  guides.map(({ name, title }) => `/guides/${name.padEnd(20)}${title}\n`).join('')
