import { parseArgs } from 'node:util'
import { own } from '../../schemas/own.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { BadUsage } from './bad-usage.ts'

export interface Flag {
  type: 'string' | 'boolean' | 'integer'
  /** What stands for the value in the help. */
  value?: string
  help: string
  /** One letter for it; or letters that stand for it with a value. */
  short?: string | Readonly<Record<string, string>>
  /** The values it may have. */
  oneOf?: readonly string[]
  /** What a text must be. */
  like?: { words: string; test(text: string): boolean }
  /** What is wrong with a value, where another table says what it may be. */
  wrong?(value: string | boolean | number): string | undefined
  /** It may be given again: the values are one, with commas between. */
  isList?: true
  /** It names a file: in the config file, one beside that. */
  isFile?: true
  /** How large a number may be, and what it counts. */
  range?: { of: string; from: number; to: number }
}

export type Flags = Readonly<Record<string, Flag>>
export type Values = Record<string, string | boolean | number | undefined>

/** Flags and what stands beside them. @throws {BadUsage} that names the flag, what it takes and the nearest known one */
export function parseFlags(args: string[], flags: Flags): { values: Values; rest: string[] } {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type }]) => [
      name,
      { type: type === 'boolean' ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { tokens } = parseArgs({
    args: written(args, flags),
    options,
    strict: false,
    allowPositionals: true,
    allowNegative: true,
    tokens: true,
  })
  const values: Values = {}
  const rest: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value)
    if (token.kind !== 'option') continue
    const flag = own(flags, token.name)
    if (!flag) throw new BadUsage(unknownFlag(token.rawName, Object.keys(flags)))
    if (flag.type === 'boolean') {
      if (token.value !== undefined)
        throw new BadUsage(`${token.rawName}: takes no value, got ${JSON.stringify(token.value)}`)
      values[token.name] = !token.rawName.startsWith('--no-')
    } else {
      if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
        throw new BadUsage(`${token.rawName}: expected ${flag.value ?? 'a value'} after it, got nothing`)
      }
      const value = readValue(token.rawName, flag, token.value)
      const before = flag.isList ? values[token.name] : undefined
      values[token.name] = before === undefined ? value : `${before},${value}`
    }
  }
  return { values, rest }
}

/** By `-p`: the flag in full. */
const shorts = (flags: Flags): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(flags).flatMap(([name, { short = {} }]) =>
      typeof short === 'string'
        ? [[`-${short}`, `--${name}`] as const]
        : Object.entries(short).map(([letter, value]) => [`-${letter}`, `--${name}=${value}`] as const),
    ),
  )

/** The arguments with short flags in full, but what stands behind `--`. */
function written(args: string[], flags: Flags): string[] {
  const known = shorts(flags)
  const end = args.includes('--') ? args.indexOf('--') : args.length
  return args.map((arg, at) => (at < end ? (known.get(arg) ?? arg) : arg))
}

/** Flags, and the command of somebody else that stands behind them: after `--`, or from the first word that is no flag on. */
export function splitCommand(args: readonly string[], flags: Flags): { own: string[]; command: string[] } {
  let at = 0
  while (at < args.length && args[at]!.startsWith('-') && args[at] !== '--') at += takesValue(args[at]!, flags) ? 2 : 1
  return { own: args.slice(0, at), command: args.slice(args[at] === '--' ? at + 1 : at) }
}

/** The flag that a word names, if the next word is its value. */
export function takesValue(word: string, flags: Flags): Flag | undefined {
  const arg = shorts(flags).get(word) ?? word
  const flag = arg.startsWith('--') && !arg.includes('=') ? own(flags, arg.slice(2)) : undefined
  return flag?.type === 'boolean' ? undefined : flag
}

/** A text as the flag's value. `where` names the flag, the variable or the key in the file. */
export function readValue(where: string, flag: Flag, text: string): string | boolean | number {
  const value = typed(where, flag, text)
  const wrong = flag.wrong?.(value)
  if (wrong === undefined) return value
  throw new BadUsage(`${where}: ${wrong}`)
}

function typed(where: string, flag: Flag, text: string): string | boolean | number {
  if (flag.type === 'integer') {
    if (!/^\d{1,15}$/.test(text)) throw new BadUsage(`${where}: expected a whole number, got ${JSON.stringify(text)}`)
    const { of, from, to } = flag.range ?? { of: 'a whole number', from: 0, to: Number.MAX_SAFE_INTEGER }
    if (Number(text) >= from && Number(text) <= to) return Number(text)
    throw new BadUsage(`${where}: expected ${of} from ${from} to ${to}, got ${text}`)
  }
  if (flag.type === 'boolean') {
    if (['1', 'true', 'yes'].includes(text.toLowerCase())) return true
    if (['0', 'false', 'no', ''].includes(text.toLowerCase())) return false
    throw new BadUsage(`${where}: expected true or false, got ${JSON.stringify(text)}`)
  }
  // Where another table says what it may be, that speaks.
  if (flag.oneOf && !flag.wrong && !flag.oneOf.includes(text)) {
    throw new BadUsage(`${where}: expected ${flag.oneOf.join(' or ')}, got ${JSON.stringify(text)}`)
  }
  if (flag.like && !flag.like.test(text))
    throw new BadUsage(`${where}: expected ${flag.like.words}, got ${JSON.stringify(text)}`)
  return text
}

function unknownFlag(name: string, known: string[]): string {
  const { nearest } = nearestTo(name.replace(/^-+(no-)?/, ''), known)
  return `${name}: no such flag${nearest ? ` (did you mean --${nearest}?)` : ''}; --help lists them`
}

/** The flags, one a line, for a help text. */
export function describeFlags(flags: Flags): string {
  const rows = Object.entries(flags).map(
    ([name, { value, help, short }]) =>
      [`  ${typeof short === 'string' ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, help] as const,
  )
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.map(([left, help]) => left.padEnd(width) + help).join('\n')
}
