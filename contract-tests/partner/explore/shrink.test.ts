import { expect, it } from 'vitest'
import type { Step } from './schedules/schedule.ts'
import { shrink } from './shrink.ts'

const steps: Step[] = Array.from({ length: 12 }, (_, at) => ({ step: 'order', order: at + 1 }))
const has = (tried: readonly Step[], ...orders: number[]) =>
  orders.every((order) => tried.some((step) => step.step === 'order' && step.order === order))
const ordersOf = (left: readonly Step[]) => left.map((step) => (step.step === 'order' ? step.order : 0))

it.each([[[3]], [[1, 12]], [[5, 6, 7]], [[1, 4, 8, 12]]])(
  'leaves %j, and nothing that can be left out',
  async (needed) => {
    const { steps: left, isShortest } = await shrink(steps, async (tried) => has(tried, ...needed), 200)
    expect(ordersOf(left)).toEqual(needed)
    expect(isShortest).toBe(true)
  },
)

it('stops after as many runs as it may take, and says that more might be left out', async () => {
  const { runs, isShortest } = await shrink(steps, async (tried) => has(tried, 1, 5, 9), 5)
  expect([runs, isShortest]).toEqual([5, false])
})

it('leaves what does not come again as it was', async () => {
  const { steps: left } = await shrink(steps, async () => false, 200)
  expect(left).toEqual(steps)
})
