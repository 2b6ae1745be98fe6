import { paymentFlags } from './certify-payments.ts'
import type { Flags } from './flags.ts'
import { reportFlags } from './report-flags.ts'

export const certifyFlags = {
  'webhook-url': { type: 'string', value: 'URL', help: 'where the partner takes webhooks (needed)' },
  trigger: {
    type: 'string',
    value: 'DO',
    help: "makes the partner pay: 'POST URL BODY' or a command; {amount}, {rubles}, {reference} are filled in",
  },
  'trigger-account': { type: 'string', value: 'DO', help: 'the same for a transfer to an account' },
  'trigger-nominal': { type: 'string', value: 'DO', help: 'the same for a payout from a nominal account' },
  'trigger-rko': { type: 'string', value: 'DO', help: 'the same for a payout from a settlement account' },
  ...paymentFlags,
  order: {
    type: 'string',
    value: 'DO',
    help: 'asks the partner about {reference}; the answer is compared with what it answers about orders that ended without trouble',
  },
  'order-paid': { type: 'string', value: 'REGEX', help: 'what that answer looks like for an order that was paid' },
  'order-failed': { type: 'string', value: 'REGEX', help: 'and for one that was not' },
  restart: {
    type: 'string',
    value: 'CMD',
    help: 'stops the partner in the middle of things and starts it; ends when it listens again',
  },
  port: { type: 'integer', value: 'N', help: 'port of the bank; 0 takes a free one (default 8131)' },
  host: { type: 'string', value: 'HOST', help: 'address of the bank, on loopback (default 127.0.0.1)' },
  project: { type: 'string', value: 'ID', help: 'the project, X-PARTNER-PROJECT (default demo_project)' },
  'partner-key': {
    type: 'string',
    value: 'FILE',
    help: "the partner's public key, PEM (default: the published test key)",
  },
  'bank-key': { type: 'string', value: 'FILE', help: "the bank's private key, PEM (default: the published test key)" },
  store: {
    type: 'string',
    value: 'WHERE',
    help: 'where the bank keeps everything: memory, a FILE that outlives the run, or postgres://… (default memory)',
  },
  'store-sync': {
    type: 'string',
    value: 'HOW',
    oneOf: ['normal', 'full'],
    help: 'normal, or full: what is in the file survives a power cut too (default normal)',
  },
  record: {
    type: 'string',
    value: 'FILE',
    help: 'write all that happens into a file, for bank131-mock ui FILE; reports name it',
  },
  cases: { type: 'string', value: 'LIST', help: 'only these: R1,W4 or R*,M* (default: all)' },
  skip: {
    type: 'string',
    value: 'LIST',
    help: "leave out, with a reason: 'W11=no nominal account;W12=no rko', or a JSON file",
  },
  min: { type: 'string', value: 'N', help: 'how many must pass, or N% of those not skipped (default 1)' },
  quiet: {
    type: 'integer',
    value: 'MS',
    help: 'after so long without a call the partner counts as quiet (default 300)',
  },
  patience: {
    type: 'integer',
    value: 'SECONDS',
    help: 'how long the partner may take for what it should do (default 5)',
  },
  'slow-answer': {
    type: 'integer',
    value: 'SECONDS',
    help: 'longer than the partner waits for an answer; 0 leaves the timeout out (default 35)',
  },
  'journal-rows': {
    type: 'integer',
    value: 'N',
    help: 'calls that the bank keeps to judge by (default 1000000)',
  },
  journal: {
    type: 'string',
    value: 'FILE',
    help: 'judge no partner, but look for double payouts in a journal: a file or a URL of …/requests',
  },
  webhooks: { type: 'string', value: 'FILE', help: 'beside --journal: a file or a URL of …/webhooks' },
  'order-field': {
    type: 'string',
    value: 'PATH',
    help: 'beside --journal: what names the order in a call (default metadata)',
  },
  ...reportFlags,
} as const satisfies Flags
