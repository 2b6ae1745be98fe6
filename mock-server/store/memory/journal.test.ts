import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RequestRow } from '../rows.ts'
import { Journal } from './journal.ts'

const row = (body: string): Omit<RequestRow, 'id'> => ({
  at: 0,
  durationMs: 0,
  method: 'POST',
  path: '/api/v2/session/create',
  status: 200,
  headers: { 'x-partner-project': 'demo_project' },
  body,
  answer: '{}',
  signature: { verdict: 'valid' },
  schema: { verdict: 'valid', violations: [] },
  warnings: [],
})
const others = 'POST/api/v2/session/createx-partner-projectdemo_project{}'.length
const cost = (body: string) => 1024 + 128 + 2 * (body.length + others)

it('holds the latest calls that fit, whatever comes, and knows how much they take', () => {
  const bodies = fc.array(
    fc.oneof(
      fc.string(),
      fc.nat(20_000).map((length) => 'я'.repeat(length)),
    ),
    { maxLength: 60 },
  )
  const limits = fc.record({ calls: fc.integer({ min: 1, max: 20 }), bytes: fc.integer({ min: 2_000, max: 80_000 }) })
  fc.assert(
    fc.property(bodies, limits, (sent, limit) => {
      const journal = new Journal(limit)
      const ids = sent.map((body) => journal.record(row(body)))
      expect(ids).toEqual(sent.map((_, index) => `req_${index + 1}`))
      const kept = journal.from().map(({ body }) => body)
      expect(kept).toEqual(sent.slice(sent.length - kept.length))
      const taken = (some: string[]) => some.reduce((sum, body) => sum + cost(body), 0)
      expect([journal.size, journal.bytes]).toEqual([kept.length, taken(kept)])
      expect(kept.length).toBeLessThanOrEqual(limit.calls)
      expect(taken(kept)).toBeLessThanOrEqual(limit.bytes)
      const oneMore = sent.slice(-kept.length - 1)
      if (kept.length < sent.length && kept.length < limit.calls) expect(taken(oneMore)).toBeGreaterThan(limit.bytes)
    }),
  )
})

it('of a call that is larger than the limit nothing is kept, and the next ones are', () => {
  const journal = new Journal({ calls: 10, bytes: 4_000 })
  for (const body of ['a', 'b'.repeat(4_000), 'c']) journal.record(row(body))
  expect(journal.from().map(({ id }) => id)).toEqual(['req_3'])
})

/** All texts in a row, wherever they stand. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

const long = 'x'.repeat(5_000)
const violation = { pointer: long, expected: long, came: long, nearest: long }
const state = { status: long, operations: [{ id: long, kind: long, state: long }] }
const everywhere: [string, Partial<RequestRow>][] = [
  ['the method', { method: long }],
  ['the path', { path: long }],
  ['the query', { query: long }],
  ['the project', { project: long }],
  ['the session', { sessionId: long }],
  ["a header's name", { headers: { [long]: '' } }],
  ['a header', { headers: { a: long } }],
  ['the body', { body: long }],
  ['the answer', { answer: long }],
  ['the hint about the signature', { signature: { verdict: 'invalid', cause: 'hex', hint: long } }],
  ['violations', { schema: { verdict: 'invalid', violations: [violation, violation] } }],
  ['the state before', { before: state }],
  ['the state after', { after: state }],
  ['warnings', { warnings: [long, long] }],
  ['the fault', { fault: long }],
]

it.each(everywhere)('counts what stands in %s', (_, part) => {
  const given = { ...row('{}'), ...part }
  const journal = new Journal({ calls: 10, bytes: 1_000_000 })
  journal.record(given)
  expect(journal.bytes).toBeGreaterThan(2 * textsIn(given).join('').length)
  const small = new Journal({ calls: 10, bytes: 10_000 })
  small.record(given)
  expect(small.size).toBe(0)
})

it('counts the things of a call, however short they are', () => {
  const journal = new Journal({ calls: 10, bytes: 1_000_000 })
  journal.record({ ...row(''), warnings: Array.from({ length: 5_000 }, () => '') })
  expect(journal.bytes).toBeGreaterThan(5_000 * 100)
})
