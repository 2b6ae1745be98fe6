import { beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import { describeStore } from '../contract/describe-store.ts'
import { historyLimits, historyOf } from '../contract/history.ts'
import type { World } from '../contract/shop.ts'
import { atOnce } from '../delayed/at-once.ts'
import { SimulatedTime } from '../delayed/simulated-time.ts'
import type { StoreLimits } from '../limits.ts'
import { createPostgresStore } from './postgres-store.ts'

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { pool, empty } = await testDatabase(testServer)
  beforeEach(empty)

  const world = (limits?: StoreLimits): World => {
    const time = new SimulatedTime()
    const store = createPostgresStore({ pool, now: time.now, wall: time.now, ...(limits && { limits }) })
    return { store: atOnce(store, time), now: time.now, pass: time.sleep }
  }

  describeStore('a store in PostgreSQL', world)

  it('several workers take each step once', { timeout: 120_000 }, async () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      await empty()
      expect({ seed, wrong: await historyOf(world(historyLimits), seed) }).toEqual({ seed, wrong: [] })
    }
  })
}
