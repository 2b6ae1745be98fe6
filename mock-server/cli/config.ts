import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { describeValue } from '../../schemas/violation.ts'
import type { BankOptions } from '../engine/bank-options.ts'
import { bankProblems } from '../engine/option-problems.ts'
import { projectName } from '../engine/project-name.ts'
import { isOneFile } from '../library/one-file.ts'
import { BadUsage } from './bad-usage.ts'
import type { Io } from './command.ts'
import { type Flag, readValue, type Values } from './flags.ts'
import { importConfig } from './import-config.ts'
import { keyFile } from './key-file.ts'
import { type ServeFlag, serveFlags } from './serve-flags.ts'
import { storeAt } from './store-at.ts'
import { strayVariables } from './stray-variables.ts'

/** What only a file can say; the rest is the flags in camelCase. */
const fileOnly = ['projects', 'accounts', 'pace', 'fees', 'optionalWebhooks', 'startAt', 'journal', 'ids'] as const
type FileOptions = Pick<BankOptions, (typeof fileOnly)[number]>

export interface Config {
  values: Values & Partial<Record<ServeFlag, string | boolean | number>>
  file: FileOptions
}

const kinds: Readonly<Record<Flag['type'], string>> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
}
const camel = (flag: string) => flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const variable = (flag: string) => `BANK131_MOCK_${flag.toUpperCase().replaceAll('-', '_')}`

/** Flag > environment > config file > default. File names in the config file are relative to it. @throws {BadUsage} */
export async function readConfig(flags: Values, io: Io): Promise<Config> {
  for (const line of strayVariables(io.env, Object.keys(serveFlags).map(variable))) io.err(line)
  const fromEnv: Values = {}
  for (const [name, flag] of Object.entries(serveFlags)) {
    const text = io.env[variable(name)]
    if (text !== undefined) fromEnv[name] = readValue(variable(name), flag, text)
  }
  const path = configPath(flags.config ?? fromEnv.config, io.cwd)
  const { values, file } = path === undefined ? { values: {}, file: {} } : readKeys(path, await load(path))
  return { values: { ...values, ...fromEnv, ...flags }, file }
}

/** The first that is there counts. */
const configNames = ['ts', 'mts', 'mjs', 'js', 'json'].map((ending) => `bank131-mock.config.${ending}`)

function configPath(given: Values[string], cwd: string): string | undefined {
  if (given !== undefined) {
    const path = resolve(cwd, String(given))
    if (!existsSync(path)) throw new BadUsage(`--config: there is no file ${path}`)
    return path
  }
  return configNames.map((name) => resolve(cwd, name)).find(existsSync)
}

async function load(path: string): Promise<object> {
  try {
    const value: unknown = path.endsWith('.json') ? JSON.parse(readFileSync(path, 'utf8')) : await importConfig(path)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new BadUsage(`${path}: cannot be read: ${message}${wayOut(path, code, error)}`)
  }
  throw new BadUsage(`${path}: expected an object${path.endsWith('.json') ? '' : ' as its default export'}`)
}

/** What helps where Node takes a file for something else than it is. */
function wayOut(path: string, code: string | undefined, error: unknown): string {
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
    return ` (Node ${process.versions.node} reads no TypeScript: write the file as bank131-mock.config.mjs)`
  if (isOneFile && (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND'))
    return ' (the program of one file brings no package with it: export the object itself, or install bank131-mock beside the file)'
  if (isOneFile && code === 'ERR_REQUIRE_ASYNC_MODULE')
    return ' (the program of one file takes no await at the top of a config file)'
  if (error instanceof SyntaxError && /\.[jt]s$/.test(path))
    return ` (is this a CommonJS project? call the file bank131-mock.config.${path.endsWith('.ts') ? 'mts' : 'mjs'})`
  return ''
}

function readKeys(path: string, object: object): Config {
  const byKey = new Map<string, [string, Flag]>(
    Object.entries(serveFlags).map(([name, flag]) => [camel(name), [name, flag]]),
  )
  const config: { values: Values; file: Record<string, unknown> } = { values: {}, file: {} }
  for (const [key, value] of Object.entries(object)) {
    const [name, flag] = byKey.get(key) ?? []
    if (name !== undefined && flag) {
      if (value === undefined) continue
      const where = `${path}: ${key}`
      const isList = flag.isList && Array.isArray(value) && value.every((each) => typeof each === 'string')
      if (!isList && (typeof value === 'object' || typeof value === 'function'))
        throw new BadUsage(`${where}: expected ${kinds[flag.type]}, got ${describeValue(value)}`)
      const text = readValue(where, flag, String(value))
      const whose = name === 'partner-key' ? 'partner' : name === 'bank-key' ? 'bank' : undefined
      const folder = dirname(path)
      const file = flag.isFile ? resolve(folder, String(text)) : text
      const beside = name === 'store' ? storeAt(String(text), folder) : file
      config.values[name] = whose ? keyFile(where, String(text), dirname(path), whose) : beside
    } else if ((fileOnly as readonly string[]).includes(key)) config.file[key] = value
    else {
      const { nearest } = nearestTo(key, [...byKey.keys(), ...fileOnly])
      throw new BadUsage(`${path}: no such setting: ${key}${nearest ? ` (did you mean ${nearest}?)` : ''}`)
    }
  }
  return { ...config, file: readFileOnly(path, config.file) }
}

/** What only a file can say, with the key files of its projects read. @throws {BadUsage} */
function readFileOnly(path: string, file: Record<string, unknown>): FileOptions {
  const problems = bankProblems(file)
  for (const id of Object.keys(file.projects ?? {}))
    if (!projectName.test(id))
      problems.push(`projects: expected names of ${projectName.words}, got ${JSON.stringify(id)}`)
  if (problems.length > 0) throw new BadUsage(`${path}: ${problems.join('; ')}`)
  const { projects, ...options } = file as FileOptions
  if (!projects) return options
  const withKeys = Object.entries(projects).map(([id, { partnerKey, ...own }]) => {
    if (partnerKey === undefined) return [id, own]
    const where = `${path}: projects.${id}.partnerKey`
    return [id, { ...own, partnerKey: keyFile(where, partnerKey, dirname(path), 'partner') }]
  })
  return { ...options, projects: Object.fromEntries(withKeys) }
}
