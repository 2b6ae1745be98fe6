import { isSilent, type Statement, type Steps } from '../sql/statement.ts'

/** Steps that are none of each other's business, in the same round trips: each goes on by itself until it needs rows. */
export function* sideBySide<T>(all: readonly Steps<T>[]): Steps<T[]> {
  const steps = all.map((each) => ({ each, now: each.next([]) }))
  for (;;) {
    const written: Statement[] = []
    for (const one of steps)
      while (!one.now.done && one.now.value.every(isSilent)) {
        written.push(...one.now.value)
        one.now = one.each.next(one.now.value.map(() => []))
      }
    const asking = steps.flatMap((one) => (one.now.done ? [] : [{ one, asked: one.now.value }]))
    const statements = [...written, ...asking.flatMap(({ asked }) => asked)]
    const answers = statements.length > 0 ? yield statements : []
    if (asking.length === 0) return steps.map(({ now }) => now.value as T)
    let from = written.length
    for (const { one, asked } of asking) {
      one.now = one.each.next(answers.slice(from, from + asked.length))
      from += asked.length
    }
  }
}
