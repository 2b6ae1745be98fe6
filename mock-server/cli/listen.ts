import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { testKeys } from '../../fixtures/keys/index.ts'
import { verifyingKey } from '../engine/node/keys.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command, Io } from './command.ts'
import { type Flags, parseFlags, type Values } from './flags.ts'
import { httpUrl } from './http-url.ts'
import { keyFile } from './key-file.ts'
import { takeWebhook } from './take-webhook.ts'

const flags = {
  port: {
    type: 'integer',
    value: 'N',
    range: { of: 'a port', from: 0, to: 65_535 },
    help: 'port to listen on; 0 takes a free one (default 3000)',
  },
  host: { type: 'string', value: 'HOST', help: 'address to listen on (default 127.0.0.1)' },
  answer: {
    type: 'integer',
    value: 'STATUS',
    range: { of: 'an HTTP status', from: 200, to: 599 },
    help: 'what a webhook with a good signature is answered (default 200, which alone counts as taken); a wrong one gets 401',
  },
  forward: {
    type: 'string',
    value: 'URL',
    like: httpUrl,
    help: 'passes the same bytes on to it, and answers what it answers (502 where it does not)',
  },
  'bank-key': {
    type: 'string',
    value: 'FILE',
    help: "the bank's public key, PEM (default: BANK131_MOCK_BANK_PUBLIC_KEY_FILE, else the published test key)",
  },
} as const satisfies Flags

export const listen: Command = {
  name: 'listen',
  summary: "be a partner's webhook address: print, verify and answer what comes",
  usage: `bank131-mock listen [flags]

  bank131-mock listen &
  bank131-mock serve --webhook-url http://127.0.0.1:3000/`,
  flags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    if (rest.length > 0) throw new BadUsage(`listen takes only flags, got ${JSON.stringify(rest[0])}`)
    const take = takeWebhook({
      key: verifyingKey(publicKeyOf(values, io)),
      answer: Number(values.answer ?? 200),
      forward: values.forward === undefined ? undefined : new URL(String(values.forward)),
      io,
    })
    const server = createServer((request, response) => void take(request, response))
    const told = new Promise<number>((resolve) => {
      process.once('SIGINT', () => resolve(130))
      process.once('SIGTERM', () => resolve(0))
    })
    const { port, host } = { port: Number(values.port ?? 3000), host: String(values.host ?? '127.0.0.1') }
    await new Promise<void>((resolve, reject) => {
      server.once('error', ({ code }: NodeJS.ErrnoException) =>
        reject(
          new BadUsage(
            code === 'EADDRINUSE'
              ? `--port: ${port} is taken on ${host}; choose another, or 0 for a free one`
              : `--port, --host: cannot listen on ${host}:${port}: ${code}`,
          ),
        ),
      )
      server.listen(port, host, resolve)
    })
    const at = host.includes(':') ? `[${host}]` : host
    io.out(`listening on http://${at}:${(server.address() as AddressInfo).port}/`)
    const code = await told
    server.close()
    server.closeAllConnections()
    await io.exit?.(code)
    return code
  },
}

function publicKeyOf({ 'bank-key': given }: Values, { env, cwd }: Io): string {
  if (given !== undefined) return keyFile('--bank-key', String(given), cwd, 'partner')
  const file = env.BANK131_MOCK_BANK_PUBLIC_KEY_FILE
  if (!file) return testKeys.bank.publicKey
  return keyFile('BANK131_MOCK_BANK_PUBLIC_KEY_FILE', file, cwd, 'partner')
}
