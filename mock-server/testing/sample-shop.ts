import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { html } from '../markup/html.ts'

/** A shop: its own pages, and who came to them. */
export async function startShop() {
  const visits: string[] = []
  const pages = new Map<string, string>()
  const server = createServer(async (request, response) => {
    const { method, url = '/' } = request
    const body = await text(request)
    const page = pages.get(url) ?? `<!doctype html><html lang="en"><title>Shop</title><h1>The shop at ${url}</h1>`
    if (url !== '/favicon.ico') visits.push([method, url, body].filter(Boolean).join(' '))
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, visits, pages, server }
}

/** As the docs have it: a form of what redirect.params holds. */
export const formOf = ({ url, params }: { url: string; params: Record<string, string> }) =>
  html`<!doctype html><html lang="en"><title>Shop</title><form method="post" action="${url}">${Object.entries(
    params,
  ).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button>Go on</button></form>`
    .html

/** As the docs have it, with the address of this bank. */
export const shopWithWidget = (bank: string, publicToken: string) => `<!doctype html><html lang="en"><title>Shop</title>
<link rel="stylesheet" href="${bank}/self-employed.css"><main><h1>Shop</h1><div id="bank131-self-employed"></div></main>
<script src="${bank}/self-employed.js"></script><script>
globalThis.heard = []
addEventListener('message', ({ origin, data }) => heard.push({ origin, data }))
Bank131SelfEmployed({
  initialValues: { taxReferenceOrPhone: '131000000002' },
  stage: Bank131SelfEmployed.STAGES.bind,
  publicToken: '${publicToken}',
}).render()
</script>`
