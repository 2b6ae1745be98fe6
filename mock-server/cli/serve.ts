import type { StartedBank } from '../library/start-bank.ts'
import { advice } from './advice.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { readConfig } from './config.ts'
import { describeFlags, parseFlags } from './flags.ts'
import { logTo } from './log.ts'
import { logLines } from './log-lines.ts'
import { enoughMet, minCoverage } from './min-coverage.ts'
import { serveFlags } from './serve-flags.ts'
import { startServed } from './start-served.ts'

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
    const bank = await startServed(config, io, logTo(format, log.write))
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
