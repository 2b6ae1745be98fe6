import { openedOptions } from '../library/open-recording.ts'
import { startBank } from '../library/start-bank.ts'
import { restoredStore } from '../recording/restored-store.ts'
import { BadUsage } from './bad-usage.ts'
import { bankUrl, urlFlag } from './bank-url.ts'
import type { Command, Io } from './command.ts'
import { parseFlags } from './flags.ts'
import { recordingAt } from './recording-at.ts'
import { toldToEnd } from './told-to-end.ts'

const flags = { url: urlFlag }

export const ui: Command = {
  name: 'ui',
  summary: 'open a recording in the inspector, or say where that of a running bank is',
  usage: `bank131-mock ui [FILE | URL]

  bank131-mock ui run.jsonl                a recording of serve --record or bank.record(): opened in a bank of its own, on a free
                                           port of this machine, until Ctrl-C; its clocks are manual and stand where they were
  bank131-mock ui http://127.0.0.1:8131    where the page of a running bank is
  bank131-mock ui                          the same of the bank that the other commands find`,
  flags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    const [what, ...more] = rest
    if (more.length > 0) throw new BadUsage(`ui takes one file or one URL, got ${JSON.stringify(more[0])} too`)
    if (what !== undefined && !/^https?:\/\//.test(what)) return openFile(what, io)
    io.out(pageOf(bankUrl(what === undefined ? values : { url: what }, io)))
    return 0
  },
}

const pageOf = (url: string) => `${url.replace(/\/+$/, '')}/__admin/ui`

async function openFile(file: string, io: Io): Promise<number> {
  const recording = recordingAt(file, io.cwd)
  if (recording.torn)
    io.err(`${file}: the last line is not whole and is left out: the process ended while it was written`)
  const restored = await restoredStore(recording)
  const told = toldToEnd()
  await using bank = await startBank(openedOptions(restored), {}, restored.create)
  io.out(`${recording.steps.length} steps of ${restored.projects.join(', ') || 'no project'}`)
  io.out(`listening on ${bank.url}`)
  io.out(`inspector ${pageOf(bank.url)}`)
  const { interrupted } = await told
  return interrupted() ? 130 : 0
}
