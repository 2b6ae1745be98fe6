import { simple } from './bodies.ts'
import type { SignatureCase } from './case.ts'
import { bad, hexOf, type Signer, sha256, urlSafe, wrapped } from './signer.ts'

// Made once over `simple` with a key of 2048 bits that was thrown away.
const byNobody = [
  'MMFiO61BcBVRhSk6MfPconGWSkvlDz339BifWSskk7pVl3YzWFT7eyGc6RpmveYYhGDfzEj/oY3zQxJe9k21AWGRtzZH1paWEnwW',
  't2EFmt7c2lNgQ/ZCYVW7K4KbmpJKVvgAyJlV+JS5tIWMqdtg4HrqhEF3Xfh7DqRBA28mJcCjO5LzaHyDPUMK7B+sOyDZ/ZjtOwQ5',
  'xSBugZCWkMiSU7fAlbHWN5LRpFBwEEQsHN7Sy9+ekE67Y46euEEmM+aywzdy0CXlcFD6KfO1M8KpvykqtiYgCF1OVV+eeuiz8d3a',
  '5pexLoJzlBUTNP0SdfTNQj/916Xx5S3uMOc34Rl/DA==',
].join('')

const url = 'https://demo.bank131.ru/api/v2/session/create'
const call = { method: 'POST', url, headers: { 'x-partner-project': 'demo_project' } }

/** The text is right; the encoding, the key, the hash, the padding or what was given to be signed is not. */
export const mistakesInSigning = ({ signed, unhashed, pss }: Signer): SignatureCase[] => [
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
  {
    ...bad(
      'url-signed',
      ['url_signed'],
      'The address was signed with the body behind it.',
      simple,
      signed(url + simple),
    ),
    call,
  },
  {
    ...bad(
      'path-signed',
      ['url_signed'],
      'Method and path on lines of their own were signed with the body.',
      simple,
      signed(`POST\n/api/v2/session/create\n${simple}`),
    ),
    call,
  },
  {
    ...bad(
      'header-signed',
      ['url_signed'],
      'A header was signed with the body behind it.',
      simple,
      signed(`X-PARTNER-PROJECT: demo_project\n${simple}`),
    ),
    call,
  },
  bad(
    'other-project-key',
    ['other_project_key'],
    "Signed with another project's key.",
    simple,
    signed(simple, 'sha256', 'other'),
  ),
  bad('bank-key', ['bank_key'], "Signed with the bank's key.", simple, signed(simple, 'sha256', 'bank')),
  bad(
    'unknown-key',
    ['unknown_key'],
    'Signed with a key that is in no project; no one can tell it from random bytes.',
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
  bad('hmac', ['not_a_signature'], 'Base64 of 32 bytes: a hash or an HMAC.', simple, sha256(simple).toString('base64')),
]
