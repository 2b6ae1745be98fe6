import { optionViolations } from '../engine/option-problems.ts'
import { projectName } from '../engine/project-name.ts'
import type { Flag, Flags } from './flags.ts'
import { tlsFlags } from './tls-flags.ts'

/** What the option of that name says of a value: the same for a flag, the environment, the config file and the library. */
const option = (name: string): Pick<Flag, 'wrong'> => ({
  wrong(value) {
    const [found] = optionViolations({ [name]: value })
    return found && `expected ${found.expected}, got ${found.came}`
  },
})

/** Everything `serve` can be told: by flag, by `BANK131_MOCK_<FLAG>`, or by the same name in camelCase in the config file. */
export const serveFlags = {
  port: {
    type: 'integer',
    value: 'N',
    short: 'p',
    ...option('port'),
    help: 'port to listen on; 0 takes a free one (default 8131; exec: a free one)',
  },
  host: { type: 'string', value: 'HOST', ...option('host'), help: 'address to listen on (default 127.0.0.1)' },
  'public-url': {
    type: 'string',
    value: 'URL',
    ...option('publicUrl'),
    help: 'where payers’ browsers find the bank, if that is not where it listens (a port that is mapped, a name of a proxy)',
  },
  project: {
    type: 'string',
    value: 'ID',
    like: projectName,
    help: 'the project, X-PARTNER-PROJECT (default demo_project)',
  },
  'partner-key': {
    type: 'string',
    value: 'FILE',
    help: "the partner's public key, PEM (default: the published test key)",
  },
  'bank-key': { type: 'string', value: 'FILE', help: "the bank's private key, PEM (default: the published test key)" },
  'webhook-url': {
    type: 'string',
    value: 'URL',
    ...option('webhookUrl'),
    help: 'where webhooks go; without it they are held',
  },
  'webhook-format': {
    type: 'string',
    value: 'FORMAT',
    oneOf: ['compact', 'escaped'],
    help: 'how the JSON of webhooks is written: compact, or escaped as PHP does it; which one the bank sends is unknown (default compact)',
  },
  'auto-confirm': {
    type: 'boolean',
    help: 'payouts and payments go through without ready_to_confirm and session/confirm',
  },
  hold: { type: 'boolean', help: 'payments have two stages: money is held, and taken by session/capture' },
  'three-d-secure': { type: 'boolean', help: 'payers of card payments are asked for 3-D Secure' },
  payer: {
    type: 'string',
    value: 'WHO',
    ...option('payer'),
    oneOf: ['manual', 'automatic'],
    help: 'manual, or automatic: what a payer is asked for, it does by itself (default manual)',
  },
  'auto-projects': { type: 'boolean', help: 'an unknown project is made at its first call' },
  strict: { type: 'boolean', help: 'refuse unknown fields, unknown accounts and names of the other version' },
  clock: {
    type: 'string',
    value: 'MODE',
    ...option('clock'),
    oneOf: ['real', 'manual'],
    help: 'real, or manual: nothing moves until told (default real)',
  },
  signature: {
    type: 'string',
    value: 'MODE',
    ...option('signature'),
    oneOf: ['strict', 'warn', 'off'],
    help: 'how signatures of requests are taken: strict, warn or off (default strict)',
  },
  store: {
    type: 'string',
    value: 'WHERE',
    ...option('store'),
    help: 'where everything is kept: memory, a FILE (sqlite:FILE) that outlives the process, or postgres://… that several banks share (default memory)',
  },
  'store-sync': {
    type: 'string',
    value: 'HOW',
    ...option('storeSync'),
    help: 'normal: what is in the file survives the end of the process, however it comes; full: a power cut too (default normal)',
  },
  record: {
    type: 'string',
    value: 'FILE',
    ...option('record'),
    help: 'writes all that happens into a file, step by step, to be opened by bank131-mock ui FILE; what was in it is replaced',
  },
  'max-sessions': {
    type: 'integer',
    value: 'N',
    ...option('maxSessions'),
    help: 'sessions that each project keeps; finished ones are dropped beyond that, oldest first (default 100000)',
  },
  seed: {
    type: 'integer',
    value: 'N',
    ...option('seed'),
    help: 'begins ids at ps_1001 and faults with a probability at N; without it ids begin at a number drawn at each start',
  },
  'journal-size': {
    type: 'integer',
    value: 'N',
    range: { of: 'a number of calls', from: 1, to: 1_000_000 },
    help: 'calls that the journal of each project keeps (default 1000, and 8 MiB; a larger one may take 8 KiB a call)',
  },
  'min-coverage': {
    type: 'integer',
    value: 'N',
    range: { of: 'a percentage', from: 0, to: 100 },
    help: 'ends with 1 if less than N % of the bank was met, and says what was not',
  },
  log: {
    type: 'string',
    value: 'WHAT',
    oneOf: ['all', 'errors', 'off'],
    short: { q: 'off' },
    help: 'calls and webhooks that are printed: all, errors (refused calls, webhooks not taken) or off, also -q (default all; exec: errors)',
  },
  grace: {
    type: 'integer',
    value: 'SECONDS',
    range: { of: 'seconds', from: 0, to: 3600 },
    help: 'how long SIGTERM waits for answers and deliveries under way (default 8); a second SIGTERM waits for nothing',
  },
  open: {
    type: 'boolean',
    help: 'opens the inspector (/__admin/ui) in the browser of this machine once the bank listens',
  },
  'log-format': { type: 'string', value: 'FORMAT', oneOf: ['pretty', 'json'], help: 'pretty or json (default pretty)' },
  'admin-token': {
    type: 'string',
    value: 'TOKEN',
    ...option('adminToken'),
    help: 'asked for by the control API; needed to listen off loopback',
  },
  'max-admin-body': {
    type: 'integer',
    value: 'BYTES',
    ...option('maxAdminBody'),
    help: 'how long a body of the control API may be, a snapshot say (default 16777216, 16 MiB)',
  },
  ...tlsFlags,
  config: {
    type: 'string',
    value: 'FILE',
    help: 'config file (default bank131-mock.config.ts, .mts, .mjs, .js or .json, if there is one)',
  },
} satisfies Flags

export type ServeFlag = keyof typeof serveFlags
