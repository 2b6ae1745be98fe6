import { constants, createHash, privateEncrypt, sign } from 'node:crypto'
import type { SignatureCause } from '../runtime/doctor/causes.ts'

/** A body and a header that claims to be its signature. */
export interface SignatureCase {
  name: string
  /** What the case shows, in a sentence. */
  why: string
  /** The exact bytes of the body. */
  body: string | Uint8Array
  /** The public key that the signature is checked with. */
  key: 'partner' | 'bank' | 'other'
  /** `X-PARTNER-SIGN`, exactly. */
  signature: string
  /** Missing for a good one; of several mistakes the outermost first. */
  causes?: [SignatureCause, ...SignatureCause[]]
  /** What else the call says, where the mistake is about it. */
  call?: { method: string; url: string; headers: Record<string, string> }
}

/** The private halves, PEM. */
export type PrivateKeys = Record<'partner' | 'bank' | 'other', { privateKey: string }>

const base64 = (signature: Buffer) => signature.toString('base64')
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest()
const withNewline = (text: string) => `${text}\n`
const wrapped = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'g'))!.join(' ')

const simple = '{"session_id":"ps_4107"}'
const start =
  '{"session_id":"ps_4107","amount_details":{"amount":10050,"currency":"rub"},"metadata":{"order":"https://shop.example/orders/17","payer":"Иванов Иван"}}'
const slashed = '{"session_id":"ps_4107","metadata":"https://shop.example/orders/17"}'
const slashedByPhp = escapedLikePhp(slashed)
const cyrillic = '{"session_id":"ps_4107","metadata":"Иванов Иван"}'
const escapedByPhp = escapedLikePhp(cyrillic)
const pretty = JSON.stringify(JSON.parse(start), undefined, 4)
const spaced = '{"session_id": "ps_4107", "metadata": {"b": 1, "a": 2}}'
const unsorted = '{"session_id":"ps_4107","metadata":{"b":1,"a":2}}'
const nestedArray = '{"session_id":"ps_4107","metadata":[]}'
const nestedObject = '{"session_id":"ps_4107","metadata":{}}'
const large = JSON.stringify({ session_id: 'ps_4107', metadata: 'Заказ №17; '.repeat(50) })
const webhook = '{"type":"ready_to_confirm","session":{"id":"ps_4107","status":"in_progress","next_action":"confirm"}}'
const url = 'https://demo.bank131.ru/api/v2/session/create'
const call = { method: 'POST', url, headers: { 'x-partner-project': 'demo_project' } }

// Made once over `simple` with a key of 2048 bits that was thrown away.
const byNobody = [
  'MMFiO61BcBVRhSk6MfPconGWSkvlDz339BifWSskk7pVl3YzWFT7eyGc6RpmveYYhGDfzEj/oY3zQxJe9k21AWGRtzZH1paWEnwW',
  't2EFmt7c2lNgQ/ZCYVW7K4KbmpJKVvgAyJlV+JS5tIWMqdtg4HrqhEF3Xfh7DqRBA28mJcCjO5LzaHyDPUMK7B+sOyDZ/ZjtOwQ5',
  'xSBugZCWkMiSU7fAlbHWN5LRpFBwEEQsHN7Sy9+ekE67Y46euEEmM+aywzdy0CXlcFD6KfO1M8KpvykqtiYgCF1OVV+eeuiz8d3a',
  '5pexLoJzlBUTNP0SdfTNQj/916Xx5S3uMOc34Rl/DA==',
].join('')

/** Every case, good ones first. PKCS#1 v1.5 has no chance in it, so the same keys always make the same signatures. */
export function signatureCases({ partner, bank, other }: PrivateKeys): SignatureCase[] {
  const signed = (text: string | Uint8Array, hash = 'sha256', { privateKey } = partner) =>
    base64(sign(hash, Buffer.from(text), privateKey))
  const unhashed = (content: string | Uint8Array) =>
    base64(privateEncrypt({ key: partner.privateKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(content)))
  const pss = (text: string) => {
    // Without salt there is no chance in PSS either.
    const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 0 }
    return base64(sign('sha256', Buffer.from(text), { key: partner.privateKey, ...padding }))
  }
  const hexOf = (signature: string) => Buffer.from(signature, 'base64').toString('hex')
  const urlSafe = (signature: string) => Buffer.from(signature, 'base64').toString('base64url')

  const good = (name: string, why: string, body: string, key: SignatureCase['key'] = 'partner'): SignatureCase => ({
    name,
    why,
    body,
    key,
    signature: signed(body, 'sha256', { partner, bank, other }[key]),
  })
  const bad = (
    name: string,
    causes: [SignatureCause, ...SignatureCause[]],
    why: string,
    body: string | Uint8Array,
    signature: string,
  ): SignatureCase => ({ name, why, body, key: 'partner', signature, causes })
  const badUrl = (name: string, why: string, text: string): SignatureCase => ({
    ...bad(name, ['url_signed'], why, simple, signed(text)),
    call,
  })

  return [
    good('simple', 'A short body: if this one fails, everything will.', simple),
    good('empty-object', 'An empty object.', '{}'),
    good('empty-array', 'What the PHP SDK sends for a request without fields.', '[]'),
    good('empty-body', 'No bytes at all; the signature is over the empty text.', ''),
    good('cyrillic', 'Unescaped Cyrillic: the bytes are UTF-8.', cyrillic),
    good('unicode-escapes', 'The same in \\u escapes: other bytes, another signature.', escapedByPhp),
    good('slashes', 'Slashes as most serialisers write them.', slashed),
    good('escaped-slashes', "Slashes as PHP's json_encode writes them.", slashedByPhp),
    good('pretty-printed', 'White space counts: what is sent is what is signed.', pretty),
    good('crlf-inside', 'CR LF inside the JSON stays CR LF.', pretty.replaceAll('\n', '\r\n')),
    good(
      'trailing-newline',
      'A line feed at the end is a byte like any other, if it is signed and sent.',
      withNewline(simple),
    ),
    good('key-order', 'Keys stay in the order in which they were written.', unsorted),
    good('large-metadata', 'More than a kilobyte of metadata.', large),
    good('webhook', "A webhook, signed with the bank's key.", webhook, 'bank'),
    good(
      'other-project',
      "The same bytes as simple, signed with another project's key and checked with it.",
      simple,
      'other',
    ),

    bad(
      'newline-signed',
      ['trailing_newline'],
      'Signed with a line feed at the end (echo), sent without it.',
      simple,
      signed(withNewline(simple)),
    ),
    bad(
      'newline-sent',
      ['trailing_newline'],
      'Signed without the line feed that was sent.',
      withNewline(simple),
      signed(simple),
    ),
    bad(
      'crlf-at-the-end',
      ['trailing_newline'],
      'Signed with CR LF at the end, sent without it.',
      simple,
      signed(`${simple}\r\n`),
    ),
    bad(
      'spaces-signed',
      ['body_reserialised'],
      "Signed as Python's json.dumps writes, sent compact by the HTTP client.",
      unsorted,
      signed(spaced),
    ),
    bad('spaces-sent', ['body_reserialised'], 'Signed compact, sent with spaces.', spaced, signed(unsorted)),
    bad('pretty-signed', ['body_reserialised'], 'Signed pretty-printed, sent compact.', start, signed(pretty)),
    bad(
      'keys-sorted-before-signing',
      ['body_reserialised'],
      'Signed with the keys sorted, sent unsorted.',
      unsorted,
      signed('{"metadata":{"a":2,"b":1},"session_id":"ps_4107"}'),
    ),
    bad(
      'keys-moved-after-signing',
      ['body_reserialised'],
      'Signed in one order of keys, sent in another.',
      '{"metadata":{"a":2,"b":1},"session_id":"ps_4107"}',
      signed(unsorted),
    ),
    bad('another-body', ['body_reserialised'], 'The signature of another call.', start, signed(simple)),
    bad('slashes-signed-escaped', ['escaped_slashes'], 'Signed with \\/, sent with /.', slashed, signed(slashedByPhp)),
    bad('slashes-sent-escaped', ['escaped_slashes'], 'Signed with /, sent with \\/.', slashedByPhp, signed(slashed)),
    bad(
      'unicode-signed-escaped',
      ['unicode_escapes'],
      'Signed with \\u escapes, sent in Cyrillic.',
      cyrillic,
      signed(escapedByPhp),
    ),
    bad(
      'unicode-sent-escaped',
      ['unicode_escapes'],
      'Signed in Cyrillic, sent with \\u escapes.',
      escapedByPhp,
      signed(cyrillic),
    ),
    bad('crlf-signed', ['crlf'], 'Signed with CR LF, sent with LF.', pretty, signed(pretty.replaceAll('\n', '\r\n'))),
    bad('crlf-sent', ['crlf'], 'Signed with LF, sent with CR LF.', pretty.replaceAll('\n', '\r\n'), signed(pretty)),
    bad(
      'bom-signed',
      ['bom'],
      'Signed with a byte order mark in front, sent without it.',
      simple,
      signed(`\uFEFF${simple}`),
    ),
    bad('bom-sent', ['bom'], 'Sent with a byte order mark that was not signed.', `\uFEFF${simple}`, signed(simple)),
    bad('array-signed', ['array_for_object'], 'Signed [], sent {}.', '{}', signed('[]')),
    bad('array-sent', ['array_for_object'], 'Signed {}, sent [].', '[]', signed('{}')),
    bad(
      'nested-array-signed',
      ['array_for_object'],
      'Signed with an empty array inside, sent with an empty object.',
      nestedObject,
      signed(nestedArray),
    ),
    bad(
      'nested-array-sent',
      ['array_for_object'],
      'Signed with an empty object inside, sent with an empty array.',
      nestedArray,
      signed(nestedObject),
    ),
    bad('nothing-signed', ['empty_body'], 'The empty text was signed, a body was sent.', simple, signed('')),
    bad('nothing-sent', ['empty_body'], '[] was signed, nothing was sent.', '', signed('[]')),
    bad('hex', ['hex'], 'The right signature in hex.', simple, hexOf(signed(simple))),
    bad(
      'hex-capitals',
      ['hex'],
      'The right signature in hex with capital digits.',
      simple,
      hexOf(signed(simple)).toUpperCase(),
    ),
    bad('base64url', ['base64url'], 'The right signature in URL-safe Base64.', simple, urlSafe(signed(simple))),
    bad(
      'base64-wrapped-at-76',
      ['wrapped_base64'],
      'The right signature in lines of 76, as chunk_split makes them; a header shows a line end as a space.',
      simple,
      wrapped(signed(simple), 76),
    ),
    bad(
      'base64-wrapped-at-64',
      ['wrapped_base64'],
      'The right signature in lines of 64, as openssl base64 makes them.',
      simple,
      wrapped(signed(simple), 64),
    ),
    bad('sha1', ['sha1'], "SHA-1: PHP's openssl_sign without its last argument.", simple, signed(simple, 'sha1')),
    bad('sha512', ['sha512'], 'SHA-512.', simple, signed(simple, 'sha512')),
    bad('pss', ['pss'], 'PSS padding, without salt so that it is the same each time.', simple, pss(simple)),
    bad(
      'digest-signed',
      ['digest_signed'],
      'The 32 bytes of the SHA-256 were signed as if they were the body: hashed twice.',
      simple,
      signed(sha256(simple)),
    ),
    bad(
      'hex-digest-signed',
      ['digest_signed'],
      'The hex of the SHA-256 was signed as if it were the body.',
      simple,
      signed(sha256(simple).toString('hex')),
    ),
    bad(
      'digest-without-digestinfo',
      ['digest_signed'],
      'The SHA-256 was put into the padding without a DigestInfo (openssl pkeyutl -sign).',
      simple,
      unhashed(sha256(simple)),
    ),
    bad(
      'hex-digest-without-digestinfo',
      ['digest_signed'],
      'The hex of the SHA-256 was put into the padding (openssl_private_encrypt).',
      simple,
      unhashed(sha256(simple).toString('hex')),
    ),
    bad(
      'not-hashed',
      ['digest_signed'],
      'The body itself was put into the padding (openssl_private_encrypt).',
      simple,
      unhashed(simple),
    ),
    badUrl('url-signed', 'The address in front of the body was signed with it.', url + simple),
    badUrl(
      'path-signed',
      'Method and path on lines of their own were signed with the body.',
      `POST\n/api/v2/session/create\n${simple}`,
    ),
    badUrl(
      'header-signed',
      'A header in front of the body was signed with it.',
      `X-PARTNER-PROJECT: demo_project\n${simple}`,
    ),
    bad(
      'other-project-key',
      ['other_project_key'],
      "Signed with another project's key.",
      simple,
      signed(simple, 'sha256', other),
    ),
    bad('bank-key', ['bank_key'], "Signed with the bank's key.", simple, signed(simple, 'sha256', bank)),
    bad(
      'unknown-key',
      ['unknown_key'],
      'Signed with a key that nobody has; no one can tell it from random bytes.',
      simple,
      byNobody,
    ),
    bad(
      'placeholder',
      ['not_a_signature'],
      "The word that some of the docs' examples have in the place of a signature.",
      simple,
      'signature',
    ),
    bad('hmac', ['not_a_signature'], 'Base64 of 32 bytes: a hash or an HMAC.', simple, base64(sha256(simple))),

    bad('hex-of-sha1', ['hex', 'sha1'], 'SHA-1, and in hex.', simple, hexOf(signed(simple, 'sha1'))),
    bad(
      'base64url-by-bank-key',
      ['base64url', 'bank_key'],
      "URL-safe Base64 of a signature with the bank's key.",
      simple,
      urlSafe(signed(simple, 'sha256', bank)),
    ),
    bad(
      'other-key-and-sha512',
      ['other_project_key', 'sha512'],
      "SHA-512 with another project's key.",
      simple,
      signed(simple, 'sha512', other),
    ),
    bad(
      'sha1-and-newline',
      ['sha1', 'trailing_newline'],
      'SHA-1 over the body and a line feed.',
      simple,
      signed(withNewline(simple), 'sha1'),
    ),
    bad(
      'digest-of-body-and-newline',
      ['digest_signed', 'trailing_newline'],
      'The hex of the SHA-256 of the body and a line feed (echo … | sha256sum) was signed.',
      simple,
      signed(sha256(withNewline(simple)).toString('hex')),
    ),
    bad(
      'newline-and-spaces',
      ['trailing_newline', 'body_reserialised'],
      'Signed with spaces and a line feed (print(json.dumps(…))), sent compact without one.',
      unsorted,
      signed(withNewline(spaced)),
    ),
    bad(
      'php-defaults-signed',
      ['unicode_escapes', 'escaped_slashes'],
      "Signed as PHP's json_encode writes by itself, sent with JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE.",
      start,
      signed(escapedLikePhp(start)),
    ),
    bad(
      'bom-and-crlf',
      ['bom', 'crlf'],
      'Signed with a byte order mark and CR LF, sent with neither.',
      pretty,
      signed(`\uFEFF${pretty.replaceAll('\n', '\r\n')}`),
    ),
  ]
}

/** json_encode of PHP without flags. */
function escapedLikePhp(json: string): string {
  return json
    .replaceAll('/', '\\/')
    .replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
