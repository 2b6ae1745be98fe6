import { expect, it } from 'vitest'
import { standing } from './order-views.ts'

it('an order is shown alike whichever session it was paid in, whenever, and how much it was', () => {
  const order = { reference: 'order-1', amount: 20_007, words: ['ps_1001'] }
  const shown = (session: string, at: string) =>
    JSON.stringify({ order: 'order-1', state: 'paid', session, amount: 20_007, at })
  expect(standing(shown('ps_1001', '2026-11-24T05:16:57Z'), order)).toBe(
    standing(shown('ps_1003', '2026-11-25T00:00:00.000000Z'), order),
  )
  expect(standing('{"state":"paid"}', order)).not.toBe(standing('{"state":"failed"}', order))
})
