import { StoreUnusableError } from '../unusable.ts'
import type { Pool } from './connect.ts'

/** The oldest that it is tried on. */
const OLDEST = 15

/** @throws {StoreUnusableError} for a server that is too old, before anything is made in it */
export async function refuseOld(pool: Pick<Pool, 'query'>): Promise<void> {
  const { rows } = await pool.query<{ server_version: string }>('SHOW server_version')
  const version = rows[0]?.server_version ?? ''
  if (Number.parseInt(version, 10) >= OLDEST) return
  throw new StoreUnusableError(
    `it is PostgreSQL ${version}: expected ${OLDEST} or newer; give the address of such a server`,
  )
}
