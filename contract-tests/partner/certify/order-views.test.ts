import { expect, it } from 'vitest'
import { judgeOpen, standing } from './order-views.ts'

it('an order is shown alike whichever session it was paid in, whenever, and how much it was', () => {
  const order = { reference: 'order-1', amount: 20_007, words: ['ps_1001'] }
  const shown = (session: string, at: string) =>
    JSON.stringify({ order: 'order-1', state: 'paid', session, amount: 20_007, at })
  expect(standing(shown('ps_1001', '2026-11-24T05:16:57Z'), order)).toBe(
    standing(shown('ps_1003', '2026-11-25T00:00:00.000000Z'), order),
  )
  expect(standing('{"state":"paid"}', order)).not.toBe(standing('{"state":"failed"}', order))
})

it('an order is shown alike whatever its reference is made of', () => {
  const shown = (reference: string) =>
    standing(JSON.stringify({ reference, state: 'paid', amount: 20_007, at: '2026-11-24T05:16:57.200070Z' }), {
      reference,
      amount: 20_007,
      words: [],
    })
  const usual = shown('order-0a1b2c3d4e')
  expect(usual).toBe('{"reference":"…","state":"paid","amount":…,"at":"…"}')
  for (const reference of ['order-1700000000', '1700000000123', 'order-20007', 'ps_1001'])
    expect(shown(reference)).toBe(usual)
})

it('an unknown result that is shown as --order-failed has it is a mistake, unless open orders are shown so, too', async () => {
  const asked = { reference: 'order-1', amount: 20_007, words: [] }
  const judge = (open: string, unknown: string) =>
    judgeOpen(
      {
        order: async () => unknown,
        orderFailed: /failed|not paid/,
        patienceMs: 0,
        samples: () => Promise.reject(new Error('patterns need none')),
      },
      asked,
      open,
    )
  await expect(judge('open', 'failed: it may be paid again')).rejects.toThrow(
    /^the result is unknown \(session status error\), and the order is shown as one that failed: failed: it may be paid again\./,
  )
  expect(await judge('open', 'open')).toBeUndefined()
  expect(await judge('open', 'waits for the bank')).toBeUndefined()
  expect(await judge('not paid', 'not paid')).toBeUndefined()
})
