import { own } from '../../schemas/own.ts'
import type { Command } from './command.ts'
import { commandOf, summaries } from './commands.ts'
import { type Flag, type Flags, splitCommand, takesValue } from './flags.ts'
import { type Suggestions, suggestedFlags, suggestedValues } from './suggestion.ts'

/** What fits at the end of a command line. */
interface Completion {
  suggestions: Suggestions
  /** Stands before each of them in the same word: `--journal=`. */
  prefix?: string
  /** From this word on it is the command line of somebody else. */
  commandAt?: number
}

const ownFlags = [
  { value: '--help', help: 'lists the commands' },
  { value: '--version', help: 'the version' },
]

/** What the last of the words, which may be empty, can become. */
export async function complete(words: readonly string[]): Promise<Completion> {
  const [name = '', ...args] = words
  if (words.length < 2) return { suggestions: name.startsWith('-') ? ownFlags : await summaries() }
  if (name === 'help') return { suggestions: args.length === 1 ? await summaries() : [] }
  const command = await commandOf(name)
  if (!command) return { suggestions: [] }
  return ofCommand(command, args)
}

async function ofCommand(command: Command, args: readonly string[]): Promise<Completion> {
  const { flags = {} } = command
  const current = args.at(-1) ?? ''
  const before = args.slice(0, -1)
  const { positionals, pending } = walk(before, flags)
  if (command.own) {
    const { own: ours, command: others } = splitCommand(before, flags)
    const isTheirs = ours.length < before.length || (!pending && /^[^-]/.test(current))
    if (isTheirs) return { suggestions: [], commandAt: 1 + before.length - others.length }
  }
  if (pending) return { suggestions: suggestedValues(pending) }
  const isFlag = current.startsWith('-') && !before.includes('--')
  const [given, ...value] = current.split('=')
  if (isFlag && value.length > 0) {
    const flag = own<Flag>(flags, given!.slice(2))
    return { suggestions: flag ? suggestedValues(flag) : [], prefix: `${given}=` }
  }
  if (isFlag) return { suggestions: suggestedFlags(flags, before) }
  const suggestions = (await command.words?.(positionals)) ?? []
  // Where nothing else may stand, the flags are all that there is.
  return { suggestions: suggestions.length === 0 && current === '' ? suggestedFlags(flags, before) : suggestions }
}

/** The words that are no flags and no values of one; and the flag that waits for its value. */
function walk(before: readonly string[], flags: Flags): { positionals: string[]; pending?: Flag } {
  const positionals: string[] = []
  let pending: Flag | undefined
  let ended = false
  for (const word of before) {
    if (pending) pending = undefined
    else if (ended || !word.startsWith('-')) positionals.push(word)
    else if (word === '--') ended = true
    else pending = takesValue(word, flags)
  }
  return { positionals, ...(pending && { pending }) }
}
