import { setImmediate } from 'node:timers/promises'
import { quantile } from './stats.ts'

/** The longest turn of the event loop between `begin` and `end`, microseconds. */
export function watchTurns(): { begin(): void; end(): number } {
  let longest = 0
  let watching = false
  const watch = async () => {
    for (let from = performance.now(); watching; from = performance.now()) {
      await setImmediate()
      longest = Math.max(longest, performance.now() - from)
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
      return longest * 1_000
    },
  }
}

/** Microseconds of a turn that writes these items, JSON text, as the bytes of an answer: the middle one of many. */
export async function serialised(text: string): Promise<number> {
  const items: unknown = JSON.parse(text)
  const took: number[] = []
  for (let at = 0; at < 200; at++) {
    await setImmediate()
    const from = performance.now()
    Buffer.from(JSON.stringify(items))
    if (at >= 100) took.push((performance.now() - from) * 1_000)
  }
  return quantile(took, 0.5)
}
