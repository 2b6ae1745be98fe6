import { ownConnection } from '../own-connection.ts'

/** What a browser was answered. */
export interface Page {
  url: string
  status: number
  /** How it was asked for. */
  method: string
  body?: string
  /** Where it sends the browser on to, if it does. */
  location?: string
  text: string
}

const HOPS = 10

/** A payer's browser, without scripts: it keeps cookies, and goes where it is sent, as far as that is the partner's. */
export class Browser {
  #mayOpen: (url: URL) => boolean
  #signal: AbortSignal | undefined
  #cookies = new Map<string, Map<string, string>>()

  constructor(mayOpen: (url: URL) => boolean, signal?: AbortSignal) {
    this.#mayOpen = mayOpen
    this.#signal = signal
  }

  /** Opens an address, and goes nowhere from there. @throws where nobody answers */
  async open(address: string, { method = 'GET', body, headers }: RequestInit = {}): Promise<Page> {
    const url = new URL(address)
    const cookies = [...(this.#cookies.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = { ...ownConnection, accept: 'text/html,*/*', ...headers, ...(cookies && { cookie: cookies }) }
    const answer = await fetch(url, {
      method,
      headers: sent,
      redirect: 'manual',
      ...(body && { body }),
      ...(this.#signal && { signal: this.#signal }),
    })
    this.#keep(url.host, answer.headers.getSetCookie())
    const location = answer.headers.get('location')
    return {
      url: url.href,
      status: answer.status,
      method,
      ...(typeof body === 'string' && { body }),
      ...(location !== null && URL.canParse(location, url.href) && { location: new URL(location, url).href }),
      text: await answer.text(),
    }
  }

  /** Submits fields to an address, as a form of method POST does. */
  post(address: string, fields: Readonly<Record<string, string>>): Promise<Page> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return this.open(address, { method: 'POST', headers, body: new URLSearchParams(fields).toString() })
  }

  /** Goes on from a page for as long as it is sent on; stops where `isThere` says so, or where it may not go. */
  async goOn(from: Page, isThere: (page: Page) => boolean = () => false): Promise<Page> {
    let page = from
    for (let hop = 0; hop < HOPS && !isThere(page); hop += 1) {
      if (page.location === undefined || !isRedirect(page.status) || !this.#mayOpen(new URL(page.location))) break
      page = await this.open(page.location, keepsMethod(page.status) ? again(page) : {})
    }
    return page
  }

  #keep(host: string, lines: readonly string[]): void {
    const kept = this.#cookies.get(host) ?? new Map<string, string>()
    this.#cookies.set(host, kept)
    for (const line of lines) {
      const [, name, value] = /^\s*([^=;]+)=([^;]*)/.exec(line) ?? []
      if (name !== undefined) kept.set(name, value!)
    }
  }
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

/** 307 and 308 repeat the call as it was; after any other a browser asks by GET. */
export const keepsMethod = (status: number): boolean => status === 307 || status === 308

const again = ({ method, body }: Page): RequestInit => ({
  method,
  ...(body !== undefined && { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
})
