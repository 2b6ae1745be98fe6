import { own } from '../../schemas/own.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { faults as known } from '../faults/index.ts'
import type { RequestFault } from '../faults/request/define-request-fault.ts'
import type { WebhookFault } from '../faults/webhook/define-webhook-fault.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { controlFlags } from './control-client.ts'
import { controlling } from './controlling.ts'
import { fieldsOf } from './fields.ts'
import { type Flags, parseFlags } from './flags.ts'
import { named, valuesOf } from './suggestion.ts'

const flags = {
  on: {
    type: 'string',
    value: 'WHAT',
    oneOf: ['request', 'webhook'],
    help: 'what a fault that can happen to both happens to',
  },
  ...controlFlags,
} as const satisfies Flags

const acts = {
  show: 'the rules that there are (the default)',
  add: 'one more rule, behind them',
  clear: 'none any more',
}

const faultsKnown = [...new Set(Object.values(known).flatMap((table) => Object.keys(table)))]

/** What a rule of a fault may say, as fields. */
function fieldsOfRule(fault: string): string[] {
  const parameters = [known.request, known.webhook].flatMap((table) =>
    Object.keys(own<RequestFault | WebhookFault>(table, fault)?.parameters ?? {}),
  )
  return [...new Set([...parameters, 'times', 'after', 'probability'])].map((name) => `${name}:=`).concat('match.')
}

export const faults: Command = {
  name: 'faults',
  summary: 'have calls and webhooks go wrong on purpose',
  usage: `bank131-mock faults [show | add FAULT [FIELD:=JSON …] | clear]

  show                ${acts.show}
  add FAULT …         ${acts.add}: add latency ms:=2000 times:=1 match.path=/api/v2/session/confirm
  clear               ${acts.clear}

Of calls:    ${Object.keys(known.request).join(', ')}
Of webhooks: ${Object.keys(known.webhook).join(', ')}`,
  flags,
  words([what, fault]) {
    if (what === undefined) return named(acts, (help) => help)
    if (what !== 'add') return []
    return valuesOf(fault === undefined ? faultsKnown : fieldsOfRule(fault))
  },
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    const [what = 'show', ...words] = rest
    if (!Object.hasOwn(acts, what)) throw new BadUsage(`expected show, add or clear, got ${JSON.stringify(what)}`)
    if (what !== 'add' && words.length > 0)
      throw new BadUsage(`${what}: expected nothing after it, got ${words.join(' ')}`)
    const rule = what === 'add' ? ruleOf(words, values.on) : undefined
    return controlling('faults', values, io, async (call) => {
      if (what === 'clear') await call('DELETE', 'faults')
      let queue = (await call('GET', 'faults')) as { rules: object[] }
      if (rule) queue = (await call('PUT', 'faults', { ...queue, rules: [...queue.rules, rule] })) as typeof queue
      io.text(JSON.stringify(queue, null, 2))
    })
  },
}

/** A rule of what stands after `add`. @throws {BadUsage} for a fault that there is none of, or one of both */
function ruleOf([fault = '', ...fields]: string[], on: unknown): object {
  const targets = (['request', 'webhook'] as const).filter((target) => Object.hasOwn(known[target], fault))
  if (targets.length === 0) {
    const { nearest } = nearestTo(fault, [...Object.keys(known.request), ...Object.keys(known.webhook)])
    throw new BadUsage(
      `add: expected a fault, got ${fault === '' ? 'nothing' : JSON.stringify(fault)}${nearest ? ` (did you mean ${nearest}?)` : ''}; --help lists them`,
    )
  }
  if (on === undefined && targets.length > 1)
    throw new BadUsage(`${fault} can happen to calls and to webhooks: say which by --on request or --on webhook`)
  return { on: on ?? targets[0], fault, ...fieldsOf(fields) }
}
