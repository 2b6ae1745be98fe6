import type { World } from './shop.ts'

/** One thing that holds of every store. */
export interface StoreCase {
  title: string
  run(world: World): Promise<void>
}

export const storeCase = (title: string, run: StoreCase['run']): StoreCase => ({ title, run })
