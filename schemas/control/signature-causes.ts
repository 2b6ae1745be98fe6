/** What can be wrong with a signature (DESIGN, section 5): a closed list, one word a mistake. */
export const signatureCauses = [
  'trailing_newline',
  'body_reserialised',
  'escaped_slashes',
  'unicode_escapes',
  'crlf',
  'bom',
  'array_for_object',
  'empty_body',
  'hex',
  'base64url',
  'wrapped_base64',
  'sha1',
  'sha512',
  'pss',
  'digest_signed',
  'url_signed',
  'http_signature',
  'stringified_object',
  'form_encoded',
  'other_project_key',
  'bank_key',
  'unknown_key',
  'not_a_signature',
] as const

export type SignatureCause = (typeof signatureCauses)[number]
