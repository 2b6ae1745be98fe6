import { STATUS_CODES } from 'node:http'
import { testKeys } from '../../fixtures/keys/index.ts'
import { routes } from '../../schemas/generated/routes.ts'
import { signingKey } from '../engine/node/keys.ts'
import { BadUsage } from './bad-usage.ts'
import { bankUrl, urlFlag } from './bank-url.ts'
import type { Command, Io } from './command.ts'
import { exchange } from './exchange.ts'
import { fieldsOf, meantAsJson } from './fields.ts'
import { type Flags, parseFlags, type Values } from './flags.ts'
import { keyFile } from './key-file.ts'
import { prettyJson } from './pretty-json.ts'
import { valuesOf } from './suggestion.ts'

const flags = {
  url: urlFlag,
  project: { type: 'string', value: 'ID', help: 'X-PARTNER-PROJECT (default demo_project, or BANK131_MOCK_PROJECT)' },
  key: {
    type: 'string',
    value: 'FILE',
    help: 'private key that signs, PEM (default: BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE, else the published test key)',
  },
  v1: { type: 'boolean', help: 'by /api/v1 (default: /api/v2, where the method has it)' },
} as const satisfies Flags

export const call: Command = {
  name: 'call',
  summary: 'sign a call, send it to a running bank and print the answer',
  usage: `bank131-mock call METHOD [BODY]

BODY is JSON, - for standard input, or FIELD=TEXT and FIELD:=JSON, which need no quotes in any shell:

  bank131-mock call session/create
  bank131-mock call session/init/payout payout_details.type=wallet payout_details.wallet.type=steam payout_details.wallet.steam.account=gamer amount_details.amount:=10000 amount_details.currency=rub
  bank131-mock call session/confirm '{"session_id":"ps_1001"}'
  bank131-mock call session/confirm - < body.json

The answer goes to standard output, its status to standard error. Exit code: 1 if the bank refuses.`,
  flags,
  words: (before) => (before.length === 0 ? valuesOf(routes.map(({ path }) => path.slice(1))) : []),
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    const [method, ...words] = rest
    if (method === undefined) throw new BadUsage('expected METHOD, as session/create, got nothing')
    const target = targetOf(method, values)
    const body = await bodyOf(words, io)
    const url = new URL(target.path, bankUrl(values, io))
    const headers = {
      'x-partner-project': String(values.project ?? io.env.BANK131_MOCK_PROJECT ?? 'demo_project'),
      'x-partner-sign': String(await keyOf(values, io).sign(body)),
      'content-type': 'application/json',
    }
    const answer = await exchange({ url, method: target.method, body, headers })
    if ('error' in answer) {
      io.err(`bank131-mock call: ${url.origin}: ${answer.error} (is bank131-mock serve running there?)`)
      return 1
    }
    io.err(`${answer.status} ${STATUS_CODES[answer.status] ?? ''}`.trim())
    io.text(prettyJson(answer.body))
    const meant = answer.status < 400 ? undefined : meantAsJson(words, answer.body)
    if (meant) io.err(`bank131-mock call: = sends text; for a number, true or an object write ${meant}`)
    return answer.status < 400 ? 0 : 1
  },
}

/** `session/create`, `/api/v1/session/create` or a path that the bank has not, to see what it says. */
function targetOf(given: string, { v1 }: Values): { method: string; path: string } {
  const path = given.replace(/^\/*/, '/')
  const [, version, name = path] = /^\/api\/(v[12])(\/.*)$/.exec(path) ?? []
  const route = routes.find((each) => each.path === name)
  const wanted = version ?? (v1 || (route && !route.versions.includes('v2')) ? 'v1' : 'v2')
  return { method: route?.method ?? 'POST', path: `/api/${wanted}${name}` }
}

/** The bytes as they were given: what is signed is what is sent. */
async function bodyOf(words: string[], io: Io): Promise<string> {
  const [first = '{}', ...more] = words
  if (first === '-' && more.length === 0) return (await io.input()).replace(/^\uFEFF/, '').trimEnd()
  if (words.length > 0 && first.includes('=') && !/^\s*[[{"]/.test(first)) return JSON.stringify(fieldsOf(words))
  if (more.length > 0)
    throw new BadUsage(
      `expected one BODY, got ${words.length} words; does the shell split it? FIELD=TEXT needs no quotes`,
    )
  return first
}

function keyOf({ key }: Values, { env, cwd }: Io) {
  if (key !== undefined) return signingKey(keyFile('--key', String(key), cwd, 'bank'))
  const file = env.BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE
  if (!file) return signingKey(testKeys.partner.privateKey)
  return signingKey(keyFile('BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE', file, cwd, 'bank'))
}
