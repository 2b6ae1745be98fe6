import { describe, expect, it } from 'vitest'
import { playSeed, shortest } from './explore.ts'
import { plants } from './plants.ts'

/** Within so many seeds a simulation finds each of them; most within ten. */
const WITHIN = 100

describe.each(Object.entries(plants))('%s', (_, plant) => {
  it(`is found within ${WITHIN} seeds`, { timeout: 600_000 }, async () => {
    let seed = 1
    while (seed <= WITHIN && (await playSeed(seed, plant)).length === 0) seed += 1
    expect(seed).toBeLessThanOrEqual(WITHIN)
  })
})

it('what was found is told by a script that can be read', { timeout: 600_000 }, async () => {
  const plant = plants['no lease: what a bank has claimed is its own for good']!
  let seed = 1
  while ((await playSeed(seed, plant)).length === 0) seed += 1
  const { script, wrong } = (await shortest(seed, plant))!
  expect(wrong).toContain('still due')
  expect(script.orders).toHaveLength(1)
  expect(script.faults.length).toBeLessThanOrEqual(3)
})
