import type { StartedBank } from '../library/start-bank.ts'
import { announcements, inspectorAt } from './announcements.ts'
import type { Io } from './command.ts'
import type { Config } from './config.ts'
import { logTo } from './log.ts'
import { logLines } from './log-lines.ts'
import { enoughMet } from './min-coverage.ts'
import { onlyWrong } from './only-wrong.ts'
import { startServed } from './start-served.ts'
import { StoreFailure, whyItEnds } from './store-failure.ts'

/** A bank that a command runs, and that writes its log. */
interface RunningBank {
  bank: StartedBank
  /** Says where it listens. What ends the process must be in place by then. */
  tellReady(): void
  /** Lets deliveries under way finish, and says what was still due. The signal ends it at once. */
  end(signal: AbortSignal): Promise<void>
  /** Whether `--min-coverage` is content; says what was met. */
  enoughMet(): Promise<boolean>
}

/** @throws {BadUsage} where a bank cannot be started as it is told */
export async function runBank(command: string, config: Config, io: Io): Promise<RunningBank> {
  const { values } = config
  const format = values['log-format'] === 'json' ? 'json' : 'pretty'
  const tell = announcements(format, command, io)
  const log = logLines(format, io)
  const failing = new StoreFailure((error) => {
    io.err(`bank131-mock ${command}: --store: ${whyItEnds(error)}`)
    void io.exit?.(1)
  })
  const observers = failing.watch(onlyWrong(values.log, logTo(format, log.write)))
  const bank = await failing.before(() => startServed(config, io, observers))
  return {
    bank,
    tellReady() {
      tell.ready(bank, config)
      const page = inspectorAt(bank.url)
      if (values.open !== true) return
      const onProblem = (why: string) => io.err(`bank131-mock ${command}: --open: ${why}; open ${page} yourself`)
      void import('./open-browser.ts').then(({ openBrowser }) => openBrowser(page, onProblem))
    },
    async end(signal) {
      const grace = values.grace === undefined ? {} : { graceMs: Number(values.grace) * 1000 }
      const due = await failing.unlessFailed(() => bank.drain({ signal, ...grace }))
      if (due === undefined) return
      log.end()
      // The terminal shows ^C where the line begins.
      io.status?.('')
      tell.stopped(due)
    },
    enoughMet: async () => (await failing.unlessFailed(() => enoughMet(bank, config, tell, io))) ?? false,
  }
}
