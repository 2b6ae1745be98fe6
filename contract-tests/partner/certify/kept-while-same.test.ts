import { expect, it } from 'vitest'
import { KeptWhileSame } from './kept-while-same.ts'

it('is made anew where one of the lists is another, though it holds the same', () => {
  const kept = new KeptWhileSame<number>()
  const [calls, webhooks] = [[1], [2]]
  let made = 0
  const of = (...from: readonly unknown[]) => kept.of(from, () => ++made)
  expect([of(calls, webhooks), of(calls, webhooks), of(calls, [2]), of([1], webhooks), of(calls, webhooks)]).toEqual([
    1, 1, 2, 3, 4,
  ])
})
