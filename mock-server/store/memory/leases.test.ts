import { expect, it } from 'vitest'
import { openingOf } from '../contract/shop.ts'
import { defaultLimits } from '../limits.ts'
import { Leases } from './leases.ts'
import { freshState } from './state.ts'

it('end in time, however many there are', () => {
  const leases = new Leases()
  const state = freshState('shop', 1, openingOf('real'), defaultLimits)
  for (let until = 1; until <= 200_000; until += 1)
    leases.add({ token: `claim ${until}`, until, kind: 'claim', state, of: `wh_${until}` })
  expect(leases.ended(2).map(({ token }) => token)).toEqual(['claim 1', 'claim 2'])
  expect(leases.next).toBe(3)
})
