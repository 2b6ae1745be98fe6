import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MINUTE, type Micros, SECOND } from '../time/time.ts'
import { nextAttemptAt } from './retry.ts'

/** When a webhook is sent to a partner that fails every time, each time after so long. */
function scheduleOf(answersAfter: (tries: number) => Micros, first: Micros = 0): Micros[] {
  const at = [first]
  while (at.length < 100) {
    const next = nextAttemptAt(first, at.length, at.at(-1)! + answersAfter(at.length))
    if (next === undefined) break
    at.push(next)
  }
  return at
}

it('a webhook that fails at once is sent nine times: after 5 s, then after twice as long each time', () => {
  const seconds = scheduleOf(() => 0).map((at) => at / SECOND)
  expect(seconds).toEqual([0, 5, 15, 35, 75, 155, 315, 635, 1275])
  expect(seconds.slice(1).map((at, index) => at - seconds[index]!)).toEqual([5, 10, 20, 40, 80, 160, 320, 640])
})

it('counts the wait from the end of the failed try, and the end of it all from the first', () => {
  const seconds = scheduleOf(() => 10 * SECOND, 7 * SECOND).map((at) => at / SECOND - 7)
  expect(seconds).toEqual([0, 15, 35, 65, 115, 205, 375, 705, 1355])
})

it('never waits longer than 15 minutes', () => {
  expect(nextAttemptAt(0, 8, 0)).toBe(640 * SECOND)
  expect(nextAttemptAt(0, 9, 0)).toBe(15 * MINUTE) // doubled, it would be 21:20
  expect(nextAttemptAt(0, 1_000, 0)).toBe(15 * MINUTE)
})

it('sends nothing later than 30 minutes after the first try', () => {
  expect(nextAttemptAt(0, 9, 15 * MINUTE)).toBe(30 * MINUTE)
  expect(nextAttemptAt(0, 9, 15 * MINUTE + 1)).toBeUndefined()
})

it('keeps to all of this however slow the partner is', () => {
  const slowness = fc.array(fc.nat({ max: 10 * SECOND }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 50 }), slowness, (first, answers) => {
      const took = (tries: number) => answers[tries % answers.length]!
      const schedule = scheduleOf(took, first)
      for (const [index, at] of schedule.entries()) {
        expect(at - first).toBeLessThanOrEqual(30 * MINUTE)
        const wait = at - (schedule[index - 1] ?? at - 5 * SECOND) - (index === 0 ? 0 : took(index))
        expect(wait).toBe(5 * SECOND * 2 ** Math.max(0, index - 1))
      }
    }),
  )
})
