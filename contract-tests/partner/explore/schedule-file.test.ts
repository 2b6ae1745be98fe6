import { expect, it } from 'vitest'
import { readSchedule, scheduleFile } from './schedule-file.ts'
import { drawSchedule } from './schedules/draw-steps.ts'
import { Random } from './schedules/random.ts'

it('a schedule is read as it was written, whatever it is made of', () => {
  for (let run = 1; run <= 300; run += 1) {
    const schedule = drawSchedule(new Random(1, run), run, { sources: ['any', 'rko'], restarts: true, late: true })
    const finding = {
      rule: 'paid_once',
      message: 'order 1 was paid twice',
      schedule,
      timeline: [],
      run,
      repeated: { came: 3, of: 3 },
      shrinking: { runs: 1, isShortest: true },
    }
    expect(readSchedule(scheduleFile(finding, 1))).toEqual(schedule)
  }
})

it.each([
  ['no JSON', 'expected the JSON that --export has written, got "no JSON"'],
  ['{}', '/steps: expected what happens, as [{"step":"order","order":1}], got nothing'],
  ['{"steps":[{"step":"pay"}]}', '/steps/0/step: expected one of order, again'],
  ['{"steps":[{"step":"order"}]}', '/steps/0/order: expected a whole number from 1 on, got nothing'],
  [
    '{"steps":[{"step":"time","to":"tomorrow"}]}',
    '/steps/0/to: expected next, idle, before_deadline, after_deadline, got "tomorrow"',
  ],
  ['{"steps":[{"step":"up","order":1}]}', '/steps/0/order: there is no such field; up has none'],
])('what is no schedule is refused with where and what was expected: %s', (text, words) => {
  expect(() => readSchedule(text)).toThrow(words)
})
