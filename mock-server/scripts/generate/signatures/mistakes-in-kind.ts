import { nestedObject, simple, start } from './bodies.ts'
import type { SignatureCase } from './case.ts'
import { bad, type Signer, sha256 } from './signer.ts'

const form =
  'session_id=ps_4107&amount_details%5Bamount%5D=10050&amount_details%5Bcurrency%5D=rub' +
  '&metadata%5Border%5D=https%3A%2F%2Fshop.example%2Forders%2F17&metadata%5Bpayer%5D=%D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2+%D0%98%D0%B2%D0%B0%D0%BD'
const inPython =
  "{'session_id': 'ps_4107', 'amount_details': {'amount': 10050, 'currency': 'rub'}, " +
  "'metadata': {'order': 'https://shop.example/orders/17', 'payer': 'Иванов Иван'}}"

const path = '/api/v2/session/create'
const digest = sha256(simple).toString('base64')
const params = '("@method" "@authority" "@path" "content-digest");created=1740823200;keyid="partner"'
const call = (headers: Record<string, string>) => ({
  call: {
    method: 'POST',
    url: `https://demo.bank131.ru${path}`,
    headers: { host: 'demo.bank131.ru', 'x-partner-project': 'demo_project', ...headers },
  },
})

/** Something of another kind than the body was signed. */
export const mistakesInKind = ({ signed }: Signer): SignatureCase[] => [
  bad('body-lost', ['empty_body'], 'A body was signed, nothing was sent.', '', signed(start)),
  bad(
    'object-signed',
    ['stringified_object'],
    'A JavaScript object was signed: [object Object].',
    simple,
    signed('[object Object]'),
  ),
  bad(
    'undefined-signed',
    ['stringified_object'],
    'A JavaScript variable that held nothing was signed.',
    simple,
    signed('undefined'),
  ),
  bad('php-array-signed', ['stringified_object'], 'A PHP array was signed: Array.', simple, signed('Array')),
  bad(
    'python-dict-signed',
    ['stringified_object'],
    'str(dict) of Python was signed, its JSON sent.',
    start,
    signed(inPython),
  ),
  bad(
    'ruby-hash-signed',
    ['stringified_object'],
    'Hash#to_s of Ruby was signed, its JSON sent.',
    nestedObject,
    signed('{"session_id"=>"ps_4107", "metadata"=>{}}'),
  ),
  bad('form-signed', ['form_encoded'], 'http_build_query of PHP was signed, JSON sent.', start, signed(form)),
  bad(
    'search-params-signed',
    ['form_encoded'],
    'URLSearchParams of JavaScript were signed, JSON sent.',
    start,
    signed('session_id=ps_4107&amount_details=%5Bobject+Object%5D&metadata=%5Bobject+Object%5D'),
  ),
  {
    ...bad(
      'http-signature',
      ['http_signature'],
      'The string of an HTTP signature (draft-cavage-http-signatures) was signed.',
      simple,
      signed(
        `(request-target): post ${path}\nhost: demo.bank131.ru\ndate: Sat, 01 Mar 2025 10:00:00 GMT\ndigest: SHA-256=${digest}`,
      ),
    ),
    ...call({ date: 'Sat, 01 Mar 2025 10:00:00 GMT' }),
  },
  {
    ...bad(
      'http-message-signature',
      ['http_signature'],
      'The signature base of an HTTP message signature (RFC 9421) was signed.',
      simple,
      signed(
        `"@method": POST\n"@authority": demo.bank131.ru\n"@path": ${path}\n"content-digest": sha-256=:${digest}:\n"@signature-params": ${params}`,
      ),
    ),
    ...call({ 'signature-input': `sig1=${params}` }),
  },
]
