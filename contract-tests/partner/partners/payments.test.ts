import { beforeAll, describe, expect, it } from 'vitest'
import { cases } from '../cases/index.ts'
import type { CaseResult } from '../certify/verdicts.ts'
import { certified } from './certified.ts'
import { type Flaw, flaws } from './flaws.ts'

const paymentCases = cases.filter(({ concerns }) => concerns === 'payments')
const ids = paymentCases.map(({ id }) => id)
const paymentFlaws = Object.keys(flaws).filter((flaw) => ids.includes(flaw)) as (keyof typeof flaws)[]

const results = new Map<string, CaseResult[]>()

beforeAll(async () => {
  const partners: (Flaw | undefined)[] = [undefined, ...paymentFlaws]
  // At once: most of the time both sides wait for the other.
  await Promise.all(partners.map(async (flaw) => results.set(flaw ?? 'right', await certified(flaw, paymentCases))))
}, 600_000)

describe('the reference partner, taking payments', () => {
  it('passes every case about them, with nothing left unjudged', () => {
    expect(results.get('right')!.map(({ id, verdict, message }) => [id, verdict, message])).toEqual(
      ids.map((id) => [id, 'passed', undefined]),
    )
  })

  it.each(paymentFlaws)('%s: wrong in one thing, it fails that case and no other', (flaw) => {
    const others = results.get(flaw)!.filter(({ verdict }) => verdict !== 'passed')
    expect(others.map(({ id, verdict, message }) => [id, verdict, message])).toEqual([
      [flaw, 'failed', expect.any(String)],
    ])
  })
})
