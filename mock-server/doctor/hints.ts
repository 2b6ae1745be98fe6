import type { Mistake, SignatureCause } from './causes.ts'

const sign = 'openssl_sign($body, $signature, $key, OPENSSL_ALGO_SHA256)'
const shell = 'openssl dgst -sha256 -sign private.pem body.json'
const encodeOnce = 'Encode once, keep the string, sign it and send it untouched'
const flags = `${encodeOnce}: PHP's json_encode escapes / and Cyrillic
 unless it is given JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE.`

/** The next step, by cause; the finder of a mistake may know a better one. Line breaks are only for the eye. */
const fixes: Record<SignatureCause, string> = {
  trailing_newline: `Sign exactly the string that you send, without PHP_EOL or the line end of a file;
 in a shell use printf %s (not echo) and curl --data-binary.`,
  body_reserialised: `${encodeOnce} (Guzzle: 'body' => $json, not 'json' => $data; curl: --data-binary).`,
  escaped_slashes: flags,
  unicode_escapes: flags,
  crlf: 'Sign the bytes after the last conversion of line ends, or send compact JSON, which has none.',
  bom: 'Write the JSON as UTF-8 without a byte order mark, and sign what you send.',
  array_for_object: `${encodeOnce}: PHP's json_encode writes an empty array as [] and new stdClass as {}.`,
  empty_body: `Sign what you send, be it empty or not: ${sign}.`,
  hex: `Send the standard Base64 of the signature's raw bytes: base64_encode($signature) without bin2hex;
 in a shell ${shell} | openssl base64 -A.`,
  base64url: `Use the standard alphabet (+ and /) with its = padding and no URL encoding:
 PHP's base64_encode as it is, Base64.getEncoder() in Java.`,
  wrapped_base64: `Send the Base64 as one line and nothing else: PHP's base64_encode without chunk_split;
 in a shell openssl base64 -A.`,
  sha1: `Name the hash: ${sign}; without its last argument PHP takes SHA-1.`,
  sha512: `Use SHA-256: ${sign}, or ${shell}.`,
  pss: `Use PKCS#1 v1.5 padding: openssl_sign of PHP and openssl dgst do by themselves;
 it is SHA256withRSA in Java, padding.PKCS1v15() in Python.`,
  digest_signed: `Hash nothing yourself, ${sign} does it, and so does ${shell}.`,
  url_signed: 'Sign the bytes of the body alone; the address, the method and the headers are not signed.',
  http_signature: `Make no HTTP signature (no signing string, no Digest): sign the bytes of the body alone,
 and send the Base64 of that as X-PARTNER-SIGN.`,
  stringified_object: `Make the JSON first and keep it as a text, then sign and send that text:
 JSON.stringify(data), json_encode($data), json.dumps(data).`,
  form_encoded: `Sign the JSON that you send, not a form of its fields:
 json_encode in the place of http_build_query, JSON.stringify in that of URLSearchParams.`,
  other_project_key:
    'Sign with the private key of the project that X-PARTNER-PROJECT names, or name the other project.',
  bank_key: 'Sign with your own private key: the bank signs its webhooks with its own, and only them.',
  unknown_key: "Sign with the private half of the registered key, or register your key's public half for the project.",
  not_a_signature: `Send base64_encode($signature) after ${sign}; in a shell ${shell} | openssl base64 -A.`,
}

export const mistake = (cause: SignatureCause, found: string, fix = fixes[cause]): Mistake => ({
  cause,
  found,
  fix: fix.replaceAll('\n', ''),
})

/** What was found and what to do, for a person; of several mistakes the outermost comes first. */
export function hintOf(mistakes: readonly Mistake[]): string {
  const found = mistakes.map((one) => one.found)
  const steps = [...new Set(mistakes.map(({ fix }) => fix))].join(' ')
  if (found.length === 1) return `${capital(found[0]!)}. ${steps}`
  const list = found.map((text, at) => `(${at + 1}) ${text}`).join('; ')
  return `${found.length === 2 ? 'Two' : 'Several'} mistakes, the outermost first: ${list}. ${steps}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
