import { route } from '../address/route.ts'
import { bankOrigin } from '../api/bank.ts'
import { callOf } from '../state/read-items.ts'
import type { RequestItem } from '../state/rows.ts'

/** A text that makes the same call again, by the name of the button that copies it. */
export const snippets = {
  copyCurl: curlOf,
  copyVitest: vitestOf,
  copyMsw: mswOf,
  copyPhp: phpOf,
  copyExchange: exchangeOf,
} as const

/** What the texts import, which this file does not. */
const packages = { vitest: 'bank131-mock/vitest', msw: 'msw' }

const project = ({ project: named }: RequestItem): string => named ?? route.value.project
const inShell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
const inPhp = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`
const inScript = (text: string): string => JSON.stringify(text)
const kept = ({ request }: RequestItem, name: string): string | undefined => request.headers[name]

/** The headers that a repeat needs beside project and signature. */
const further = (item: RequestItem): [name: string, value: string][] =>
  ['X-PARTNER-SUBMERCHANT', 'X-PARTNER-IDEMPOTENCY-KEY'].flatMap((name) => {
    const value = kept(item, name.toLowerCase())
    return value === undefined ? [] : [[name, value]]
  })

/** Signed anew by the partner's own key when it is run: the page has no key. */
function curlOf(item: RequestItem): string {
  const lines = [
    `curl -X ${item.method} ${inShell(bankOrigin() + item.path)}`,
    `-H ${inShell(`X-PARTNER-PROJECT: ${project(item)}`)} -H "X-PARTNER-SIGN: $sign"`,
    ...further(item).map(([name, value]) => `-H ${inShell(`${name}: ${value}`)}`),
    '-H "Content-Type: application/json" --data-binary "$body"',
  ]
  return `body=${inShell(item.request.body)}
sign=$(printf %s "$body" | openssl dgst -sha256 -sign partner.test.private.pem | openssl base64 -A)
${lines.join(' \\\n     ')}
`
}

function vitestOf(item: RequestItem): string {
  return `import { expect, test } from '${packages.vitest}'

test(${inScript(`${item.method} ${item.path} is answered ${item.status}`)}, async ({ bank }) => {
  const body = ${inScript(item.request.body)}
  const answer = await bank.partner.fetch(${inScript(item.path)}, { method: ${inScript(item.method)}, body })
  expect(answer.status).toBe(${item.status})
})
`
}

/** A bank that gives this one answer, for a test of what the partner makes of it. */
function mswOf({ method, path, status, response }: RequestItem): string {
  const answer =
    status === 0
      ? 'HttpResponse.error()'
      : `new HttpResponse(${inScript(response.body)}, { status: ${status}, headers: { 'content-type': 'application/json' } })`
  return `import { HttpResponse, http } from '${packages.msw}'

http.${method.toLowerCase()}(${inScript(`https://demo.bank131.ru${path}`)}, () => ${answer})
`
}

/** What the bank's own SDK for PHP has no call for. */
const notInSdk = /^(npd|report|tokenize|fiscalization)|\/(sync|nominal|rko)$/
/** Its calls that take an id and nothing else, by the names of their paths. */
const callById = /^(session|subscription)\/(status|confirm|cancel|capture|restore)$/

/** By the bank's own SDK where that has such a call, else by what PHP has itself. */
function phpOf(item: RequestItem): string {
  const path = item.path.replace(/^\/api\/v\d\//, '')
  const headers = further(item).map(([name, value]) => `${inPhp(name)} => ${inPhp(value)}`)
  if (notInSdk.test(path)) return plainPhpOf(item)
  const [, api, call] = headers.length === 0 ? (callById.exec(path) ?? []) : []
  const [, id] = /^{"\w+":"(\w+)"}$/.exec(item.request.body) ?? []
  const said =
    call && id
      ? `var_dump($client->${api === 'session' && item.version === 'v1' ? 'sessionV1' : api}()->${call}('${id}'));`
      : `echo $client->getHttpClient()->request('${item.method}', ${inPhp(item.path.slice(1))}, [
    'headers' => [${headers.join(', ')}],
    'body' => ${inPhp(item.request.body)},
])->getBody(), "\\n";`
  return `<?php
require 'vendor/autoload.php'; // composer require 131/php-sdk

$key = file_get_contents('partner.test.private.pem');
$client = new Bank131\\SDK\\Client(new Bank131\\SDK\\Config(${inPhp(bankOrigin())}, ${inPhp(project(item))}, $key));
${said}
`
}

function plainPhpOf(item: RequestItem): string {
  const headers = [
    "'Content-Type: application/json'",
    inPhp(`X-PARTNER-PROJECT: ${project(item)}`),
    "'X-PARTNER-SIGN: ' . base64_encode($signature)",
    ...further(item).map(([name, value]) => inPhp(`${name}: ${value}`)),
  ]
  return `<?php
$body = ${inPhp(item.request.body)};
openssl_sign($body, $signature, file_get_contents('partner.test.private.pem'), OPENSSL_ALGO_SHA256);
$curl = curl_init(${inPhp(bankOrigin() + item.path)});
curl_setopt_array($curl, [CURLOPT_POSTFIELDS => $body, CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => [
    ${headers.join(',\n    ')},
]]);
echo curl_exec($curl), "\\n";
`
}

/** As the recorded exchanges of the package are written. */
function exchangeOf(item: RequestItem): string {
  const { method, path, status, version, request, response, schema } = item
  const json = { 'content-type': 'application/json' }
  const partner = Object.entries(request.headers).filter(([header]) => header.startsWith('x-partner-'))
  const headers = { ...json, ...Object.fromEntries(partner.map(([header, value]) => [header.toUpperCase(), value])) }
  const name = path.replace(/^\/api\/v\d\//, '').replaceAll(/[/_]/g, '-')
  const { error } = callOf(item)
  const step = {
    request: { method, path, headers, body: request.body },
    response: { status, headers: json, body: response.body },
    schemas: {
      ...(schema.verdict === 'valid' && { request: `${version}/requests/${name}.schema.json` }),
      response: `${version}/${error ? `errors/${error.replaceAll('_', '-')}` : `responses/${name}`}.schema.json`,
    },
  }
  return `${JSON.stringify({ name, title: `${item.id}: ${path}`, source: 'recorded', version, steps: [step] }, null, 2)}\n`
}
