import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FifoQueue } from './fifo-queue.ts'

it('lets ids leave in the order they came, however many come and go', () => {
  const steps = fc.array(fc.nat({ max: 1_500 }), { maxLength: 8 })
  fc.assert(
    fc.property(steps, steps, (coming, going) => {
      const line = new FifoQueue(['first'])
      const model = ['first']
      coming.forEach((come, step) => {
        for (let at = 0; at < come; at++) {
          line.join(`${step}-${at}`)
          model.push(`${step}-${at}`)
        }
        const leave = going[step] ?? 0
        expect(Array.from({ length: leave }, () => line.leave()).filter(Boolean)).toEqual(model.splice(0, leave))
        expect(line.waiting()).toEqual(model)
      })
    }),
  )
})

it('has an id in it once, until it has left', () => {
  const line = new FifoQueue(['a', 'b', 'a'])
  line.join('b')
  expect(line.waiting()).toEqual(['a', 'b'])
  expect(line.leave()).toBe('a')
  line.join('a')
  expect(line.waiting()).toEqual(['b', 'a'])
})
