import { expect, it } from 'vitest'
import { progressLine } from './progress-line.ts'

const step = {
  name: 'case 31 of 31: M10',
  title: 'a confirm that got lost starts no second payout',
  waitingFor: 'the partner to fall quiet',
  seconds: 12,
}

it.each([
  [
    120,
    'case 31 of 31: M10 a confirm that got lost starts no second payout … waiting for the partner to fall quiet, 12 s',
  ],
  [79, 'case 31 of 31: M10 a confirm that… waiting for the partner to fall quiet, 12 s'],
  [39, 'case 31 of 31: M10 … the partner…, 12 s'],
])('in %i columns the title gives way first, and the seconds never: %s', (width, line) => {
  const shown = progressLine(step, width)
  expect(shown.length).toBeLessThanOrEqual(width)
  expect(shown).toBe(line)
})

it('a step that waits for nothing is its name and its title', () => {
  expect(progressLine({ ...step, waitingFor: '' }, 79)).toBe(`${step.name} ${step.title}`)
  expect(progressLine({ ...step, waitingFor: '' }, 39)).toBe('case 31 of 31: M10 a confirm that got …')
})

it('what has just begun has no seconds, and a step without a title needs none', () => {
  expect(progressLine({ ...step, title: '', seconds: 0 }, 79)).toBe(
    'case 31 of 31: M10 … waiting for the partner to fall quiet',
  )
})
