import type { CustomerInteraction } from '../../../../schemas/generated/types.ts'
import { keepsMethod, type Page } from './browser.ts'
import { formsOf, tagsOf, unescapeHtml } from './html.ts'

type Redirect = NonNullable<CustomerInteraction['redirect']>

/** How a page of the partner sends its payer on to the bank. */
interface Lead {
  /** `a form`, `a redirect`. */
  by: string
  method: string
  url: string
  params: Readonly<Record<string, unknown>>
  /** Only handed out: who sends the payer on is not seen. */
  isData?: true
}

/** How the page leads to where the bank has told the payer to go, if it does. */
export const leadOf = (page: Page, target: Redirect): Lead | undefined =>
  byRedirect(page, target) ?? byForm(page, target) ?? byLink(page, target) ?? asData(page, target)

/** What is wrong with it, and what to do; nothing where the payer is sent as the bank has told. */
export function wrongWith(lead: Lead, { url, method, params }: Redirect): string | undefined {
  const told = method === 'POST' ? (params ?? {}) : queryOf(url)
  if (lead.method !== method)
    return `the payer is sent to the bank by ${lead.by}, with ${lead.method}, and redirect.method says ${method}: ${advice(method)} (${url})`
  const lacking = Object.entries(told).filter(
    ([name, value]) => (lead.params[name] ?? queryOf(lead.url)[name]) !== value,
  )
  if (lacking.length === 0) return undefined
  const names = lacking.map(([name]) => name).join(' and ')
  return `the payer is sent to the bank by ${lead.by}, and ${names} ${lacking.length > 1 ? 'are' : 'is'} not there as the bank gave it: ${advice(method)} (${url})`
}

const advice = (method: string): string =>
  method === 'POST'
    ? 'answer a page with a form of method POST, redirect.url for its action, and an input for each of redirect.params, unchanged'
    : 'send the browser to redirect.url, with its query, by a redirect or a link'

function byRedirect({ status, location, method, body }: Page, { url }: Redirect): Lead | undefined {
  if (location === undefined || !isThere(location, url)) return undefined
  const kept = keepsMethod(status)
  const params = kept && body !== undefined ? Object.fromEntries(new URLSearchParams(body)) : {}
  return { by: `a redirect (${status})`, method: kept ? method : 'GET', url: location, params }
}

function byForm({ text, url: base }: Page, { url }: Redirect): Lead | undefined {
  for (const { action, method, fields } of formsOf(text)) {
    const to = resolved(action, base)
    if (to !== undefined && isThere(to, url)) return { by: 'a form', method, url: to, params: fields }
  }
  return undefined
}

/** A link, a refresh, or a frame. */
function byLink({ text, url: base }: Page, { url }: Redirect): Lead | undefined {
  for (const { tag, attributes: its } of tagsOf(text)) {
    const refresh = tag === 'meta' && /^refresh$/i.test(its['http-equiv'] ?? '') ? its.content : undefined
    const to = { a: its.href, iframe: its.src, meta: /url\s*=\s*['"]?([^'"]+)/i.exec(refresh ?? '')?.[1] }[tag]
    const address = to === undefined ? undefined : resolved(to, base)
    if (address !== undefined && isThere(address, url))
      return {
        by: tag === 'a' ? 'a link' : tag === 'meta' ? 'a refresh' : 'a frame',
        method: 'GET',
        url: address,
        params: {},
      }
  }
  return undefined
}

/** JSON for a program, or a script: whoever reads it finds the address in it, and for a form the method and what goes along. */
function asData({ text }: Page, { url, method: told, params = {} }: Redirect): Lead | undefined {
  const said = textsIn(text)
  const has = (words: unknown) => said.some((each) => each.includes(String(words)))
  if (!has(url)) return undefined
  const method = told === 'POST' && !said.some((each) => /(^|["'`])post($|["'`])/i.test(each)) ? 'GET' : told
  const found = Object.entries(params).filter(([, value]) => has(value))
  return { by: 'data or a script', method, url, params: Object.fromEntries(found), isData: true }
}

/** The texts that JSON holds; of anything else the whole, without escapes. */
function textsIn(text: string): string[] {
  try {
    const texts: string[] = []
    JSON.parse(text, (_, value) => {
      if (typeof value === 'string') texts.push(value)
      return value
    })
    return texts
  } catch {
    const plain = unescapeHtml(text).replaceAll(/\\([/"'])/g, '$1')
    return [plain.replaceAll(/\\u0026/gi, '&')]
  }
}

const resolved = (address: string, base: string): string | undefined => URL.parse(address, base)?.href

/** The same place, whatever goes along in the query. */
function isThere(address: string, url: string): boolean {
  const [one, other] = [URL.parse(address), URL.parse(url)]
  return one !== null && other !== null && one.origin === other.origin && one.pathname === other.pathname
}

const queryOf = (url: string): Record<string, string> => Object.fromEntries(URL.parse(url)?.searchParams ?? [])
