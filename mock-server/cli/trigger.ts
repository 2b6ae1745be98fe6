import { merge } from '../../fixtures/builders/merge.ts'
import { inV1 } from '../../fixtures/builders/versions.ts'
import * as builders from '../../fixtures/builders/webhooks.ts'
import { testKeys } from '../../fixtures/keys/index.ts'
import { own } from '../../schemas/own.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { signingKey } from '../engine/node/keys.ts'
import { BadUsage } from './bad-usage.ts'
import { bankUrl } from './bank-url.ts'
import type { Command, Io } from './command.ts'
import { type ControlCall, ControlError, controlFlags } from './control-client.ts'
import { controlling } from './controlling.ts'
import { exchange } from './exchange.ts'
import { fieldsOf } from './fields.ts'
import { describeFlags, type Flags, parseFlags, type Values } from './flags.ts'
import { httpUrl } from './http-url.ts'
import { keyFile } from './key-file.ts'

const bodies: Readonly<Record<string, () => object>> = {
  ready_to_confirm: builders.readyToConfirm,
  action_required: builders.actionRequired,
  ready_to_capture: builders.readyToCapture,
  payment_finished: builders.paymentFinished,
  payment_refunded: builders.paymentRefunded,
}

const flags = {
  to: {
    type: 'string',
    value: 'URL',
    like: httpUrl,
    help: 'where it goes, without a running bank (default: the webhook_url of the project of a running one)',
  },
  'bank-key': {
    type: 'string',
    value: 'FILE',
    help: 'private key that signs, PEM (default: the published test key of the bank)',
  },
  v1: { type: 'boolean', help: 'in the names of v1 (default: of v2)' },
  ...controlFlags,
} as const satisfies Flags

export const trigger: Command = {
  name: 'trigger',
  summary: 'send a signed webhook of a type, with no session made before',
  usage: `bank131-mock trigger TYPE [FIELD=TEXT …] [--to URL]

  bank131-mock trigger payment_finished --to http://127.0.0.1:3000/webhooks
  bank131-mock trigger payment_finished session.id=ps_77 session.status=cancelled

TYPE is ${Object.keys(bodies).join(', ')}. FIELD=TEXT and FIELD:=JSON change the sample that is sent. The bank knows nothing of it: the session that it
names cannot be asked for. Exit code: 1 unless it is answered with 200.

${describeFlags(flags)}`,
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    const body = bodyOf(rest, values)
    return controlling('trigger', values, io, async (call) => {
      const key = signingKey(privateKeyOf(values, io))
      const to =
        values.to === undefined ? await addressOf(call, key.publicKey.pem, bankUrl(values, io)) : String(values.to)
      const headers = { 'content-type': 'application/json', 'x-partner-sign': String(await key.sign(body)) }
      const answer = await exchange({ url: new URL(to), method: 'POST', body, headers })
      const result = 'error' in answer ? answer.error : `answered ${answer.status}`
      if ('error' in answer || answer.status !== 200) throw new ControlError(`${to}: ${result}, expected 200`)
      io.out(`${rest[0]} ${to} ${result}`)
    })
  },
}

/** @throws {BadUsage} */
function bodyOf([type = '', ...fields]: string[], { v1 }: Values): string {
  const sample = own(bodies, type)
  if (!sample) {
    const { nearest } = nearestTo(type, Object.keys(bodies))
    const hint = nearest ? ` (did you mean ${nearest}?)` : ''
    throw new BadUsage(`expected ${Object.keys(bodies).join(', ')}, got ${type === '' ? 'nothing' : type}${hint}`)
  }
  const body = merge<object>(sample(), fieldsOf(fields))
  return JSON.stringify(v1 ? inV1(body) : body)
}

const privateKeyOf = ({ 'bank-key': given }: Values, { cwd }: Io) =>
  given === undefined ? testKeys.bank.privateKey : keyFile('--bank-key', String(given), cwd, 'bank')

/** Where a running bank sends the project's webhooks. A signature by another key than the bank's own would be of no use there. @throws {ControlError} */
async function addressOf(call: ControlCall, publicKey: string, base: string): Promise<string> {
  const { webhook_url: url } = (await call('GET', '')) as { webhook_url?: string }
  if (url === undefined) throw new ControlError(`${base}: the project has no webhook_url; say where by --to URL`)
  const itsKey = await fetch(new URL('/__admin/bank-key.pem', base)).then((answer) => answer.text())
  if (itsKey.trim() !== publicKey.trim())
    throw new ControlError(`${base} has another key than the one that would sign; give its own by --bank-key FILE`)
  return url
}
