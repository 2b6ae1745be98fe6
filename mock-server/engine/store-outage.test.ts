import { expect, it } from 'vitest'
import { CommitFailedError } from '../store/port.ts'
import { StoreOutage } from './store-outage.ts'

it('that the store is away is told once, and that it is back by the first that was asked since and answered', () => {
  const told: string[] = []
  let now = 1_000_000
  const outage = new StoreOutage(
    { onStoreAway: () => told.push('away'), onStoreBack: (ms) => told.push(`back after ${ms} ms`) },
    { now: () => now },
    () => {},
  )
  const fails = () => outage.observers.onError!(new CommitFailedError('gone'))
  outage.over(now)
  fails()
  now += 5_000
  fails()
  outage.over(999_000)
  expect(told).toEqual(['away'])
  outage.over(now)
  outage.over(now)
  expect(told).toEqual(['away', 'back after 5 ms'])
})
