import { headerOf } from '../core/call-headers.ts'
import { type Bytes, type Digest, toBase64, utf8 } from './bytes.ts'
import { mistake } from './hints.ts'
import type { Call, Candidate } from './wrappings.ts'

/** The names that libraries sign by themselves, of draft-cavage-http-signatures; `Signature` or `Authorization` may say others. */
const usualOfDraft = [
  '(request-target)',
  '(request-target) host',
  '(request-target) date',
  '(request-target) host date',
  '(request-target) host date digest',
  '(request-target) host date content-length',
  '(request-target) host date digest content-type',
  '(request-target) host digest',
  'host date',
  'date',
]
/** Components of RFC 9421; `Signature-Input` says which, and what else is signed with them. */
const usualOfRfc = [
  '("@method" "@target-uri")',
  '("@method" "@authority" "@path")',
  '("@method" "@target-uri" "content-digest")',
  '("@method" "@authority" "@path" "content-digest")',
]

/** Of a header's text and of a list of names; nobody signs more. */
const LONGEST = 2048
const MOST = 32

/** The strings that HTTP signatures are made over: the method and the address in a form of their own, some headers, a digest of the body. */
export async function httpSignatures(body: Bytes, call: Call, digest: Digest): Promise<Candidate[]> {
  const sha256 = toBase64(await digest('SHA-256', body))
  const address = new URL(call.url, 'http://localhost')
  const header = (name: string) => headerOf(call.headers, name)?.slice(0, LONGEST)
  const digests = {
    digest: header('digest') ?? `SHA-256=${sha256}`,
    'content-digest': header('content-digest') ?? `sha-256=:${sha256}:`,
    'content-length': header('content-length') ?? String(body.length),
  }
  const headers = ['signature', 'authorization'].map(header)
  // Who signs for the bank's own host may be led here by a proxy.
  const hosts = new Set([header('host') ?? address.host, address.host, 'demo.bank131.ru'])
  const found = [...hosts].flatMap((host) => {
    const known: Readonly<Record<string, string | undefined>> = { ...digests, ...componentsOf(call, address, host) }
    const componentOf = (name: string) => known[name] ?? header(name)
    return [...ofDraft(headers, componentOf), ...ofRfc(header('signature-input'), componentOf)]
  })
  return [...new Map(found.map(([text, scheme]) => [text, candidate(text, scheme)])).values()]
}

const componentsOf = ({ method }: Call, { pathname, search, protocol }: URL, host: string) => ({
  '(request-target)': `${method.toLowerCase()} ${pathname}${search}`,
  '@method': method,
  '@target-uri': `${host === 'demo.bank131.ru' ? 'https:' : protocol}//${host}${pathname}${search}`,
  '@authority': host,
  '@path': pathname,
  '@query': search === '' ? '?' : search,
  '@request-target': pathname + search,
  host,
})

/** What was signed, and by which scheme. */
type Signable = readonly [text: string, scheme: string]

type ComponentOf = (name: string) => string | undefined

function ofDraft(headers: readonly (string | undefined)[], componentOf: ComponentOf): Signable[] {
  const said = headers.flatMap((header = '') => /\bheaders="([^"]*)"/.exec(header)?.[1]?.toLowerCase() ?? [])
  return [...said, ...usualOfDraft].flatMap((list): Signable[] => {
    const lines = linesOf(list.split(' '), (name) => `${name}: `, componentOf)
    return lines ? [[lines.join('\n'), 'draft-cavage-http-signatures']] : []
  })
}

function ofRfc(input: string | undefined, componentOf: ComponentOf): Signable[] {
  const said = [...(input ?? '').matchAll(/[\w*.-]+=(\([^)]*\)(?:;[^,]*)?)/g)].map(([, params]) => params!)
  return [...said.slice(0, 4), ...usualOfRfc].flatMap((params): Signable[] => {
    const names = [...params.slice(0, params.indexOf(')')).matchAll(/"([^"]*)"/g)].map(([, name]) => name!)
    const lines = linesOf(names, (name) => `"${name}": `, componentOf)
    return lines ? [[[...lines, `"@signature-params": ${params}`].join('\n'), 'RFC 9421']] : []
  })
}

/** `undefined` if the call has not what one of the names stands for. */
function linesOf(
  names: readonly string[],
  label: (name: string) => string,
  componentOf: ComponentOf,
): string[] | undefined {
  const lines = names.slice(0, MOST).map((name) => {
    const value = componentOf(name)
    return value === undefined ? undefined : label(name) + value
  })
  return lines.every((line) => line !== undefined) ? lines : undefined
}

const candidate = (text: string, scheme: string): Candidate => ({
  bytes: utf8(text),
  mistakes: [
    mistake(
      'http_signature',
      `what was signed is not the body but the string of an HTTP signature (${scheme}): ${JSON.stringify(text)}`,
    ),
  ],
})
