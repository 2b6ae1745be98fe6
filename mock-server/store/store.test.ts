import { describeStore } from './contract/describe-store.ts'
import type { World } from './contract/shop.ts'
import { createDelayedStore } from './delayed/delayed-store.ts'
import { SimulatedTime } from './delayed/simulated-time.ts'
import { createMemoryStore } from './memory/memory-store.ts'

function memoryWorld(): World {
  const time = new SimulatedTime()
  return { store: createMemoryStore(time), now: time.now, pass: (ms) => time.sleep(ms) }
}

function delayedWorld(seed: number): World {
  const time = new SimulatedTime()
  const sleep = (ms: number) => time.sleep(ms)
  const store = createDelayedStore(createMemoryStore(time), { seed, sleep })
  return { store, now: time.now, pass: sleep }
}

describeStore('the memory store', memoryWorld)
for (const seed of [1, 2, 3]) describeStore(`the memory store behind delays (seed ${seed})`, () => delayedWorld(seed))
