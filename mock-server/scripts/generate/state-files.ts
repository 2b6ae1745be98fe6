import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Effect } from '../../core/operations/effects.ts'
import type { Machine, Transition } from '../../core/operations/machine.ts'
import { transition } from '../../core/operations/machine.ts'
import type { Files } from './generated-files.ts'
import { jsonText } from './json-text.ts'
import { statePage } from './state-page.ts'

/** The whole life of one kind of operation: what every event leads to in every state. */
export interface Grid {
  machine: string
  start: Step
  states: readonly string[]
  events: readonly string[]
  /** Nothing leads out of them. */
  final: readonly string[]
  /** What the API shows in each state. */
  shownAs: Readonly<Record<string, object>>
  /** By state and event; `null` is an event that is refused there. */
  grid: Readonly<Record<string, Readonly<Record<string, Step | null>>>>
}

/** `only`: what a payout must be for the step to be open to it. */
export interface Step {
  to: string
  effects: readonly Effect[]
  only?: string
}

const operations = new URL('../../core/operations/', import.meta.url)

/** fixtures/states: each machine of core as a grid of states × events, and as a page with its diagram. A new machine is found by its folder. */
export async function stateFiles(): Promise<Files> {
  const files: Record<string, string> = {}
  for (const grid of await grids()) {
    files[`fixtures/states/${grid.machine}.json`] = jsonText(grid)
    files[`fixtures/states/${grid.machine}.md`] = statePage(grid)
  }
  return files
}

export async function grids(): Promise<Grid[]> {
  const found = globSync('*/machine.ts', { cwd: fileURLToPath(operations) }).sort()
  return Promise.all(found.map(async (file) => gridOf(dirname(file), await import(new URL(file, operations).href))))
}

function gridOf(name: string, module: Readonly<Record<string, unknown>>): Grid {
  const exported = (ending: RegExp) => Object.entries(module).find(([key]) => ending.test(key))?.[1]
  const machine = exported(/Machine$/) as Machine | undefined
  const shownAs = exported(/shownAs$/i) as Grid['shownAs'] | undefined
  if (!machine || !shownAs) throw new Error(`core/operations/${name}/machine.ts exports no …Machine with its …shownAs`)
  const { start, ...rows } = machine
  const states = Object.keys(rows)
  const eventsOf = (state: string) => Object.keys(rows[state]!)
  const events = [...new Set(states.flatMap(eventsOf))]
  const row = (state: string) =>
    Object.fromEntries(events.map((event) => [event, step(transition(machine, state, event))] as const))
  return {
    machine: name,
    start: step(start)!,
    states,
    events,
    final: states.filter((state) => eventsOf(state).length === 0),
    shownAs,
    grid: Object.fromEntries(states.map((state) => [state, row(state)])),
  }
}

const step = (transition: Transition | undefined): Step | null => (transition ? { ...transition } : null)
