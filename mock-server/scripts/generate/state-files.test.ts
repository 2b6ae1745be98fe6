import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { transition } from '../../core/operations/machine.ts'
import { payoutMachine } from '../../core/operations/payout/machine.ts'
import { webhooks } from '../../webhooks/index.ts'
import { type Grid, grids } from './state-files.ts'

const found = grids()
const page = (machine: string) =>
  readFileSync(new URL(`../../../fixtures/states/${machine}.md`, import.meta.url), 'utf8')
const steps = ({ grid }: Grid) =>
  Object.entries(grid).flatMap(([state, row]) =>
    Object.entries(row).flatMap(([event, step]) => (step ? [{ state, event, step }] : [])),
  )

it('there is a grid of the payout', () => {
  expect(found.map(({ machine }) => machine)).toContain('payout')
})

it('says of each cell what the machine does', () => {
  const { grid, states, events } = found.find(({ machine }) => machine === 'payout')!
  for (const state of states)
    for (const event of events) expect(grid[state]?.[event]?.to).toBe(transition(payoutMachine, state, event)?.to)
})

describe.each(found)('the grid of a $machine', (grid) => {
  it('has a cell for every event in every state', () => {
    expect(Object.keys(grid.grid)).toEqual(grid.states)
    for (const row of Object.values(grid.grid)) expect(Object.keys(row)).toEqual(grid.events)
  })

  it('leads to states that it knows, by webhooks that there are', () => {
    const types = webhooks.map(({ type }) => type)
    for (const { step } of steps(grid)) {
      expect(grid.states).toContain(step.to)
      for (const effect of step.effects) if (effect.do === 'webhook') expect(types).toContain(effect.type)
    }
  })

  it('is drawn with an arrow for each step', () => {
    const drawn = page(grid.machine)
    for (const { state, event, step } of steps(grid)) expect(drawn).toContain(`  ${state} --> ${step.to}: ${event}\n`)
    for (const state of grid.final) expect(drawn).toContain(`  ${state} --> [*]\n`)
  })

  it('shows something in each state', () => {
    expect(Object.keys(grid.shownAs)).toEqual(grid.states)
  })
})
