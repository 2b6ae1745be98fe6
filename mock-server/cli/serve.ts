import { defaultSeed } from '../core/faults/fault-rules.ts'
import type { Observers } from '../engine/observers.ts'
import type { ProjectOptions } from '../engine/settings.ts'
import { isLoopback, type StartedBank, type StartOptions, startBank } from '../library/start-bank.ts'
import { defaultLimits } from '../store/limits.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command, Io } from './command.ts'
import { type Config, readConfig } from './config.ts'
import { describeFlags, parseFlags, type Values } from './flags.ts'
import { keyFile } from './key-file.ts'
import { logTo } from './log.ts'
import { logLines } from './log-lines.ts'
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
    const format = config.values['log-format'] === 'json' ? 'json' : 'pretty'
    const log = logLines(format, io)
    const bank = await start(config, io, logTo(format, log.write))
    const ended = untilSignal(bank, async (due, interrupted) => {
      log.end()
      // The terminal shows ^C where the line begins.
      io.status?.('')
      io.out(`stopped; ${due}`)
      if (interrupted) return 130
      return minimum === undefined || (await enoughMet(bank, minimum, config, io)) ? 0 : 1
    })
    io.out(`listening on ${bank.url}`)
    io.out(`control API ${bank.url}/__admin`)
    for (const line of advice(config)) io.out(line)
    const code = await ended
    await io.exit?.(code)
    return code
  },
}

async function start(config: Config, io: Io, log: Observers): Promise<StartedBank> {
  const options = startOptions(config, io)
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

/** @throws {BadUsage} for a key that cannot be read, a host off loopback without a token */
export function startOptions({ values, file }: Config, { cwd }: Io): StartOptions {
  const host = String(values.host ?? '127.0.0.1')
  const adminToken = values['admin-token'] as string | undefined
  if (!isLoopback(host) && adminToken === undefined) {
    throw new BadUsage(`--host: ${host} opens the control API to others; give --admin-token TOKEN with it`)
  }
  const port = Number(values.port ?? 8131)
  const { 'partner-key': partner, 'bank-key': ownKey, 'webhook-url': webhookUrl } = values
  const partnerKey = partner === undefined ? undefined : keyFile('--partner-key', String(partner), cwd, 'partner')
  const privateKey = ownKey === undefined ? undefined : keyFile('--bank-key', String(ownKey), cwd, 'bank')
  const own: ProjectOptions = {
    ...(partnerKey !== undefined && { partnerKey }),
    ...(webhookUrl !== undefined && { webhookUrl: String(webhookUrl) }),
    ...(values['auto-confirm'] !== undefined && { autoConfirm: values['auto-confirm'] === true }),
    ...(values.strict !== undefined && { strict: values.strict === true }),
    ...(values.clock !== undefined && { clock: values.clock as 'real' | 'manual' }),
    ...(values.seed !== undefined && { seed: Number(values.seed) }),
    ...(values['webhook-format'] !== undefined && { webhookFormat: values['webhook-format'] as 'compact' | 'escaped' }),
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
    ...(values['public-url'] !== undefined && { publicUrl: String(values['public-url']) }),
    ...(values['max-admin-body'] !== undefined && { maxAdminBody: Number(values['max-admin-body']) }),
    ...journalOf(values['journal-size'], file),
    ...(values['max-sessions'] !== undefined && { maxSessions: Number(values['max-sessions']) }),
    ids: idsOf({ values, file }),
    autoProjects: values['auto-projects'] === true,
    host,
    port,
  }
}

/** What is kept only as long as the process must not give one order's ids to another after a restart, unless a test asks for it. */
const idsOf = ({ values, file }: Config) => file.ids ?? (values.seed === undefined ? 'drawn' : 'fixed')

/** More calls need more memory; the file's own bound on it stands. */
function journalOf(given: Values[string], { journal }: StartOptions): Pick<StartOptions, 'journal'> {
  if (given === undefined) return {}
  const calls = Number(given)
  return { journal: { bytes: Math.max(defaultLimits.journal.bytes, calls * BYTES_A_CALL), ...journal, calls } }
}

/** A call with its answer takes some 4 KiB. */
const BYTES_A_CALL = 8 * 1024

/** What is at its default and will surprise somebody. */
function advice({ values, file }: Config): string[] {
  const project = values.project ?? Object.keys(file.projects ?? {})[0] ?? 'demo_project'
  const lines = [`project ${project}`]
  if (idsOf({ values, file }) === 'drawn')
    lines.push('ids begin at a number drawn at each start; with --seed N at ps_1001, for runs that are repeated')
  lines.push(`faults with a probability follow seed ${values.seed ?? defaultSeed}`)
  if (values['partner-key'] === undefined)
    lines.push('requests are checked with the published test key (bank131-mock keys --test)')
  if (values['webhook-url'] === undefined) lines.push('no --webhook-url: webhooks are held, see the control API')
  return lines
}

/**
 * Ends as `verdict` says, which is told what was still due. SIGTERM finishes the deliveries under way; a second one waits for nothing any more, nor does
 * SIGINT. What comes after a SIGINT ends the process by itself.
 */
function untilSignal(
  bank: StartedBank,
  verdict: (due: string, interrupted: boolean) => Promise<number>,
): Promise<number> {
  const atOnce = new AbortController()
  let interrupted = false
  const drained = async () => {
    const due = await bank.drain({ signal: atOnce.signal })
    return verdict(
      due === 0 ? 'nothing was due' : `${due} webhook${due === 1 ? ' was' : 's were'} still due`,
      interrupted,
    )
  }
  return new Promise((done, fail) => {
    let stopping = false
    const stop = () => {
      if (stopping) return
      stopping = true
      drained().then(done, fail)
    }
    process.once('SIGINT', () => {
      interrupted = true
      atOnce.abort()
      stop()
    })
    process.once('SIGTERM', () => {
      process.on('SIGTERM', () => atOnce.abort())
      stop()
    })
  })
}
