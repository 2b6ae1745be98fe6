import { expect, it } from 'vitest'
import { setImmediate } from '../../timers/real-timers.ts'
import { endOfTurn } from './end-of-turn.ts'

it('lets all who ask in one turn go on together, and those of the next after them', async () => {
  const order: string[] = []
  const ask = async (name: string) => {
    await endOfTurn()
    order.push(name)
  }
  setImmediate(() => order.push('what came in this turn'))
  const asked = ['first', 'second'].map(ask)
  const later = new Promise<void>((resolve) => setImmediate(() => resolve(ask('of the next turn'))))
  expect(order).toEqual([])
  await Promise.all([...asked, later])
  expect(order).toEqual(['what came in this turn', 'first', 'second', 'of the next turn'])
})
