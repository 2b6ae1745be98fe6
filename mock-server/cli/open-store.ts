import { existsSync } from 'node:fs'
import { nodePorts } from '../engine/node/ports.ts'
import { storeOf } from '../library/store-of.ts'
import { defaultLimits } from '../store/limits.ts'
import type { Store } from '../store/port.ts'
import { StoreUnusableError } from '../store/unusable.ts'
import { BadUsage } from './bad-usage.ts'
import { storeAt } from './store-at.ts'

/** A store without a bank: nothing that is due in it happens. `makes`: a file that is not there is made. @throws {BadUsage} */
export async function openStore(
  given: string,
  cwd: string,
  makes: boolean,
): Promise<AsyncDisposable & { store: Store }> {
  const where = storeAt(given, cwd)
  const file = where.replace(/^sqlite:/, '')
  if (given === 'memory') throw new BadUsage('expected a FILE, got memory, which nothing is kept in')
  const isFile = where.startsWith('sqlite:')
  if (isFile && !makes && !existsSync(file)) throw new BadUsage(`${file}: there is no such file`)
  try {
    const create = await storeOf({ store: where }, {})
    // Nothing of what is kept is too much here.
    const limits = { ...defaultLimits, journal: { calls: Number.MAX_SAFE_INTEGER, bytes: Number.MAX_SAFE_INTEGER } }
    const store = create({ now: () => nodePorts.now(), limits: { ...limits, sessions: Number.MAX_SAFE_INTEGER } })
    return { store, [Symbol.asyncDispose]: async () => store.close?.() }
  } catch (error) {
    if (error instanceof StoreUnusableError) throw new BadUsage(error.message)
    throw error
  }
}
