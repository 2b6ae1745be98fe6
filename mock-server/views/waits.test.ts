import { setImmediate } from 'node:timers'
import { expect, it } from 'vitest'
import { Bank } from '../engine/bank.ts'
import { nodePorts } from '../engine/node/ports.ts'
import { handleOf } from '../library/create-bank.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { payout } from '../testing/sample-partner.ts'
import { sessionReader } from './item-readers.ts'
import { Waits } from './waits.ts'

const bankWithSessions = async (count: number) => {
  const bank = new Bank(nodePorts, { clock: 'manual' }, {}, createMemoryStore)
  const handle = handleOf(bank)
  for (let made = 0; made < count; made += 1)
    await handle.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body: JSON.stringify(payout) })
  return bank
}

it('others have their turn between the comparisons of one item with all who wait', async () => {
  const bank = await bankWithSessions(5)
  const waits = new Waits(bank.project('demo_project')!, sessionReader)
  let compared = 0
  let sinceTurn = 0
  let most = 0
  let over = false
  const turn = () => {
    most = Math.max(most, sinceTurn)
    sinceTurn = 0
    if (!over) setImmediate(turn)
  }
  turn()
  // Read at each comparison.
  const match = {
    get version() {
      compared += 1
      sinceTurn += 1
      return 'v3'
    },
  }
  const waiting = Array.from({ length: 300 }, () => waits.wait({ match, count: 1, timeoutMs: 0 }))
  const ends = await Promise.all(waiting)
  over = true
  expect(ends).toHaveLength(300)
  expect(ends.every((end) => 'nearest' in end && end.nearest?.item.id === 'ps_1005')).toBe(true)
  expect(compared).toBeGreaterThanOrEqual(1500)
  expect(most).toBeLessThanOrEqual(200)
  await bank.close()
})
