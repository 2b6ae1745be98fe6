import { beforeAll, describe, expect, it } from 'vitest'
import { cases } from '../cases/index.ts'
import type { CaseResult } from '../certify/verdicts.ts'
import { certifiedDurable } from './certified.ts'
import { type DurableFlaw, durableFlaws } from './durable-flaws.ts'

const flaws = Object.keys(durableFlaws) as DurableFlaw[]
const payoutCases = cases.filter(({ concerns }) => concerns !== 'payments')
const results = new Map<string, CaseResult[]>()

beforeAll(async () => {
  const partners: (DurableFlaw | undefined)[] = [undefined, ...flaws]
  // At once: most of the time both sides wait for the other.
  await Promise.all(
    partners.map(async (flaw) => results.set(flaw ?? 'right', await certifiedDurable(flaw, payoutCases))),
  )
}, 600_000)

const notPassed = (partner: string) =>
  results
    .get(partner)!
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ id, verdict, message }) => [id, verdict, message])

/** It pays from no nominal and no settlement account, and starts by session/init. */
const notAsked = [
  ['W11', 'not exercised', expect.stringContaining('--trigger-nominal')],
  ['W12', 'not exercised', expect.stringContaining('--trigger-rko')],
  ['M8', 'not exercised', 'the partner does not use session/create'],
]

describe('the partner that outlives its process', () => {
  it('passes every case that it can be asked', () => {
    expect(notPassed('right')).toEqual(notAsked)
  })

  it.each(flaws)('%s: fails the case that is about it, and no other', (flaw) => {
    const { fails } = durableFlaws[flaw]
    const failed = notPassed(flaw).filter(([, verdict]) => verdict === 'failed')
    expect(failed).toEqual([[fails, 'failed', expect.any(String)]])
  })
})
