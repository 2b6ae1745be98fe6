import { sign } from 'node:crypto'
import { expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { evidence } from '../testing/sample-evidence.ts'
import { diagnose } from './diagnose.ts'

const signed = (text: string) => sign('sha256', Buffer.from(text), testKeys.partner.privateKey).toString('base64')
const body = JSON.stringify({
  session_id: 'ps_1',
  list: [1, true, null],
  name: "O'Neil \\ Иван",
  empty: {},
  price: 1.5,
})

it('a body that was signed and did not come is an empty body', async () => {
  const found = await diagnose(evidence('', signed(body)))
  expect(found).toMatchObject({
    cause: 'empty_body',
    hint: expect.stringContaining('Something was signed, nothing was sent'),
  })
  expect(await diagnose(evidence(' ', signed(body)))).toMatchObject({ cause: 'body_reserialised' })
})

it.each([
  ['JavaScript, String(object)', '[object Object]'],
  ['JavaScript, String(undefined)', 'undefined'],
  ['JavaScript, String(promise)', '[object Promise]'],
  ['PHP, (string) $array', 'Array'],
  ['Python, str(None)', 'None'],
  [
    'Python, str(dict)',
    `{'session_id': 'ps_1', 'list': [1, True, None], 'name': "O'Neil \\\\ Иван", 'empty': {}, 'price': 1.5}`,
  ],
  ['Java, map.toString()', "{session_id=ps_1, list=[1, true, null], name=O'Neil \\ Иван, empty={}, price=1.5}"],
  [
    'Ruby, hash.to_s',
    `{"session_id"=>"ps_1", "list"=>[1, true, nil], "name"=>"O'Neil \\\\ Иван", "empty"=>{}, "price"=>1.5}`,
  ],
])('an object that was signed as %s writes it', async (_, text) => {
  expect(await diagnose(evidence(body, signed(text)))).toMatchObject({ cause: 'stringified_object' })
})

it('bytes that were signed as str(bytes) of Python writes them', async () => {
  const text = 'b\'{"name":"\\xd0\\x98"}\''
  expect(await diagnose(evidence('{"name":"И"}', signed(text)))).toMatchObject({ cause: 'stringified_object' })
})

it.each([
  ['http_build_query', 'a%5Bb%5D=1&a%5Bc%5D%5B0%5D=x+y&d=1'],
  ['http_build_query with PHP_QUERY_RFC3986', 'a%5Bb%5D=1&a%5Bc%5D%5B0%5D=x%20y&d=1'],
  ['http_build_query, decoded again', 'a[b]=1&a[c][0]=x y&d=1'],
  ['qs.stringify', 'a%5Bb%5D=1&a%5Bc%5D%5B0%5D=x%20y&d=true'],
  ['URLSearchParams', 'a=%5Bobject+Object%5D&d=true'],
  ['encodeURIComponent', encodeURIComponent('{"a":{"b":1,"c":["x y"]},"d":true}')],
])('a form that was signed: %s', async (_, text) => {
  expect(await diagnose(evidence('{"a":{"b":1,"c":["x y"]},"d":true}', signed(text)))).toMatchObject({
    cause: 'form_encoded',
  })
})

const path = '/api/v2/session/create'
it.each([
  ['the least', `(request-target): post ${path}`, {}],
  ["of the bank's own host", `(request-target): post ${path}\nhost: demo.bank131.ru`, {}],
  [
    'as Authorization lists it',
    `x-partner-project: demo_project\n(request-target): post ${path}`,
    { authorization: 'Signature keyId="a",headers="x-partner-project (request-target)",signature="b"' },
  ],
  [
    'of RFC 9421',
    `"@method": POST\n"@target-uri": https://demo.bank131.ru${path}\n"@signature-params": ("@method" "@target-uri")`,
    {},
  ],
  [
    'of RFC 9421, as Signature-Input lists it',
    `"x-partner-project": demo_project\n"@signature-params": ("x-partner-project");created=1;nonce="n"`,
    { 'signature-input': 'sig=("x-partner-project");created=1;nonce="n"' },
  ],
])('the string of an HTTP signature: %s', async (_, text, headers) => {
  const found = await diagnose(
    evidence(body, signed(text), { headers: { 'x-partner-project': 'demo_project', ...headers } }),
  )
  expect(found).toMatchObject({ cause: 'http_signature', hint: expect.stringContaining('Make no HTTP signature') })
})

/** Little that could make much: long names around many fields, halves of characters, lists of names. */
it.each([
  [
    'long names around many fields',
    JSON.stringify({ ['k'.repeat(30_000)]: Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [at, 1])) }),
    {},
  ],
  ['half a pair of surrogates', '{"a":"\\ud800"}', {}],
  [
    'a long list of names',
    '{}',
    { 'signature-input': 'a'.repeat(16_000), signature: `headers="${'date '.repeat(3_000)}"` },
  ],
])('%s are no trap', async (_, text, headers) => {
  expect(await diagnose(evidence(text, signed('another'), { headers }))).toMatchObject({ cause: 'body_reserialised' })
})
