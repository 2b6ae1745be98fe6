import { expect, it } from 'vitest'
import type { Pool } from './connect.ts'
import { refuseOld } from './server-version.ts'

/** A server that says this of itself. */
const serverOf = (server_version: string) =>
  ({ query: async () => ({ rows: [{ server_version }] }) }) as unknown as Pick<Pool, 'query'>

it.each(['15.0', '15.14 (Debian 15.14-0+deb12u1)', '16beta1', '18.1'])('a server of %s is taken', async (version) => {
  await expect(refuseOld(serverOf(version))).resolves.toBeUndefined()
})

it.each(['14.19', '9.6.24', ''])('a server of %j is refused', async (version) => {
  await expect(refuseOld(serverOf(version))).rejects.toThrow(
    `it is PostgreSQL ${version}: expected 15 or newer; give the address of such a server`,
  )
})
