import { hostName } from '../tls/host-names.ts'
import type { Flags } from './flags.ts'

/** Which CA, and for which names: of `serve` and of `ca`. */
export const caFlags = {
  'tls-dir': {
    type: 'string',
    value: 'DIR',
    isFile: true,
    help: "folder that keeps the CA (default: the user's state folder; bank131-mock ca says which)",
  },
  'tls-name': {
    type: 'string',
    value: 'NAME',
    isList: true,
    wrong(value) {
      const wrong = namesIn(value).find((each) => hostName(each) === undefined)
      return wrong === undefined ? undefined : `expected host names or IP addresses, got ${JSON.stringify(wrong)}`
    },
    help: 'one more name or address of the bank for its certificates; several with commas, or the flag again',
  },
} as const satisfies Flags

/** HTTPS, the bank's own and that of webhooks. */
export const tlsFlags = {
  tls: { type: 'boolean', help: 'HTTPS beside the plain port, by a CA of its own (docs/https.md)' },
  'tls-port': {
    type: 'integer',
    value: 'N',
    range: { of: 'a port', from: 0, to: 65_535 },
    help: 'its port; 0 takes a free one (default 8443); HTTPS without --tls too',
  },
  ...caFlags,
  'tls-cert': {
    type: 'string',
    value: 'FILE',
    isFile: true,
    help: 'a certificate of your own, PEM, with those between it and its CA',
  },
  'tls-key': { type: 'string', value: 'FILE', isFile: true, help: 'its private key, PEM' },
  'webhook-ca': {
    type: 'string',
    value: 'FILE',
    isFile: true,
    help: 'certificates that are trusted, besides those of Node, where webhooks go to an HTTPS address, PEM',
  },
} as const satisfies Flags

export const namesIn = (value: unknown): string[] =>
  value === undefined
    ? []
    : String(value)
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')
