import type { Statement, Steps } from '../sql/statement.ts'
import { ByStatement } from './by-statement.ts'

/** Steps that only read: what is asked twice in a round trip is asked once. */
export function* askedOnce<T>(steps: Steps<T>): Steps<T> {
  for (let now = steps.next([]); ; ) {
    if (now.done) return now.value
    const { once, at } = distinct(now.value)
    const answers = yield once
    now = steps.next(at.map((nth) => answers[nth]!))
  }
}

/** Each statement once, and where each of them stands there. */
export function distinct(asked: readonly Statement[]): { once: readonly Statement[]; at: readonly number[] } {
  const once: Statement[] = []
  const known = new ByStatement<number>()
  const at = asked.map((each) => {
    const there = known.get(each)
    if (there !== undefined) return there
    known.set(each, once.length)
    return once.push(each) - 1
  })
  return { once, at }
}
