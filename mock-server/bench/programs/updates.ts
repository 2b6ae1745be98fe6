import { openingOf, sessionOf } from '../../store/contract/shop.ts'
import { createPool } from '../../store/postgres/connect.ts'
import { migrate } from '../../store/postgres/migrate.ts'
import { createPostgresStore } from '../../store/postgres/postgres-store.ts'
import { obey } from '../child.ts'

/** A store whose updates of one project are committed together, at the most TOGETHER of them. */
const now = () => Date.now() * 1_000
const pool = createPool(process.env.STORE!)
await migrate(pool)
const store = createPostgresStore({ pool, now, wall: now, together: Number(process.env.TOGETHER) })
let sessions = 0
await store.open('hot', openingOf('real'))

obey({
  /** Updates of one project a second, 50 waiting at a time. */
  async updatesPerSecond(updates: number) {
    let left = updates
    const line = async () => {
      while (left-- > 0) {
        sessions += 1
        const session = sessionOf(`ps_${sessions}`)
        await store.transact('hot', { session: 'new' }, () => ({ commit: { session }, reply: {} }))
      }
    }
    const from = performance.now()
    await Promise.all(Array.from({ length: 50 }, line))
    return (updates * 1000) / (performance.now() - from)
  },
})
