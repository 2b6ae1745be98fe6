import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { DueQueue } from './due-queue.ts'

let queue: DueQueue

beforeEach(() => {
  queue = new DueQueue()
})

/** Everything due by a time, in the order it is taken. */
const takeAll = (now: number): string[] => {
  const taken: string[] = []
  for (let id = queue.take(now); id !== undefined; id = queue.take(now)) taken.push(id)
  return taken
}

it('gives rows by time, and those of one time in the order they came', () => {
  for (const [id, at] of [
    ['late', 30],
    ['first', 10],
    ['second', 10],
    ['early', 5],
    ['third', 10],
  ] as const)
    queue.put(id, at)
  expect(queue.peek()).toMatchObject({ id: 'early', at: 5 })
  expect(takeAll(10)).toEqual(['early', 'first', 'second', 'third'])
  expect(queue.peek()).toMatchObject({ id: 'late', at: 30 })
  expect(takeAll(29)).toEqual([])
  expect(takeAll(30)).toEqual(['late'])
  expect(queue.peek()).toBeUndefined()
})

it('moves a row that is put again, earlier or later, and gives it once', () => {
  queue.put('a', 10)
  queue.put('b', 20)
  queue.put('a', 30)
  queue.put('b', 5)
  expect(takeAll(100)).toEqual(['b', 'a'])
})

it('puts a row behind those of its new time, even if it was there before', () => {
  queue.put('a', 10)
  queue.put('b', 10)
  queue.put('a', 10)
  expect(takeAll(10)).toEqual(['b', 'a'])
})

it('forgets a row that is dropped, until it is put again', () => {
  queue.put('a', 10)
  queue.put('b', 20)
  queue.drop('a')
  queue.drop('unknown')
  expect(queue.peek()).toMatchObject({ id: 'b' })
  queue.put('a', 30)
  expect(takeAll(100)).toEqual(['b', 'a'])
})

interface Row {
  id: string
  at: number
  order: number
}
const sorted = (rows: Row[]) => rows.sort((a, b) => a.at - b.at || a.order - b.order)

it('agrees with a sorted list, whatever is put, put off, dropped, taken and given back', () => {
  const id = fc.constantFrom(...'abcdef')
  const step = fc.oneof(
    fc.record({ put: id, at: fc.nat({ max: 20 }) }),
    fc.record({ drop: id }),
    fc.record({ take: fc.nat({ max: 20 }) }),
    fc.record({ takeOne: id }),
    fc.record({ giveBack: id }),
    fc.record({ putOff: fc.nat({ max: 20 }) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      queue = new DueQueue()
      let list: Row[] = []
      let order = 0
      const taken = new Map<string, Row>()
      const without = (gone: string | undefined) => list.filter((row) => row.id !== gone)
      const take = (gone: string | undefined) => {
        for (const row of list) if (row.id === gone) taken.set(row.id, row)
        list = without(gone)
      }
      for (const each of steps) {
        if ('put' in each) {
          queue.put(each.put, each.at)
          list = sorted([...without(each.put), { id: each.put, at: each.at, order: order++ }])
          taken.delete(each.put)
        } else if ('drop' in each) {
          queue.drop(each.drop)
          list = without(each.drop)
          taken.delete(each.drop)
        } else if ('takeOne' in each) {
          expect(queue.takeOne(each.takeOne)).toBe(list.length > without(each.takeOne).length)
          take(each.takeOne)
        } else if ('giveBack' in each) {
          queue.giveBack(each.giveBack)
          const row = taken.get(each.giveBack)
          if (row) list = sorted([...list, row])
          taken.delete(each.giveBack)
        } else if ('putOff' in each) {
          const [first, ...rest] = list
          if (!first) continue
          queue.putOff(each.putOff)
          list = sorted([...rest, { id: first.id, at: each.putOff, order: order++ }])
        } else {
          const first = list.find(({ at }) => at <= each.take)?.id
          expect(queue.take(each.take)).toBe(first)
          take(first)
        }
        expect(queue.peek()?.id).toBe(list[0]?.id)
        expect(queue.size).toBe(list.length)
      }
    }),
  )
})
