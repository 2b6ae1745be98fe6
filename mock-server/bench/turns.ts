import { setImmediate } from 'node:timers/promises'
import { quantile } from './stats.ts'

const micros = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.threadCpuUsage(since)
  return user + system
}

/** The longest turn of the event loop between `begin` and `end`, microseconds of this thread's own processor: what others take does not count. */
export function watchTurns(): { begin(): void; end(): number } {
  let longest = 0
  let watching = false
  const watch = async () => {
    for (let before = process.threadCpuUsage(); watching; before = process.threadCpuUsage()) {
      await setImmediate()
      longest = Math.max(longest, micros(before))
    }
  }
  return {
    begin() {
      longest = 0
      watching = true
      void watch()
    },
    end() {
      watching = false
      return longest
    },
  }
}

/** Microseconds of one turn that writes these items, JSON text, as the bytes of an answer: the middle one of many. */
export async function serialised(text: string): Promise<number> {
  const items: unknown = JSON.parse(text)
  const took: number[] = []
  for (let at = 0; at < 200; at++) {
    await setImmediate()
    const before = process.threadCpuUsage()
    Buffer.from(JSON.stringify(items))
    if (at >= 100) took.push(micros(before))
  }
  return quantile(took, 0.5)
}
