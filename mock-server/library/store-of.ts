import type { BankOptions } from '../engine/bank-options.ts'
import { nodePorts } from '../engine/node/ports.ts'
import type { Observers } from '../engine/observers.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import type { CreateStore } from '../store/port.ts'

interface StoreOption {
  store?: string
  storeSync?: 'normal' | 'full'
  /** Of the bank that it is for, which is not there where somebody only looks into it. */
  bankKey?: NonNullable<BankOptions['bankKey']> | undefined
}

/** The store of that name, whose code is loaded only if it is wanted. @throws {RangeError} for `storeSync` where there is no file */
export async function storeOf(
  { store = 'memory', storeSync, bankKey }: StoreOption,
  { onStoreFailure }: Observers,
): Promise<CreateStore> {
  const isDatabase = /^postgres(ql)?:\/\//.test(store)
  if (storeSync !== undefined && (store === 'memory' || isDatabase))
    throw new RangeError(
      `storeSync (--store-sync): says how a file is written, expected store to name a file, got ${isDatabase ? 'a database' : store}; leave storeSync out`,
    )
  if (store === 'memory') return createMemoryStore
  const onFailure = (error: Error) => onStoreFailure?.(error)
  if (isDatabase) {
    const { openDatabase } = await import('../store/postgres/open-database.ts')
    const { fingerprintOf } = await import('./key-fingerprint.ts')
    const now = () => nodePorts.now()
    const fingerprint = bankKey && fingerprintOf(bankKey.publicKey ?? bankKey.privateKey)
    return openDatabase(store, { now, bankKey: fingerprint, onFailure })
  }
  const { createSqliteStore } = await import('../store/sqlite/sqlite-store.ts')
  const file = store.replace(/^sqlite:/, '')
  return (options) => createSqliteStore({ ...options, file, sync: storeSync ?? 'normal', onFailure })
}
