import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AloneCall, callAlone } from './call-alone.ts'

/** An order as the kit asks for it. */
export interface OrderRequest {
  reference: string
  /** Kopecks. */
  amount: number
}

/** Makes the partner do something; answers what came of it, for the report. */
export type Trigger = (asked: OrderRequest) => Promise<string>

/** The partner answered, and not 2xx. */
class Refused extends Error {
  readonly status: number
  readonly answer: string

  constructor(what: string, status: number, answer: string) {
    super(`${what} was answered ${status}: ${answer.slice(0, 200)}`)
    this.status = status
    this.answer = answer
  }
}

/** The same question, where a 4xx is an answer too, with its status: who knows no such order says so. 429 asks to come again. */
export const inAnyCase =
  (ask: Trigger): Trigger =>
  async (asked) => {
    try {
      return await ask(asked)
    } catch (error) {
      if (!(error instanceof Refused) || error.status >= 500 || error.status === 429) throw error
      return `${error.status} ${error.answer}`
    }
  }

/** A call as the user writes it; `{reference}` and the others are filled in when it is made. */
export interface HttpCall {
  method: string
  url: string
  body?: string
}

const asHttp = /^(GET|POST|PUT|PATCH|DELETE)\s+(https?:\/\/\S+)(?:\s+([\s\S]+))?$/

/**
 * A trigger as the user writes it: `METHOD URL [BODY]`, or a command for the shell. `{amount}` (kopecks), `{rubles}` (`123.45`) and `{reference}` are
 * filled in: percent-encoded in a URL, as they are elsewhere. A command finds them in `BANK131_AMOUNT`, `BANK131_RUBLES` and `BANK131_REFERENCE` too.
 * References are made of letters, digits and hyphens alone, so that nothing needs to be quoted. The signal breaks off what is still unanswered.
 */
export function readTrigger(text: string, signal?: AbortSignal): Trigger {
  const call = readHttpCall(text)
  return call ? byHttp(call, signal) : byShell(text, signal)
}

/** `METHOD URL [BODY]`; undefined for what is something else. */
export function readHttpCall(text: string): HttpCall | undefined {
  const [, method, url, body] = asHttp.exec(text.trim()) ?? []
  return method !== undefined && url !== undefined ? { method, url, ...(body !== undefined && { body }) } : undefined
}

/** A call about one order, as `fetch` takes it. */
export function callFor(
  { method, url, body: template }: HttpCall,
  asked: OrderRequest,
): { url: string; init: Omit<AloneCall, 'signal'> } {
  const body = template && filled(template, asked)
  const type = body && /^[[{]/.test(body) ? 'application/json' : 'application/x-www-form-urlencoded'
  const headers = body ? { 'content-type': type } : {}
  return { url: filled(url, asked, encodeURIComponent), init: { method, headers, ...(body && { body }) } }
}

/** Where a trigger of `METHOD URL` leads, as far as that is known before it is filled in. */
export function addressOf(trigger: string): string | undefined {
  const url = readHttpCall(trigger)?.url
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined
}

const valuesOf = ({ amount, reference }: OrderRequest): Record<string, string> => ({
  amount: String(amount),
  rubles: (amount / 100).toFixed(2),
  reference,
})

const filled = (text: string, asked: OrderRequest, encode = (value: string) => value): string => {
  const values = valuesOf(asked)
  return text.replace(/\{(amount|rubles|reference)\}/g, (_, name: string) => encode(values[name]!))
}

const byHttp =
  (call: HttpCall, signal?: AbortSignal): Trigger =>
  async (asked) => {
    const { url, init } = callFor(call, asked)
    const { ok, status, text } = await callAlone(url, { ...init, ...(signal && { signal }) })
    if (!ok) throw new Refused(`${call.method} ${call.url}`, status, text)
    return text
  }

const byShell =
  (command: string, signal?: AbortSignal): Trigger =>
  async (asked) => {
    const values = Object.entries(valuesOf(asked)).map(([name, value]) => [`BANK131_${name.toUpperCase()}`, value])
    const env = { ...process.env, ...Object.fromEntries(values) }
    const child = spawn(filled(command, asked), { shell: true, env, ...(signal && { signal }) })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    }
    const [code] = (await once(child, 'close')) as [number | null]
    if (code !== 0) throw new Error(`the command ended with ${code}: ${said.trim().slice(-200)}`)
    return said
  }
