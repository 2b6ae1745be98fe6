import { expect, it } from 'vitest'
import { saySchedule } from '../explore/schedules/schedule.ts'
import { explored } from './explored.ts'

it('nothing is found about the reference partner', { timeout: 300_000 }, async () => {
  const { findings, runs, met } = await explored({}, { runs: 40, seed: 1 })
  expect(findings.map(({ message, schedule }) => `${message}\n${saySchedule(schedule)}`)).toEqual([])
  expect(runs).toBe(40)
  expect(Object.keys(met)).toContain('call confirm in awaiting_confirm -> 200')
})

it('a partner that pays again when the answer to confirm is lost is found, and the schedule made short', {
  timeout: 300_000,
}, async () => {
  const { findings } = await explored({ flaw: 'M10' }, { runs: 40, seed: 1, mostFindings: 1 })
  const [found] = findings
  expect(found?.message).toMatch(
    /^order \d \(order-\w+, [\d.]+ RUB\) (was paid|had) 2 (times|payouts under way at once): ps_\d+ by req_\d+ and ps_/,
  )
  expect(found?.schedule.steps.length).toBeLessThanOrEqual(3)
  expect(found?.repeated).toEqual({ came: 3, of: 3 })
  expect(found?.timeline.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^planned: the 1st confirm /))
})
