import { describe, expect, it } from 'vitest'
import { combinations, type Habit, habits, losingCombinations, sayHabits } from './habits.ts'
import { losers } from './losers.ts'
import { playsOf } from './plays.ts'

it('any two habits meet in all four ways: both, the one, the other, neither', () => {
  const lacking = habits.flatMap((one, at) =>
    habits.slice(at + 1).filter((other) => {
      const ways = combinations.map((its) => `${its.includes(one)} ${its.includes(other)}`)
      return new Set(ways).size < 4
    }),
  )
  expect(lacking).toEqual([])
})

describe('losers of money', () => {
  /** `habit`, and `no habit`, as far as they are real: HTTP/1.0 keeps no connection, with the switch or without. */
  const ways = (its: readonly Habit[]) =>
    habits
      .filter((habit) => habit !== 'no_keepalive' || !its.includes('http10'))
      .map((habit) => (its.includes(habit) ? habit : `no ${habit}`))
  const met = (several: readonly (readonly Habit[])[]) => new Set(several.flatMap(ways))
  const all = new Set(habits.flatMap((habit) => [habit, `no ${habit}`]))

  it.each(losers)('$name is judged in each habit and in its contrary', ({ name }) => {
    const its = playsOf('any').filter(({ loser }) => loser?.name === name)
    expect(met(its.map((each) => each.habits))).toEqual(all)
  })

  it('need each of their combinations', () => {
    for (const one of losingCombinations) {
      const others = losingCombinations.filter((other) => other !== one)
      expect(met(others), `without ${sayHabits(one)}`).not.toEqual(all)
    }
  })
})
