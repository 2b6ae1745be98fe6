import { own } from '../../schemas/own.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { complete } from './complete.ts'
import { type Shell, scripts } from './completion-scripts.ts'
import { type Flags, parseFlags } from './flags.ts'
import { joinedWords } from './joined-words.ts'
import { valuesOf } from './suggestion.ts'

const shells = Object.keys(scripts) as Shell[]

/** Said by the scripts, and by nobody else. */
const asked = {
  for: { type: 'string', value: 'SHELL', oneOf: shells, help: 'answers a script' },
} as const satisfies Flags

export const completion: Command = {
  name: 'completion',
  summary: 'print what makes a shell complete commands, flags and their values',
  usage: `bank131-mock completion ${shells.join(' | ')}

  source <(bank131-mock completion bash)                   in ~/.bashrc
  source <(bank131-mock completion zsh)                    in ~/.zshrc, after compinit
  bank131-mock completion fish > ~/.config/fish/completions/bank131-mock.fish

It completes a bank131-mock on the PATH, or called by its path; at each Tab it asks that program.`,
  words: (before) => (before.length === 0 ? valuesOf(shells) : []),
  async run(args, io) {
    const end = args.indexOf('--')
    const { values, rest } = parseFlags(end < 0 ? args : args.slice(0, end), asked)
    if (values.for !== undefined) {
      const shell = values.for as Shell
      const typed = end < 0 ? [] : args.slice(end + 1)
      for (const line of await answer(shell, typed)) io.out(line)
      return 0
    }
    const script = own<string>(scripts, rest[0] ?? '')
    if (script === undefined || rest.length > 1) {
      const { nearest } = nearestTo(rest[0] ?? '', shells)
      const hint = nearest ? ` (did you mean ${nearest}?)` : ''
      throw new BadUsage(`expected ${shells.join(', ')}, got ${rest.join(' ') || 'nothing'}${hint}`)
    }
    io.text(script)
    return 0
  },
}

/** Bash splits words there (COMP_WORDBREAKS): `--log`, `=`, `off`. */
const bashBreaks = /^[=:]+$/

/** A line that says what kind of completion it is, and a line each suggestion: the value, and what it means. */
async function answer(shell: Shell, typed: string[]): Promise<string[]> {
  const { words, starts, cut } = joinedWords(typed, shell === 'bash' ? bashBreaks : undefined)
  const { suggestions, prefix = '', commandAt } = await complete(words)
  if (commandAt !== undefined) return [`command ${starts[commandAt]! + 1}`]
  if (typeof suggestions === 'string') return [suggestions]
  const shown = suggestions.map(({ value, help }) => ({ value: prefix + value, help }))
  if (shell !== 'bash') return ['words', ...shown.map(({ value, help = '' }) => `${value} ${help}`.trimEnd())]
  const current = words.at(-1) ?? ''
  const fitting = shown.filter(({ value }) => value.startsWith(current) && value !== current)
  return ['words', ...fitting.map(({ value }) => value.slice(cut))]
}
