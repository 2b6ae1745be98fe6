import { own } from '../../schemas/own.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { controlFlags } from './control-client.ts'
import { controlling } from './controlling.ts'
import { type Flags, parseFlags, type Values } from './flags.ts'
import { named } from './suggestion.ts'

interface ClockCommand {
  /** What stands after its name. */
  value?: string
  help: string
  call(value: string, limit?: number): [method: string, path: string, body?: object]
}

const commands: Readonly<Record<string, ClockCommand>> = {
  show: { help: 'where it stands, and what is due next (the default)', call: () => ['GET', 'clock'] },
  advance: {
    value: 'DURATION',
    help: 'move it on (PT4H, P7D): all that is due happens, in order',
    call: (by, limit) => ['POST', 'clock/advance', { by, limit }],
  },
  'run-to-idle': {
    help: 'move it on until only the partner is waited for',
    call: (_, limit) => ['POST', 'clock/run-to-idle', { limit }],
  },
  set: {
    value: 'TIME',
    help: 'move it on to a time (ISO 8601)',
    call: (now, limit) => ['PUT', 'clock', { now, limit }],
  },
  manual: { help: 'stop it: nothing moves until told', call: () => ['PUT', 'clock', { mode: 'manual' }] },
  real: { help: 'let it run', call: () => ['PUT', 'clock', { mode: 'real' }] },
}

const clockFlags = {
  ...controlFlags,
  limit: {
    type: 'integer',
    value: 'N',
    range: { of: 'a number of steps', from: 1, to: 1_000_000_000 },
    help: 'how many steps a move may make (default 1000, and 100 more for each thing still due after those)',
  },
} as const satisfies Flags

const lines = Object.entries(commands).map(([name, { value, help }]) => {
  const call = value === undefined ? name : `${name} ${value}`
  return `  ${call.padEnd(18)}${help}`
})

export const clock: Command = {
  name: 'clock',
  summary: "move a running bank's time",
  usage: `bank131-mock clock [show | advance DURATION | run-to-idle | set TIME | manual | real]\n\n${lines.join('\n')}`,
  flags: clockFlags,
  words: (before) => (before.length === 0 ? named(commands, ({ help }) => help) : []),
  async run(args, io) {
    const { values, rest } = parseFlags(args, clockFlags)
    const [method, path, body] = callOf(rest, values.limit)
    return controlling('clock', values, io, async (call) =>
      io.out(describeClock((await call(method, path, body)) as ClockItem)),
    )
  },
}

/** @throws {BadUsage} */
function callOf([name = 'show', ...words]: string[], limit: Values[string]): ReturnType<ClockCommand['call']> {
  const command = own(commands, name)
  if (!command) {
    const { nearest } = nearestTo(name, Object.keys(commands))
    const hint = nearest ? ` (did you mean ${nearest}?)` : ''
    throw new BadUsage(`expected ${Object.keys(commands).join(', ')}, got ${JSON.stringify(name)}${hint}`)
  }
  const wanted = command.value === undefined ? [] : [command.value]
  if (words.length !== wanted.length) {
    const expected = wanted[0] ?? 'nothing'
    throw new BadUsage(
      `${name}: expected ${expected} after it, got ${words.length === 0 ? 'nothing' : words.join(' ')}`,
    )
  }
  return command.call(words[0] ?? '', limit === undefined ? undefined : Number(limit))
}

interface ClockItem {
  mode: string
  now: string
  next_due?: { at: string; session_id?: string; event?: string; webhook?: string }
}

function describeClock({ mode, now, next_due: next }: ClockItem): string {
  if (!next) return `${mode} ${now}; nothing is due`
  const of = next.session_id === undefined ? '' : ` of ${next.session_id}`
  return `${mode} ${now}; next: ${next.event ?? next.webhook}${of} at ${next.at}`
}
