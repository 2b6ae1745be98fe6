import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { StartOptions } from '../library/start-bank.ts'
import { defaultTlsFolder } from '../tls/state-folder.ts'
import { BadUsage } from './bad-usage.ts'
import type { Io } from './command.ts'
import type { Values } from './flags.ts'
import { namesIn } from './tls-flags.ts'

/** Whoever gives one of these wants HTTPS. */
const enough = ['tls-port', 'tls-name', 'tls-cert', 'tls-key']

/** HTTPS as flags, environment and config file tell it. @throws {BadUsage} for a file that cannot be read */
export function tlsOptions(values: Values, { cwd, env }: Io): Pick<StartOptions, 'tls' | 'webhookCa'> {
  const textOf = (flag: string) =>
    values[flag] === undefined ? undefined : readText(`--${flag}`, String(values[flag]), cwd)
  const webhookCa = textOf('webhook-ca')
  const trust = webhookCa === undefined ? {} : { webhookCa }
  const isWanted = values.tls ?? enough.some((flag) => values[flag] !== undefined)
  if (!isWanted) return trust
  const [cert, key] = [textOf('tls-cert'), textOf('tls-key')]
  if ((cert === undefined) !== (key === undefined))
    throw new BadUsage('--tls-cert, --tls-key: a certificate and its private key are given together')
  const tls = {
    port: Number(values['tls-port'] ?? 8443),
    names: namesIn(values['tls-name']),
    ...(cert === undefined || key === undefined ? { dir: tlsFolder(values, { cwd, env }) } : { cert, key }),
  }
  return { ...trust, tls }
}

/** The folder of the CA. */
export const tlsFolder = (values: Values, { cwd, env }: Pick<Io, 'cwd' | 'env'>): string =>
  values['tls-dir'] === undefined ? defaultTlsFolder(env) : resolve(cwd, String(values['tls-dir']))

/** @throws {BadUsage} */
function readText(flag: string, file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8')
  } catch (error) {
    throw new BadUsage(`${flag}: ${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}
