import { expect, it } from 'vitest'
import { describeStore } from '../contract/describe-store.ts'
import { historyLimits, historyOf } from '../contract/history.ts'
import type { World } from '../contract/shop.ts'
import { atOnce } from '../delayed/at-once.ts'
import { SimulatedTime } from '../delayed/simulated-time.ts'
import type { StoreLimits } from '../limits.ts'
import { createSqliteStore } from './sqlite-store.ts'

function sqliteWorld(limits?: StoreLimits): World {
  const time = new SimulatedTime()
  const store = createSqliteStore({ now: time.now, file: ':memory:', ...(limits && { limits }) })
  return { store: atOnce(store, time), now: time.now, pass: time.sleep }
}

describeStore('a store in SQLite', sqliteWorld)

it('several workers take each step once', async () => {
  for (let seed = 1; seed <= 30; seed += 1)
    expect({ seed, wrong: await historyOf(sqliteWorld(historyLimits), seed) }).toEqual({ seed, wrong: [] })
})
