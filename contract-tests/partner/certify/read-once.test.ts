import { expect, it } from 'vitest'
import { ReadOnce } from './read-once.ts'

interface Item {
  id: string
  done?: boolean
}

/** A list of a bank that keeps the last `most` of it, and how many items each read of it was handed. */
function listed(most = Number.POSITIVE_INFINITY) {
  const items: Item[] = []
  const handed: number[] = []
  const read = async ({ after }: { after?: string } = {}) => {
    const kept = items.slice(-most)
    const at = kept.findIndex(({ id }) => id === after)
    if (after !== undefined && at < 0) throw new RangeError(`${after} is kept no more`)
    handed.push(kept.length - at - 1)
    return kept.slice(at + 1)
  }
  const list = new ReadOnce<Item>(read, { isFinal: ({ done = true }) => done, most })
  const look = async () => (await list.all()).map(({ id }) => id).join(' ')
  return { items, handed, list, look }
}

it('what changes no more is read once', async () => {
  const { items, handed, list, look } = listed()
  expect(await look()).toBe('')
  items.push({ id: 'a' }, { id: 'b' })
  expect(await look()).toBe('a b')
  expect(await list.all()).toBe(await list.all())
  items.push({ id: 'c' })
  expect(await look()).toBe('a b c')
  expect(handed).toEqual([0, 2, 0, 0, 1])
})

it('what changes still is read again, and all that stands behind it', async () => {
  const { items, handed, list, look } = listed()
  items.push({ id: 'a' }, { id: 'b', done: false }, { id: 'c' })
  expect(await look()).toBe('a b c')
  items[1] = { id: 'b', done: true }
  expect(await list.all()).toEqual([{ id: 'a' }, { id: 'b', done: true }, { id: 'c' }])
  expect(await look()).toBe('a b c')
  expect(handed).toEqual([3, 2, 0])
})

it('two looks at the same moment note nothing twice', async () => {
  const { items, list, look } = listed()
  items.push({ id: 'a' })
  await Promise.all([list.all(), list.all()])
  items.push({ id: 'b' })
  await Promise.all([list.all(), list.all()])
  expect(await look()).toBe('a b')
})

it('no more is kept than the bank keeps, however much came between two looks', async () => {
  const { items, look } = listed(2)
  items.push({ id: 'a' }, { id: 'b' })
  expect(await look()).toBe('a b')
  items.push({ id: 'c' })
  expect(await look()).toBe('b c')
  items.push({ id: 'd' }, { id: 'e' }, { id: 'f' })
  expect(await look()).toBe('e f')
})

it('what cannot be read is an error', async () => {
  const list = new ReadOnce<Item>(() => Promise.reject(new Error('the bank is closed')), { isFinal: () => true })
  await expect(list.all()).rejects.toThrow('the bank is closed')
})
