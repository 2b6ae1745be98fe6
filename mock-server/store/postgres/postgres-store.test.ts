import { beforeEach, expect, it } from 'vitest'
import { testPool } from '../../testing/sample-database.ts'
import { describeStore } from '../contract/describe-store.ts'
import { historyLimits, historyOf } from '../contract/history.ts'
import type { World } from '../contract/shop.ts'
import { atOnce } from '../delayed/at-once.ts'
import { SimulatedTime } from '../delayed/simulated-time.ts'
import type { StoreLimits } from '../limits.ts'
import { createPostgresStore } from './postgres-store.ts'

const { name, pool, empty } = await testPool()
beforeEach(empty)

const world = (limits?: StoreLimits): World => {
  const time = new SimulatedTime()
  const store = createPostgresStore({ pool, now: time.now, wall: time.now, ...(limits && { limits }) })
  return { store: atOnce(store, time), now: time.now, pass: time.sleep }
}

describeStore(`a store in ${name}`, world)

it('several workers take each step once', { timeout: 120_000 }, async () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    await empty()
    expect({ seed, wrong: await historyOf(world(historyLimits), seed) }).toEqual({ seed, wrong: [] })
  }
})
