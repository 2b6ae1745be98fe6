import { expect, it } from 'vitest'
import { type Abilities, drawSchedule } from './draw-steps.ts'
import { Random } from './random.ts'
import { type Schedule, saySchedule } from './schedule.ts'
import { varySchedule } from './vary-schedule.ts'

const can: Abilities = { sources: ['any', 'account'], restarts: true, late: true }
const drawn = (seed: number, run: number) => drawSchedule(new Random(seed, run), run, can)
const all: Schedule[] = Array.from({ length: 1_000 }, (_, run) => drawn(131, run + 1))

it('the same seed gives the same schedules on every machine', () => {
  expect(drawn(7, 3)).toEqual(drawn(7, 3))
  expect(saySchedule(drawn(1, 1))).toMatchInlineSnapshot(`
    "1. orders 1 and 2 are asked for at the same moment
    2. time runs until nothing is due
    3. orders 3 and 4 are asked for at the same moment
    4. orders 5 and 6 are asked for at the same moment
    5. time runs until nothing is due
    6. the partner is restarted
    7. the payment_finished of order 3 comes once more
    8. time runs until nothing is due"
  `)
  expect(saySchedule(varySchedule(new Random(1, 2), drawn(1, 1), can))).toMatchInlineSnapshot(`
    "1. orders 1 and 2 are asked for at the same moment
    2. time runs until nothing is due
    3. orders 3 and 4 are asked for at the same moment
    4. orders 5 and 6 are asked for at the same moment
    5. the partner is restarted
    6. the partner is restarted
    7. the payment_finished of order 3 comes once more
    8. time runs until nothing is due"
  `)
})

it('every schedule asks for an order first, aims at nothing twice and leaves a client its patience', () => {
  for (const { steps } of all) {
    const aimed = steps.filter(({ step }) => ['call', 'webhook', 'outcome'].includes(step))
    expect(['order', 'again', 'together']).toContain(steps[aimed.length]?.step)
    const aims = aimed.map(({ trouble: _, outcome: __, ...aim }: Record<string, unknown>) => JSON.stringify(aim))
    expect(new Set(aims).size).toBe(aims.length)
    const calls = steps.flatMap((step) => (step.step === 'call' ? [step.call] : []))
    for (const call of new Set(calls)) expect(calls.filter((each) => each === call).length).toBeLessThanOrEqual(3)
  }
})

it('late answers are in every tenth run at most, and only where they are wanted', () => {
  const isLate = ({ steps }: Schedule) => steps.some((step) => step.step === 'call' && step.trouble === 'late')
  const late = all.flatMap((schedule, at) => (isLate(schedule) ? [at + 1] : []))
  expect(late.length).toBeGreaterThan(50)
  expect(late.filter((run) => run % 10 !== 0)).toEqual([])
  const without = all.map((_, run) => drawSchedule(new Random(131, run), run, { ...can, late: false, restarts: false }))
  expect(without.filter(isLate)).toEqual([])
  expect(JSON.stringify(without)).not.toContain('restart')
})

it('all that can happen is drawn', () => {
  const text = all.map(saySchedule).join('\n')
  for (const words of [
    'comes before the answer',
    'restarted before the answer',
    'meets returned',
    'signed by somebody else',
    'twice at the same moment',
    'at the same moment',
    'once more',
    'cannot be reached',
    'behind the next deadline',
    "not the partner's",
  ])
    expect(text).toContain(words)
})
