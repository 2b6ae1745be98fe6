import { expect, it } from 'vitest'
import { combinations, habits } from './habits.ts'

it('any two habits meet in all four ways: both, the one, the other, neither', () => {
  const lacking = habits.flatMap((one, at) =>
    habits.slice(at + 1).filter((other) => {
      const ways = combinations.map((its) => `${its.includes(one)} ${its.includes(other)}`)
      return new Set(ways).size < 4
    }),
  )
  expect(lacking).toEqual([])
})
