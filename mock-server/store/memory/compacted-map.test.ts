import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CompactedMap } from './compacted-map.ts'

interface Row {
  id: string
  owed: boolean
  version: number
}

const ids = fc.integer({ min: 0, max: 3_000 }).map((nth) => `wh_${nth}`)
const changes = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('set' as const), id: ids, done: fc.boolean(), owed: fc.boolean() }),
    fc.record({ do: fc.constant('delete' as const), id: ids }),
    // So many that whole sheets fill, and empty again.
    fc.record({ do: fc.constant('fill' as const), count: fc.nat(2_500) }),
    fc.record({ do: fc.constant('empty' as const), count: fc.nat(2_500) }),
  ),
  { maxLength: 30 },
)

it('keeps rows in the order they came, begins behind any of them in either direction, and counts as they change', () => {
  fc.assert(
    fc.property(changes, ids, (all, asked) => {
      const kept = new CompactedMap<Row>(({ owed }) => owed)
      const model = new Map<string, { row: Row; done: boolean }>()
      let version = 0
      const set = (id: string, done: boolean, owed: boolean) => {
        version += 1
        const row = { id, owed, version }
        kept.set(row, done)
        model.set(id, { row, done })
      }
      const remove = (id: string) => {
        kept.delete(id)
        model.delete(id)
      }
      for (const change of all) {
        if (change.do === 'set') set(change.id, change.done, change.owed)
        if (change.do === 'delete') remove(change.id)
        if (change.do === 'fill') for (let nth = 0; nth < change.count; nth += 1) set(`wh_${nth}`, nth % 3 > 0, true)
        if (change.do === 'empty') for (let nth = 0; nth < change.count; nth += 1) remove(`wh_${nth}`)
        expect(kept.get(asked)).toEqual(model.get(asked)?.row)
      }
      const rows = [...model.values()].map(({ row }) => row)
      const live = [...model.values()].filter(({ done }) => !done).map(({ row }) => row)
      const at = rows.findIndex(({ id }) => id === asked)
      expect([...kept.from()]).toEqual(rows)
      expect([...kept.back()]).toEqual(rows.toReversed())
      expect([...kept.from(asked)]).toEqual(at < 0 ? [] : rows.slice(at + 1))
      expect([...kept.back(asked)]).toEqual(at < 0 ? [] : rows.slice(0, at).toReversed())
      const inOrder = [...kept.live()].sort((one, other) => one.place - other.place).map(({ row }) => row)
      expect(inOrder).toEqual(live)
      expect([kept.size, kept.counted]).toEqual([rows.length, live.filter(({ owed }) => owed).length])
      expect(kept.get(asked)).toEqual(rows[at])
      expect(kept.isDone(asked)).toBe(model.get(asked)?.done ?? false)
    }),
    { numRuns: 60 },
  )
})

it('reads on while rows come and go, and does not read those that came since it began', () => {
  const kept = new CompactedMap<Row>()
  const row = (nth: number): Row => ({ id: `wh_${nth}`, owed: true, version: nth })
  for (let nth = 0; nth < 3_000; nth += 1) kept.set(row(nth), true)
  const read: number[] = []
  for (const { version } of kept.from('wh_9')) {
    if (version === 10) for (let gone = 11; gone < 2_999; gone += 1) kept.delete(`wh_${gone}`)
    if (version < 3_000) kept.set(row(version + 5_000), true)
    read.push(version)
  }
  expect(read).toEqual([10, 2_999])
})
