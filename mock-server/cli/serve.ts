import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isLoopback, type StartedBank, type StartOptions, startBank } from '../bank/start-bank.ts'
import { defaultSeed } from '../core/fault-rules.ts'
import { signingKey, verifyingKey } from '../runtime/node/keys.ts'
import { KeyError } from '../runtime/ports.ts'
import type { ProjectOptions } from '../runtime/settings.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command, Io } from './command.ts'
import { type Config, readConfig } from './config.ts'
import { describeFlags, parseFlags } from './flags.ts'
import { logTo } from './log.ts'
import { enoughMet, minCoverage } from './min-coverage.ts'
import { serveFlags } from './serve-flags.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'run the bank on a port',
  usage: `bank131-mock serve [flags]\n\n${describeFlags(serveFlags)}\n\nEach flag can also be set as BANK131_MOCK_<FLAG>, or in camelCase in the config file.`,
  async run(args, io) {
    const { values: flags, rest } = parseFlags(args, serveFlags)
    if (rest.length > 0) throw new BadUsage(`serve takes only flags, got ${JSON.stringify(rest[0])}`)
    const config = await readConfig(flags, io)
    const minimum = minCoverage(config)
    const bank = await start(config, io)
    const ended = untilSignal(bank, io, async () =>
      minimum === undefined || (await enoughMet(bank, minimum, config, io)) ? 0 : 1,
    )
    io.out(`listening on ${bank.url}`)
    io.out(`control API ${bank.url}/__admin`)
    for (const line of advice(config)) io.out(line)
    return ended
  },
}

async function start(config: Config, io: Io): Promise<StartedBank> {
  const options = startOptions(config, io)
  const log = logTo(config.values['log-format'] === 'json' ? 'json' : 'pretty', io.out)
  try {
    return await startBank(options, log)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new BadUsage(`--port: ${options.port} is taken on ${options.host}; choose another, or 0 for a free one`)
    if (code !== undefined)
      throw new BadUsage(`--host, --port: cannot listen on ${options.host}:${options.port}: ${code}`)
    if (error instanceof RangeError) throw new BadUsage(error.message)
    throw error
  }
}

/** @throws {BadUsage} for a key that cannot be read, a URL that is none, a host off loopback without a token */
export function startOptions({ values, file }: Config, { cwd }: Io): StartOptions {
  const host = String(values.host ?? '127.0.0.1')
  const adminToken = values['admin-token'] as string | undefined
  if (!isLoopback(host) && adminToken === undefined) {
    throw new BadUsage(`--host: ${host} opens the control API to others; give --admin-token TOKEN with it`)
  }
  const port = Number(values.port ?? 8131)
  if (port > 65535) throw new BadUsage(`--port: expected a port from 0 to 65535, got ${port}`)
  const partnerKey = keyFile('--partner-key', values['partner-key'], cwd, verifyingKey)
  const privateKey = keyFile('--bank-key', values['bank-key'], cwd, signingKey)
  const webhookUrl = url('--webhook-url', values['webhook-url'])
  const own: ProjectOptions = {
    ...(partnerKey !== undefined && { partnerKey }),
    ...(webhookUrl !== undefined && { webhookUrl }),
    ...(values['auto-confirm'] !== undefined && { autoConfirm: values['auto-confirm'] === true }),
    ...(values.strict !== undefined && { strict: values.strict === true }),
    ...(values.clock !== undefined && { clock: values.clock as 'real' | 'manual' }),
    ...(values.signature !== undefined && { signature: values.signature as 'strict' | 'warn' | 'off' }),
  }
  const named = values.project === undefined ? {} : { [String(values.project)]: {} }
  const projects = { ...named, ...file.projects }
  return {
    ...file,
    ...own,
    ...(Object.keys(projects).length > 0 && { projects }),
    ...(privateKey !== undefined && { bankKey: { privateKey } }),
    ...(adminToken !== undefined && { adminToken }),
    ...(values['max-sessions'] !== undefined && { maxSessions: Number(values['max-sessions']) }),
    autoProjects: values['auto-projects'] === true,
    host,
    port,
  }
}

function keyFile(flag: string, value: unknown, cwd: string, parse: (pem: string) => unknown): string | undefined {
  if (value === undefined) return undefined
  const given = String(value)
  const inline = given.includes('-----BEGIN')
  try {
    const pem = inline ? given : readFileSync(resolve(cwd, given), 'utf8')
    parse(pem)
    return pem
  } catch (error) {
    const what = error instanceof KeyError ? error.message : `cannot be read (${(error as NodeJS.ErrnoException).code})`
    throw new BadUsage(`${flag}: ${inline ? 'the key' : given}: ${what}`)
  }
}

function url(flag: string, value: unknown): string | undefined {
  if (value === undefined) return undefined
  const text = String(value)
  if (URL.canParse(text) && /^https?:/.test(text)) return text
  throw new BadUsage(`${flag}: expected an http:// or https:// URL, got ${JSON.stringify(text)}`)
}

/** What is at its default and will surprise somebody. */
function advice({ values, file }: Config): string[] {
  const project = values.project ?? Object.keys(file.projects ?? {})[0] ?? 'demo_project'
  const lines = [`project ${project}`]
  lines.push(`faults with a probability follow seed ${file.seed ?? defaultSeed}`)
  if (values['partner-key'] === undefined)
    lines.push('requests are checked with the published test key (bank131-mock keys --test)')
  if (values['webhook-url'] === undefined) lines.push('no --webhook-url: webhooks are held, see the control API')
  return lines
}

/** SIGINT ends at once with 130; SIGTERM finishes the deliveries under way, says what was still due, and ends as `verdict` says. */
function untilSignal(bank: StartedBank, io: Io, verdict: () => Promise<number>): Promise<number> {
  const stop = async () => {
    const due = await bank.drain()
    const left = due === 0 ? 'nothing was due' : `${due} webhook${due === 1 ? ' was' : 's were'} still due`
    io.out(`stopped; ${left}`)
    return verdict()
  }
  return new Promise((done) => {
    process.once('SIGINT', () => void bank.close().then(() => done(130)))
    process.once('SIGTERM', () => void stop().then(done))
  })
}
