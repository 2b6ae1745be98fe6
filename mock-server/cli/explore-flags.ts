import { certifyFlags } from './certify-flags.ts'
import type { Flags } from './flags.ts'
import { reportFlags } from './report-flags.ts'

const {
  'webhook-url': webhookUrl,
  trigger,
  'trigger-account': account,
  'trigger-nominal': nominal,
  'trigger-rko': rko,
  order,
  'order-paid': orderPaid,
  'order-failed': orderFailed,
  restart,
  port,
  host,
  project,
  'partner-key': partnerKey,
  'bank-key': bankKey,
  patience,
} = certifyFlags

/** Of a partner as certify has them, and of the schedules that it is run through. */
export const exploreFlags = {
  'webhook-url': webhookUrl,
  trigger,
  'trigger-account': account,
  'trigger-nominal': nominal,
  'trigger-rko': rko,
  order,
  'order-paid': orderPaid,
  'order-failed': orderFailed,
  restart,
  runs: { type: 'integer', value: 'N', help: 'schedules that are tried (default 300; with --seconds, as many as fit)' },
  seconds: { type: 'integer', value: 'N', help: 'begin no run after so long' },
  seed: { type: 'integer', value: 'N', help: 'what all schedules follow from (default: drawn, and printed)' },
  replay: { type: 'string', value: 'FILE', help: 'play the schedule in this file, and no other' },
  export: {
    type: 'string',
    value: 'FILE',
    help: 'write what was found: FILE.json for --replay, FILE.test.ts for Vitest; the second as FILE-2',
  },
  port,
  host,
  project,
  'partner-key': partnerKey,
  'bank-key': bankKey,
  quiet: {
    type: 'integer',
    value: 'MS',
    help: 'after so long without a call the partner counts as quiet (default 100)',
  },
  patience,
  'slow-answer': {
    type: 'integer',
    value: 'SECONDS',
    help: 'longer than the partner waits for an answer; 0 leaves late answers out (default 5)',
  },
  ...reportFlags,
} as const satisfies Flags
