import type { Mistake, SignatureCause } from './causes.ts'

const encodeOnce = 'Encode once, keep the string, sign it and send it untouched'
const phpFlags = `${encodeOnce}: PHP's json_encode writes \\/ and \\u0418 by itself, / and И with JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE.`

/** The next step, by cause; the finder of a mistake may know a better one. */
const fixes: Record<SignatureCause, string> = {
  trailing_newline:
    'Sign exactly the string that you send, without PHP_EOL or a line end of a file; in a shell use printf %s (not echo) and curl --data-binary.',
  body_reserialised: `${encodeOnce} (Guzzle: 'body' => $json, not 'json' => $data; curl: --data-binary).`,
  escaped_slashes: phpFlags,
  unicode_escapes: phpFlags,
  crlf: 'Sign the bytes after the last conversion of line ends, or send compact JSON, which has none.',
  bom: 'Write the JSON as UTF-8 without a byte order mark, and sign what you send.',
  array_for_object: `${encodeOnce}: PHP's json_encode writes an empty array as [] and new stdClass as {}.`,
  empty_body:
    'Give the body that you send to openssl_sign as its first argument; a call without a body has the empty text to sign.',
  hex: "Send the standard Base64 of the signature's raw bytes: base64_encode($signature), without bin2hex; in a shell openssl base64 -A.",
  base64url:
    "Use the standard alphabet (+ and /) with its = padding: PHP's base64_encode as it is, Base64.getEncoder() in Java; no URL encoding.",
  wrapped_base64:
    "Send the Base64 as one line and nothing else: PHP's base64_encode without chunk_split; in a shell openssl base64 -A.",
  sha1: 'Name the hash: openssl_sign($body, $signature, $key, OPENSSL_ALGO_SHA256); without its last argument PHP takes SHA-1.',
  sha512:
    'Use SHA-256: openssl_sign($body, $signature, $key, OPENSSL_ALGO_SHA256), or openssl dgst -sha256 -sign private.pem.',
  pss: "Use PKCS#1 v1.5 padding: PHP's openssl_sign and openssl dgst -sha256 -sign do by themselves, 'SHA256withRSA' in Java, padding.PKCS1v15() in Python.",
  digest_signed:
    'Give the body itself to openssl_sign($body, $signature, $key, OPENSSL_ALGO_SHA256) or openssl dgst -sha256 -sign: they hash it, so hash nothing yourself.',
  url_signed: 'Sign the bytes of the body alone; the address, the method and the headers are not signed.',
  other_project_key:
    'Sign with the private key of the project that X-PARTNER-PROJECT names, or name the other project.',
  bank_key:
    "Sign with your own private key; the bank's key signs its webhooks, and their X-PARTNER-SIGN is not for your calls.",
  unknown_key: "Sign with the private half of the registered key, or register your key's public half for the project.",
  not_a_signature:
    'Send base64_encode($signature) after openssl_sign($body, $signature, $key, OPENSSL_ALGO_SHA256); in a shell: openssl dgst -sha256 -sign private.pem body.json | openssl base64 -A.',
}

export const mistake = (cause: SignatureCause, found: string, fix = fixes[cause]): Mistake => ({ cause, found, fix })

/** What was found and what to do, for a person; of several mistakes the outermost comes first. */
export function hintOf(mistakes: readonly Mistake[]): string {
  const found = mistakes.map((one) => one.found)
  const steps = [...new Set(mistakes.map(({ fix }) => fix))].join(' ')
  if (found.length === 1) return `${capital(found[0]!)}. ${steps}`
  const list = found.map((text, at) => `(${at + 1}) ${text}`).join('; ')
  return `${found.length === 2 ? 'Two' : 'Several'} mistakes, the outermost first: ${list}. ${steps}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
