import { sampleWebhook, webhookTypes } from '../../fixtures/builders/sample-webhook.ts'
import { testKeys } from '../../fixtures/keys/index.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { signingKey } from '../engine/node/keys.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command, Io } from './command.ts'
import { controlFlags } from './control-client.ts'
import { controlling } from './controlling.ts'
import { exchange } from './exchange.ts'
import { fieldsOf } from './fields.ts'
import { type Flags, parseFlags, type Values } from './flags.ts'
import { httpUrl } from './http-url.ts'
import { keyFile } from './key-file.ts'
import { type Sent, sendByBank } from './send-by-bank.ts'
import { valuesOf } from './suggestion.ts'

const flags = {
  to: {
    type: 'string',
    value: 'URL',
    like: httpUrl,
    help: 'where it goes, without a running bank (default: a running one sends it to the webhook_url of the project)',
  },
  'bank-key': {
    type: 'string',
    value: 'FILE',
    help: 'with --to: the private key that signs, PEM (default: the published test key of the bank)',
  },
  v1: { type: 'boolean', help: 'in the names of v1 (default: of v2)' },
  ...controlFlags,
} as const satisfies Flags

export const trigger: Command = {
  name: 'trigger',
  summary: 'send a signed webhook of a type, with no session made before',
  usage: `bank131-mock trigger TYPE [FIELD=TEXT …] [--to URL]

  bank131-mock trigger payment_finished session.id=ps_77 session.status=cancelled
  bank131-mock trigger payment_finished --to http://127.0.0.1:3000/webhooks

TYPE is ${webhookTypes.join(', ')}. FIELD=TEXT and FIELD:=JSON (in the names of v2) change the sample that is sent. A running
bank signs it, sends it, sends it again and lists it like any other; with --to this command signs and sends it, once. The session that it names cannot be
asked for. Exit code: 1 unless it is answered with 200, or waits for a manual clock.`,
  flags,
  words: (before) => (before.length === 0 ? valuesOf(webhookTypes) : []),
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    const [type = '', ...words] = rest
    const version = values.v1 ? 'v1' : 'v2'
    const fields = fieldsOf(words)
    const body = sampleWebhook(type, fields, version)
    if (body === undefined) throw unknownType(type)
    if (values.to !== undefined) return ended(type, await sendItself(String(values.to), body, values, io), io)
    if (values['bank-key'] !== undefined)
      throw new BadUsage('--bank-key: expected --to beside it; without --to the running bank signs, with its own key')
    let sent: Sent | undefined
    const code = await controlling('trigger', values, io, async (call) => {
      sent = await sendByBank(call, { type, version, fields })
    })
    return sent ? ended(type, sent, io) : code
  },
}

function ended(type: string, { id, url, result, ok }: Sent, io: Io): number {
  const what = [type, id, url].filter((word) => word !== undefined).join(' ')
  if (ok) io.out(`${what} ${result}`)
  else io.err(`bank131-mock trigger: ${what}: ${result}`)
  return ok ? 0 : 1
}

async function sendItself(to: string, body: string, values: Values, io: Io): Promise<Sent> {
  const key = signingKey(privateKeyOf(values, io))
  const headers = { 'content-type': 'application/json', 'x-partner-sign': String(await key.sign(body)) }
  const answer = await exchange({ url: new URL(to), method: 'POST', body, headers })
  if ('error' in answer) return { url: to, result: `${answer.error}, expected an answer of 200`, ok: false }
  const ok = answer.status === 200
  return { url: to, result: `answered ${answer.status}${ok ? '' : ', expected 200'}`, ok }
}

function unknownType(type: string): BadUsage {
  const { nearest } = nearestTo(type, webhookTypes)
  const hint = nearest ? ` (did you mean ${nearest}?)` : ''
  return new BadUsage(`expected ${webhookTypes.join(', ')}, got ${type === '' ? 'nothing' : type}${hint}`)
}

const privateKeyOf = ({ 'bank-key': given }: Values, { cwd }: Io) =>
  given === undefined ? testKeys.bank.privateKey : keyFile('--bank-key', String(given), cwd, 'bank')
