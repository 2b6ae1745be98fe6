import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import type { BankOptions } from '../runtime/bank.ts'
import { BadUsage } from './bad-usage.ts'
import type { Io } from './command.ts'
import { type Flag, readValue, type Values } from './flags.ts'
import { type ServeFlag, serveFlags } from './serve-flags.ts'

/** What only a file can say; the rest is the flags in camelCase. */
const fileOnly = ['projects', 'accounts', 'pace', 'fees', 'optionalWebhooks', 'startAt', 'journal', 'seed'] as const
export type FileOptions = Pick<BankOptions, (typeof fileOnly)[number]>

export interface Config {
  values: Values & Partial<Record<ServeFlag, string | boolean | number>>
  file: FileOptions
}

const camel = (flag: string) => flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const variable = (flag: string) => `BANK131_MOCK_${flag.toUpperCase().replaceAll('-', '_')}`

/** Flag > environment > config file > default. File names in the config file are relative to it. @throws {BadUsage} */
export async function readConfig(flags: Values, io: Io): Promise<Config> {
  const fromEnv: Values = {}
  for (const [name, flag] of Object.entries(serveFlags)) {
    const text = io.env[variable(name)]
    if (text !== undefined) fromEnv[name] = readValue(variable(name), flag, text)
  }
  const path = configPath(flags.config ?? fromEnv.config, io.cwd)
  const { values, file } = path === undefined ? { values: {}, file: {} } : readKeys(path, await load(path))
  return { values: { ...values, ...fromEnv, ...flags }, file }
}

function configPath(given: Values[string], cwd: string): string | undefined {
  if (given !== undefined) {
    const path = resolve(cwd, String(given))
    if (!existsSync(path)) throw new BadUsage(`--config: there is no file ${path}`)
    return path
  }
  return ['bank131-mock.config.ts', 'bank131-mock.config.json'].map((name) => resolve(cwd, name)).find(existsSync)
}

async function load(path: string): Promise<object> {
  try {
    const value: unknown = path.endsWith('.json')
      ? JSON.parse(await readFile(path, 'utf8'))
      : ((await import(pathToFileURL(path).href)) as { default?: unknown }).default
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch (error) {
    throw new BadUsage(`${path}: cannot be read: ${(error as Error).message}`)
  }
  throw new BadUsage(`${path}: expected an object${path.endsWith('.json') ? '' : ' as its default export'}`)
}

function readKeys(path: string, object: object): Config {
  const byKey = new Map<string, [string, Flag]>(
    Object.entries(serveFlags).map(([name, flag]) => [camel(name), [name, flag]]),
  )
  const config: { values: Values; file: Record<string, unknown> } = { values: {}, file: {} }
  for (const [key, value] of Object.entries(object)) {
    const [name, flag] = byKey.get(key) ?? []
    if (name !== undefined && flag) {
      const text = readValue(`${path}: ${key}`, flag, String(value))
      const isFile = name === 'partner-key' || name === 'bank-key'
      config.values[name] =
        isFile && typeof text === 'string' && !text.includes('-----BEGIN') ? resolve(dirname(path), text) : text
    } else if ((fileOnly as readonly string[]).includes(key)) config.file[key] = value
    else {
      const { nearest } = nearestTo(key, [...byKey.keys(), ...fileOnly])
      throw new BadUsage(`${path}: no such setting: ${key}${nearest ? ` (did you mean ${nearest}?)` : ''}`)
    }
  }
  return config
}
