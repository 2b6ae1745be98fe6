import { escapedLikePhp, pretty, simple, spaced, start, unsorted, withCrlf, withNewline } from './bodies.ts'
import type { SignatureCase } from './case.ts'
import { bad, hexOf, type Signer, sha256, urlSafe } from './signer.ts'

/** Two mistakes that can be told apart; the one made last is the cause. */
export const twoMistakes = ({ signed }: Signer): SignatureCase[] => [
  bad('hex-of-sha1', ['hex', 'sha1'], 'SHA-1, and in hex.', simple, hexOf(signed(simple, 'sha1'))),
  bad(
    'base64url-by-bank-key',
    ['base64url', 'bank_key'],
    "URL-safe Base64 of a signature with the bank's key.",
    simple,
    urlSafe(signed(simple, 'sha256', 'bank')),
  ),
  bad(
    'other-key-and-sha512',
    ['other_project_key', 'sha512'],
    "SHA-512 with another project's key.",
    simple,
    signed(simple, 'sha512', 'other'),
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
    signed(`\uFEFF${withCrlf(pretty)}`),
  ),
]
