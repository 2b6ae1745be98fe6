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

const some = (...wanted: string[]) => paymentCases.filter(({ id }) => wanted.includes(id))
const said = (found: readonly CaseResult[]) => found.map(({ id, verdict, message }) => [id, verdict, message])

describe.concurrent('partners that are right in another way', () => {
  it('one that hands out as data where the payer has to go passes, and is told what was not seen', async () => {
    const found = await certified(undefined, some('P6'), { sendsOn: 'by data' })
    expect(said(found)).toEqual([
      ['P6', 'passed', 'not judged: what the page does with the data that it is given to send the payer on'],
    ])
  }, 60_000)

  it('one that lets the payer wait for the answer to its order needs no page for it', async () => {
    const found = await certified(undefined, some('P6', 'P7'), { sendsOn: 'at once' })
    expect(said(found)).toEqual([
      ['P6', 'passed', undefined],
      ['P7', 'passed', undefined],
    ])
  }, 60_000)

  it('one that captures when somebody says so is made to', async () => {
    const found = await certified(undefined, some('P1', 'P2'), { capturesWhenTold: true })
    expect(said(found)).toEqual([
      ['P1', 'passed', undefined],
      ['P2', 'passed', undefined],
    ])
  }, 60_000)

  it('one that takes longer than it is quiet for is waited for', async () => {
    const found = await certified(undefined, paymentCases, { slowMs: 500 })
    expect(said(found)).toEqual(ids.map((id) => [id, 'passed', undefined]))
  }, 240_000)

  it('one that ships when the money is held says so, and passes', async () => {
    const found = await certified('ships_held', some('P1'), {}, { shipsHeld: true })
    expect(said(found)).toEqual([['P1', 'passed', undefined]])
  }, 60_000)
})

describe.concurrent('a partner that takes payments and pays nothing out', () => {
  const others = cases.filter(({ concerns, needs }) => concerns !== 'payments' && needs === undefined)
  const aboutPayouts = ['R5', 'W11', 'W12', 'W13']

  it('is asked by a payment what others are asked by a payout', async () => {
    const found = await certified(undefined, others, { takesOnly: true })
    const expected = others.map(({ id }) =>
      aboutPayouts.includes(id)
        ? [id, 'not exercised', expect.stringContaining('give --trigger')]
        : [id, 'passed', undefined],
    )
    expect(said(found)).toEqual(expected)
  }, 240_000)

  it.each(['R1', 'W4', 'W5', 'W15'] as const)(
    'is told that it fails %s, and nothing else',
    async (flaw) => {
      const found = await certified(
        flaw,
        cases.filter(({ id }) => ['R1', 'W4', 'W5', 'W15', 'P8'].includes(id)),
        {
          takesOnly: true,
        },
      )
      expect(said(found.filter(({ verdict }) => verdict !== 'passed'))).toEqual([[flaw, 'failed', expect.any(String)]])
    },
    120_000,
  )
})

it('what a partner does not say cannot be judged, and the message says which flag would do it', async () => {
  const none = await certified(undefined, some('P3', 'P5'), {}, { triggers: { payment: 'true' } })
  expect(said(none)).toEqual([
    ['P3', 'not exercised', expect.stringContaining('give --trigger-refund')],
    ['P5', 'not exercised', expect.stringContaining('no payment was started')],
  ])
}, 60_000)
