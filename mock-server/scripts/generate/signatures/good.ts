import { escapedText, reorderedText, spacedText } from '../../../core/webhook/json-text.ts'
import {
  cyrillic,
  escapedByPhp,
  fullWebhook,
  large,
  pretty,
  simple,
  slashed,
  slashedByPhp,
  unsorted,
  webhook,
  withCrlf,
  withNewline,
} from './bodies.ts'
import type { SignatureCase } from './case.ts'
import type { Signer } from './signer.ts'

/** Good signatures: each says something about which bytes count. */
export const goodCases = ({ signed }: Signer): SignatureCase[] => {
  const good = (name: string, why: string, body: string, key: SignatureCase['key'] = 'partner'): SignatureCase => ({
    name,
    why,
    body,
    key,
    signature: signed(body, 'sha256', key),
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
    good('crlf-inside', 'CR LF inside the JSON stays CR LF.', withCrlf(pretty)),
    good(
      'trailing-newline',
      'A line feed at the end is a byte like any other, if it is signed and sent.',
      withNewline(simple),
    ),
    good('key-order', 'Keys stay in the order in which they were written.', unsorted),
    good('large-metadata', 'More than a kilobyte of metadata.', large),
    good('webhook', "A webhook, signed with the bank's key.", webhook, 'bank'),
    good(
      'webhook-escaped',
      'A webhook with \\/ and \\u escapes, as PHP writes it: check the bytes that came, not the JSON written again.',
      escapedText(fullWebhook),
      'bank',
    ),
    good('webhook-spaced', 'A webhook with white space between its tokens.', spacedText(fullWebhook), 'bank'),
    good('webhook-reordered', 'The same webhook with its keys in another order.', reorderedText(fullWebhook), 'bank'),
    good(
      'other-project',
      "The same bytes as simple, signed with another project's key and checked with it.",
      simple,
      'other',
    ),
  ]
}
