import { createPrivateKey, createPublicKey } from 'node:crypto'
import type { Listener } from '../../contract-tests/server/targets/listener.ts'
import type { RemoteOptions } from '../../contract-tests/server/targets/remote.ts'
import { testKeys } from '../../fixtures/keys/index.ts'
import { isLoopback } from '../library/start-bank.ts'
import { BadUsage } from './bad-usage.ts'
import { read } from './certify-options.ts'
import type { Command, Io } from './command.ts'
import { type Flags, parseFlags, type Values } from './flags.ts'
import { Progress } from './progress.ts'
import { reportFlags, writeReports } from './report-flags.ts'
import { runOf } from './run-of.ts'

const flags = {
  url: { type: 'string', value: 'URL', help: 'the server, up to /api (needed): http://127.0.0.1:8131' },
  remote: {
    type: 'boolean',
    help: 'the server may be on another machine: calls leave this one, and are signed with your key',
  },
  project: { type: 'string', value: 'ID', help: 'the project, X-PARTNER-PROJECT (default demo_project)' },
  'partner-private-key': {
    type: 'string',
    value: 'FILE',
    help: 'the key that signs the calls, PEM (default: the published test key)',
  },
  'bank-public-key': {
    type: 'string',
    value: 'FILE',
    help: "the bank's key, that webhooks are checked with, PEM (default: the published test key)",
  },
  control: {
    type: 'boolean',
    help: 'use the control API for projects and manual clocks (default: where there is one)',
  },
  'admin-token': { type: 'string', value: 'TOKEN', help: 'of the control API' },
  'webhook-port': {
    type: 'integer',
    value: 'N',
    help: 'listen for webhooks here; without a control API the bank must know the address',
  },
  wait: { type: 'integer', value: 'MS', help: 'how long a bank on a real clock may take for a step (default 3000)' },
  suites: { type: 'string', value: 'TEXT', help: 'only suites whose title has this text' },
  ...reportFlags,
} as const satisfies Flags

export const verifyBank: Command = {
  name: 'verify-bank',
  summary: 'say whether a server keeps the contract, and where it differs',
  usage: `bank131-mock verify-bank --url URL [--remote --partner-private-key FILE --bank-public-key FILE] [--webhook-port N]

Nothing is sent anywhere without --url. Exit 0: no difference; 1: differences; 2: bad usage; 130: broken off by Ctrl-C, with the
reports of the tests that had been run.`,
  flags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    if (rest.length > 0) throw new BadUsage(`verify-bank takes only flags, got ${JSON.stringify(rest[0])}`)
    const began = performance.now()
    const options = await optionsOf(values, io)
    const { contracts, listenForWebhooks, remote, summary, terminalItem, verifyBank } = await import(
      '../../contract-tests/server/verify/program.ts'
    )
    const wanted = contracts.filter(({ title }) => title.includes(String(values.suites ?? '')))
    if (wanted.length === 0) throw new BadUsage(`--suites: no suite has ${JSON.stringify(values.suites)} in its title`)
    const port = values['webhook-port'] ?? (options.control ? 0 : undefined)
    const listener = port === undefined ? undefined : await listen(listenForWebhooks(Number(port)))
    const progress = new Progress(io)
    let total = 0
    const breaking = new AbortController()
    const breakOff = () => breaking.abort()
    process.once('SIGINT', breakOff)
    try {
      const target = remote({ ...options, ...(listener && { listener }) })
      const report = await verifyBank(wanted, target, {
        signal: breaking.signal,
        onTest(test, index, of) {
          total = of
          progress.begin(`test ${index} of ${of}:`, test)
        },
        onResult: (item) => item.verdict !== 'passed' && progress.show(terminalItem(item)),
      })
      progress.end()
      writeReports(
        report,
        values,
        io,
        runOf({ command: 'verify-bank', values, began, alone: ({ id }) => ({ suites: id }) }),
      )
      io.out(`${report.title}: ${summary(report)}`)
      if (breaking.signal.aborted) {
        io.err(`bank131-mock verify-bank: broken off; ${report.items.length} of ${total} tests had been run`)
        return 130
      }
      return report.items.some(({ verdict }) => verdict === 'failed') ? 1 : 0
    } finally {
      progress.end()
      process.removeListener('SIGINT', breakOff)
      await listener?.close()
    }
  },
}

async function optionsOf(values: Values, { cwd }: Io): Promise<RemoteOptions> {
  const baseUrl = baseOf(values)
  const key = (flag: string, test: string, parse: (pem: string) => unknown): string => {
    if (values[flag] === undefined) return test
    const pem = read(`--${flag}`, String(values[flag]), cwd)
    try {
      parse(pem)
      return pem
    } catch (error) {
      throw new BadUsage(`--${flag}: expected a key in PEM: ${(error as Error).message}`)
    }
  }
  const adminToken = values['admin-token']
  const options: RemoteOptions = {
    baseUrl,
    project: String(values.project ?? 'demo_project'),
    partnerKey: key('partner-private-key', testKeys.partner.privateKey, createPrivateKey),
    bankKey: key('bank-public-key', testKeys.bank.publicKey, createPublicKey),
    waitMs: Number(values.wait ?? 3000),
    ...(adminToken !== undefined && { adminToken: String(adminToken) }),
  }
  return { ...options, control: values.control === undefined ? await hasControl(options) : values.control === true }
}

function baseOf({ url, remote, 'partner-private-key': key }: Values): string {
  if (url === undefined)
    throw new BadUsage('--url: expected the address of a server, got nothing; nothing is sent without it')
  const text = String(url)
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new BadUsage(`--url: expected an http:// or https:// URL, got ${JSON.stringify(text)}`)
  }
  const { hostname } = new URL(text)
  if (!isLoopback(hostname.replace(/^\[|\]$/g, ''))) {
    if (remote !== true)
      throw new BadUsage(`--url: ${hostname} is another machine; give --remote if calls may be sent there`)
    if (key === undefined)
      throw new BadUsage(`--partner-private-key: ${hostname} does not know the published test key; give your own`)
  }
  return text.replace(/\/+$/, '')
}

/** Asked of a server on this machine alone: another's has none. */
async function hasControl({ baseUrl, adminToken }: RemoteOptions): Promise<boolean> {
  const headers = adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` }
  try {
    const answer = await fetch(`${baseUrl}/__admin/projects`, { headers, signal: AbortSignal.timeout(5_000) })
    await answer.arrayBuffer()
    return answer.ok
  } catch (error) {
    throw new BadUsage(
      `--url: ${baseUrl} does not answer: ${(error as Error & { cause?: Error }).cause?.message ?? (error as Error).message}`,
    )
  }
}

const listen = (listening: Promise<Listener>): Promise<Listener> =>
  listening.catch((error: Error) => {
    throw new BadUsage(`--webhook-port: ${error.message}`)
  })
