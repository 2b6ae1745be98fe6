import { beforeAll, describe, expect, it } from 'vitest'
import { cases } from '../cases/index.ts'
import type { CaseResult } from '../certify/verdicts.ts'
import { certified } from './certified.ts'
import { alsoFails, type Flaw, flaws } from './flaws.ts'

/** Partners that are certified at once: most of the time both sides wait for the other. */
const TOGETHER = 9

/** Those of payments have a file of their own, and so has the partner that can be restarted. */
const payoutCases = cases.filter(({ concerns, needs }) => concerns !== 'payments' && needs === undefined)
const payoutFlaws = (Object.keys(flaws) as (keyof typeof flaws)[]).filter((flaw) =>
  payoutCases.some(({ id }) => id === flaw),
)

const results = new Map<string, CaseResult[]>()

beforeAll(async () => {
  const partners: (Flaw | undefined)[] = [undefined, ...payoutFlaws]
  const work = async () => {
    for (let flaw = partners.pop(); ; flaw = partners.pop()) {
      results.set(flaw ?? 'right', await certified(flaw, payoutCases))
      if (partners.length === 0) return
    }
  }
  await withoutStacks(() => Promise.all(Array.from({ length: TOGETHER }, work)))
}, 900_000)

/** Each connection that is closed makes errors, which nobody looks at; to say where takes a tenth of the time of all. */
async function withoutStacks(work: () => Promise<unknown>): Promise<void> {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    await work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

const notPassed = (partner: string) =>
  results
    .get(partner)!
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ id, verdict, message }) => [id, verdict, message])

describe('the reference partner', () => {
  it('passes every case', () => {
    expect(notPassed('right')).toEqual([])
    expect(results.get('right')!.map(({ id }) => id)).toEqual(payoutCases.map(({ id }) => id))
  })

  it('can be made wrong in what each case asks for, and in nothing else', () => {
    expect(Object.keys(flaws)).toEqual(cases.filter(({ needs }) => needs === undefined).map(({ id }) => id))
  })
})

describe('a partner that is wrong in one thing', () => {
  it.each(payoutFlaws)('%s fails that case and no other', (flaw) => {
    const failed = [flaw, ...(alsoFails[flaw] ?? [])]
    expect(notPassed(flaw)).toEqual(failed.map((id) => [id, 'failed', expect.any(String)]))
  })
})
