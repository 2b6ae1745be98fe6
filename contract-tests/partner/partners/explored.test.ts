import { describe, expect, it } from 'vitest'
import { type Step, saySchedule } from '../explore/schedules/schedule.ts'
import { type DurableFlaw, durableFlaws } from './durable-flaws.ts'
import { explored, exploredDurable } from './explored.ts'
import { durableLosers } from './explored-losers.ts'

it('nothing is found about the reference partner', { timeout: 300_000 }, async () => {
  const { findings, runs, met } = await explored({}, { runs: 40, seed: 1 })
  expect(findings.map(({ message, schedule }) => `${message}\n${saySchedule(schedule)}`)).toEqual([])
  expect(runs).toBe(40)
  expect(Object.keys(met)).toContain('call confirm in awaiting_confirm -> 200')
})

it('a partner that pays again when the answer to confirm is lost is found, and the schedule made short', {
  timeout: 300_000,
}, async () => {
  const { findings } = await explored({ flaw: 'M10' }, { runs: 60, seed: 1, mostFindings: 1 })
  const [found] = findings
  expect(found?.message).toMatch(
    /^order \d \(order-\w+, [\d.]+ RUB\) (was paid|had) 2 (times|payouts under way at once): ps_\d+ by req_\d+ and ps_/,
  )
  expect(found?.schedule.steps.length).toBeLessThanOrEqual(3)
  expect(found?.repeated).toEqual({ came: 3, of: 3 })
  expect(found?.timeline.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^planned: the 1st confirm /))
})

/** Right partners were accused of what the run itself had brought about; but for the last, which was wrong: what had been told before took back what it knew. */
const right: Readonly<Record<string, readonly Step[]>> = {
  'a webhook that was lost comes after the next one': [
    { step: 'outcome', nth: 1, outcome: 'result_unknown_then_paid' },
    { step: 'webhook', webhook: 'payment_finished', nth: 1, trouble: 'drop' },
    { step: 'order', order: 1 },
    { step: 'time', to: 'idle' },
  ],
  'a fault turns two webhooks round': [
    { step: 'outcome', nth: 1, outcome: 'result_unknown_then_paid' },
    { step: 'webhook', webhook: 'payment_finished', nth: 2, trouble: 'before_answer' },
    { step: 'order', order: 1 },
    { step: 'time', to: 'idle' },
  ],
  'a false webhook says what a true one said that was not heard': [
    { step: 'order', order: 1 },
    { step: 'down' },
    { step: 'time', to: 'idle' },
    { step: 'forge', order: 1, webhook: 'ready_to_confirm', how: 'another_body' },
  ],
  'the webhook of a result that was not known yet comes once more when it is': [
    { step: 'outcome', nth: 1, outcome: 'result_unknown_then_paid' },
    { step: 'order', order: 1 },
    { step: 'time', to: 'idle' },
    { step: 'repeat', order: 1, webhook: 'payment_finished' },
  ],
}

it.each(Object.entries(right))('is no finding: %s', { timeout: 120_000 }, async (_, steps) => {
  const { findings } = await exploredDurable(undefined, { replay: { steps }, seed: 1 })
  expect(findings.map(({ message }) => message)).toEqual([])
})

/** What each flaw of the partner that outlives its process was found by. */
const shortest: Record<DurableFlaw, readonly Step[]> = {
  shares_session: [{ step: 'together', orders: [1, 2] }],
  confirms_after_restart: [
    { step: 'order', order: 1 },
    { step: 'time', to: 'idle' },
    { step: 'restart' },
    { step: 'repeat', order: 1, webhook: 'ready_to_confirm' },
  ],
  confirm_is_done: [
    { step: 'call', call: 'confirm', nth: 1, trouble: 'lost_before' },
    { step: 'order', order: 1 },
    { step: 'time', to: 'idle' },
  ],
  saves_after: [
    { step: 'call', call: 'start', nth: 1, trouble: 'restart' },
    { step: 'order', order: 1 },
    { step: 'again', order: 1, at: 'later' },
  ],
  is_overtaken: [
    { step: 'webhook', webhook: 'ready_to_confirm', nth: 1, trouble: 'before_answer' },
    { step: 'order', order: 1 },
  ],
}

describe.each(Object.keys(durableFlaws) as DurableFlaw[])('the schedule of %s', (flaw) => {
  const replay = { steps: shortest[flaw] }

  it('shows the flaw each time', { timeout: 120_000 }, async () => {
    const { findings } = await exploredDurable(flaw, { replay, seed: 1 })
    expect(durableLosers.find((loser) => loser.flaw === flaw)?.rules).toContain(findings[0]?.rule)
    expect(findings[0]?.repeated).toEqual({ came: 3, of: 3 })
  })

  it('does a right partner no harm', { timeout: 120_000 }, async () => {
    const { findings } = await exploredDurable(undefined, { replay, seed: 1 })
    expect(findings.map(({ message }) => message)).toEqual([])
  })
})
