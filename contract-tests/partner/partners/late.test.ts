import { describe, expect, it } from 'vitest'
import { cases } from '../cases/index.ts'
import { certified } from './certified.ts'
import { lateFlaws } from './flaws.ts'

describe('a partner that is wrong late, or where only its order shows it', () => {
  it.concurrent.each(Object.keys(lateFlaws) as (keyof typeof lateFlaws)[])(
    '%s: the case that began it is blamed',
    { timeout: 120_000 },
    async (flaw) => {
      const { cases: ids, fails } = lateFlaws[flaw]
      const only = cases.filter(({ id }) => ids.some((each) => each === id))
      const found = (await certified(flaw, only)).filter(({ verdict }) => verdict !== 'passed')
      expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([[fails, 'failed']])
    },
  )
})

it('a right partner that polls is judged like any other, and passes', { timeout: 120_000 }, async () => {
  const only = cases.filter(({ needs }) => needs === undefined)
  const found = (await certified(undefined, only, { polls: true })).filter(({ verdict }) => verdict !== 'passed')
  expect(found.map(({ id, message }) => [id, message])).toEqual([])
})

it('a right partner that takes in late what its start was answered has not believed a forged webhook', async () => {
  const only = cases.filter(({ id }) => id === 'W5')
  const found = await certified(undefined, only, { startsSlowly: true })
  expect(found.map(({ verdict, message }) => [verdict, message])).toEqual([['passed', undefined]])
})

it('a right partner that takes longer than it is quiet for is waited for, and passes', {
  timeout: 120_000,
}, async () => {
  const only = cases.filter(({ id }) => ['W13', 'M3', 'M5', 'M8', 'M10'].includes(id))
  const found = await certified(undefined, only, { slowMs: 500 })
  expect(found.map(({ id, verdict, message }) => [id, verdict, message])).toEqual(
    only.map(({ id }) => [id, 'passed', undefined]),
  )
})

it('a right partner that calls a lost payout off, and pays again when it is cancelled, passes', async () => {
  const only = cases.filter(({ id }) => id === 'M1')
  const found = await certified(undefined, only, { cancels: true })
  expect(found.map(({ verdict, message }) => [verdict, message])).toEqual([['passed', undefined]])
}, 120_000)

it.each([
  ['for longer than the bank', 12_000],
  ['for less', 2_000],
])(
  'a right partner that does one thing at a time, and waits for an answer %s, passes',
  {
    timeout: 120_000,
  },
  async (_, timeoutMs) => {
    const only = cases.filter(({ id }) => ['W9', 'W10'].includes(id))
    const found = await certified(undefined, only, { oneAtATime: true, timeoutMs })
    expect(found.map(({ id, verdict, message }) => [id, verdict, message])).toEqual([
      ['W9', 'passed', undefined],
      ['W10', 'passed', undefined],
    ])
  },
)

it('a partner that tells no more of an order than whether it was paid has not said that one failed', async () => {
  const only = cases.filter(({ id }) => id === 'M5')
  const found = await certified('shows_error_as_failed', only, { showsPaidAlone: true })
  expect(found.map(({ verdict, message }) => [verdict, message])).toEqual([['passed', undefined]])
}, 120_000)

it('a right partner that is too busy now and then to show an order is asked again, and passes', async () => {
  const only = cases.filter(({ id }) => ['W5', 'M1', 'M5'].includes(id))
  const found = await certified(undefined, only, { oftenBusy: true })
  expect(found.map(({ id, verdict, message }) => [id, verdict, message])).toEqual(
    only.map(({ id }) => [id, 'passed', undefined]),
  )
}, 120_000)

it('a right partner that has made its session, and starts later than it has patience for, is waited for', async () => {
  const only = cases.filter(({ id }) => id === 'M3')
  const found = await certified(undefined, only, { startsAfterMs: 3_500 })
  expect(found.map(({ verdict, message }) => [verdict, message])).toEqual([['passed', undefined]])
}, 120_000)
