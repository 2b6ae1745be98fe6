import { createDelayedStore, type Delays } from '../delayed/delayed-store.ts'
import { SimulatedTime } from '../delayed/simulated-time.ts'
import type { StoreLimits } from '../limits.ts'
import { createMemoryStore } from '../memory/memory-store.ts'
import type { Store } from '../port.ts'
import type { World } from './shop.ts'

/** A store with a fault, out of one without. */
export type Plant = (store: Store) => Store

export function memoryWorld(limits?: StoreLimits, plant: Plant = (store) => store): World {
  const time = new SimulatedTime()
  return {
    store: plant(createMemoryStore({ now: time.now, ...(limits && { limits }) })),
    now: time.now,
    pass: time.sleep,
  }
}

/** The memory store far away. */
export function delayedWorld(
  delays: Omit<Delays, 'sleep'>,
  limits?: StoreLimits,
  plant: Plant = (store) => store,
): World {
  const time = new SimulatedTime()
  const store = createDelayedStore(plant(createMemoryStore({ now: time.now, ...(limits && { limits }) })), {
    ...delays,
    sleep: time.sleep,
  })
  return { store, now: time.now, pass: time.sleep }
}
