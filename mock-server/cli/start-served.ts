import { resolve } from 'node:path'
import type { Observers } from '../engine/observers.ts'
import type { ProjectOptions } from '../engine/settings.ts'
import { isLoopback, type StartedBank, type StartOptions, startBank } from '../library/start-bank.ts'
import { defaultLimits } from '../store/limits.ts'
import { StoreUnusableError } from '../store/unusable.ts'
import { BadUsage } from './bad-usage.ts'
import type { Io } from './command.ts'
import type { Config } from './config.ts'
import type { Values } from './flags.ts'
import { keyFile } from './key-file.ts'
import { storeAt } from './store-at.ts'
import { isSqlites } from './store-failure.ts'
import { tlsOptions } from './tls-options.ts'

/** The bank that flags, environment and config file describe. @throws {BadUsage} also for a port that is taken */
export async function startServed(config: Config, io: Io, log: Observers): Promise<StartedBank> {
  const options = startOptions(config, io)
  try {
    return await startBank(options, log)
  } catch (error) {
    if (error instanceof StoreUnusableError) throw new BadUsage(`--store: ${error.message}`)
    // The file's own, of which the caller tells.
    if (isSqlites(error)) throw error
    const { code, path, port } = error as NodeJS.ErrnoException & { port?: number }
    if (path !== undefined && options.record !== undefined && path.startsWith(options.record))
      throw new BadUsage(`--record: ${(error as Error).message}; give another file`)
    if (path !== undefined) throw new BadUsage(`--tls-dir: ${(error as Error).message}; give another folder`)
    if (code === 'EADDRINUSE' && port !== options.port)
      throw new BadUsage(`--tls-port: ${port} is taken on ${options.host}; choose another, or 0 for a free one`)
    if (code === 'EADDRINUSE')
      throw new BadUsage(`--port: ${options.port} is taken on ${options.host}; choose another, or 0 for a free one`)
    if (code !== undefined)
      throw new BadUsage(`--host, --port: cannot listen on ${options.host}:${options.port}: ${code}`)
    if (error instanceof RangeError) throw new BadUsage(error.message)
    throw error
  }
}

/** @throws {BadUsage} for a key that cannot be read, a host off loopback without a token */
export function startOptions({ values, file }: Config, io: Io): StartOptions {
  const { cwd } = io
  const host = String(values.host ?? '127.0.0.1')
  const adminToken = values['admin-token'] as string | undefined
  if (!isLoopback(host) && adminToken === undefined) {
    throw new BadUsage(
      `--host: ${host} opens the control API to others; give --admin-token TOKEN (or BANK131_MOCK_ADMIN_TOKEN) with it`,
    )
  }
  const port = Number(values.port ?? 8131)
  const { 'partner-key': partner, 'bank-key': ownKey, 'webhook-url': webhookUrl } = values
  const partnerKey = partner === undefined ? undefined : keyFile('--partner-key', String(partner), cwd, 'partner')
  const privateKey = ownKey === undefined ? undefined : keyFile('--bank-key', String(ownKey), cwd, 'bank')
  const own: ProjectOptions = {
    ...(partnerKey !== undefined && { partnerKey }),
    ...(webhookUrl !== undefined && { webhookUrl: String(webhookUrl) }),
    ...(values['auto-confirm'] !== undefined && { autoConfirm: values['auto-confirm'] === true }),
    ...(values.hold !== undefined && { hold: values.hold === true }),
    ...(values['three-d-secure'] !== undefined && { threeDSecure: values['three-d-secure'] === true }),
    ...(values.payer !== undefined && { payer: values.payer as 'manual' | 'automatic' }),
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
    ...(values.store !== undefined && { store: storeAt(String(values.store), cwd) }),
    ...(values['store-sync'] !== undefined && { storeSync: values['store-sync'] as 'normal' | 'full' }),
    ...tlsOptions(values, io),
    ...(values.record !== undefined && { record: resolve(cwd, String(values.record)) }),
    ids: idsOf({ values, file }),
    autoProjects: values['auto-projects'] === true,
    host,
    port,
  }
}

/** What is kept only as long as the process must not give one order's ids to another after a restart, unless a test asks for it. */
export const idsOf = ({ values, file }: Config) => file.ids ?? (values.seed === undefined ? 'drawn' : 'fixed')

/** More calls need more memory; the file's own bound on it stands. */
function journalOf(given: Values[string], { journal }: StartOptions): Pick<StartOptions, 'journal'> {
  if (given === undefined) return {}
  const calls = Number(given)
  return { journal: { bytes: Math.max(defaultLimits.journal.bytes, calls * BYTES_A_CALL), ...journal, calls } }
}

/** A call with its answer takes some 4 KiB. */
const BYTES_A_CALL = 8 * 1024
