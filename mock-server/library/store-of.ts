import { nodePorts } from '../engine/node/ports.ts'
import type { Observers } from '../engine/observers.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import type { CreateStore } from '../store/port.ts'

interface StoreOption {
  store?: string
  storeSync?: 'normal' | 'full'
}

/** The store of that name, whose code is loaded only if it is wanted. */
export async function storeOf(
  { store = 'memory', storeSync = 'normal' }: StoreOption,
  { onStoreFailure }: Observers,
): Promise<CreateStore> {
  if (store === 'memory') return createMemoryStore
  if (/^postgres(ql)?:\/\//.test(store)) {
    const { openDatabase } = await import('../store/postgres/open-database.ts')
    return openDatabase(store, () => nodePorts.now())
  }
  const { createSqliteStore } = await import('../store/sqlite/sqlite-store.ts')
  const file = store.replace(/^sqlite:/, '')
  const onFailure = (error: Error) => onStoreFailure?.(error)
  return (options) => createSqliteStore({ ...options, file, sync: storeSync, onFailure })
}
