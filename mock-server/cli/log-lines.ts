import type { Io } from './command.ts'

/** Lines of the log, on their way to whoever reads them. */
interface LogLines {
  write(line: string): void
  /** How many lines were lost since it was last said, on a line of its own. */
  end(): void
}

const notices = {
  pretty: (lines: number) => `!!! ${lines} line${lines === 1 ? '' : 's'} of the log dropped: nobody read them in time`,
  json: (lines: number) => JSON.stringify({ kind: 'dropped', lines }),
}

/** A log that nobody reads keeps nothing waiting and takes no memory: its lines are dropped, counted, and the number is told once somebody reads again. */
export function logLines(format: 'pretty' | 'json', io: Pick<Io, 'log' | 'out'>): LogLines {
  let dropped = 0
  const told = () => {
    if (dropped === 0 || !io.log(notices[format](dropped))) return dropped === 0
    dropped = 0
    return true
  }
  return {
    write(line) {
      if (!told() || !io.log(line)) dropped += 1
    },
    end() {
      if (dropped > 0) io.out(notices[format](dropped))
    },
  }
}
