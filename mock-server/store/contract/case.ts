import type { StoreLimits } from '../limits.ts'
import type { World } from './shop.ts'

/** One thing that holds of every store. */
export interface StoreCase {
  title: string
  run(world: World): Promise<void>
  /** What the store is told to keep of the past (default: more than any case makes). */
  limits?: StoreLimits
}

export const storeCase = (title: string, run: StoreCase['run'], limits?: StoreLimits): StoreCase => ({
  title,
  run,
  ...(limits && { limits }),
})
