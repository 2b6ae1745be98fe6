import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Journal } from './journal.ts'
import type { RequestRow } from './request-row.ts'

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
const headers = 'x-partner-projectdemo_project'.length
const cost = (body: string) => 1024 + 2 * (body.length + 2 + headers)

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
      const kept = journal.rows.map(({ body }) => body)
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
  expect(journal.rows.map(({ id }) => id)).toEqual(['req_3'])
})
