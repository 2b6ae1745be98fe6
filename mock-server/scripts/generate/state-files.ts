import type { Kind } from '../../core/operations/define-kind.ts'
import type { Effect } from '../../core/operations/effects.ts'
import { kinds } from '../../core/operations/kinds.ts'
import { type Transition, transition } from '../../core/operations/machine.ts'
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

/** fixtures/states: the machine of each kind of operation as a grid of states × events, and as a page with its diagram. */
export function stateFiles(): Files {
  const files: Record<string, string> = {}
  for (const grid of grids()) {
    files[`fixtures/states/${grid.machine}.json`] = jsonText(grid)
    files[`fixtures/states/${grid.machine}.md`] = statePage(grid)
  }
  return files
}

export const grids = (): Grid[] => Object.entries<Kind>(kinds).map(([name, kind]) => gridOf(name, kind))

function gridOf(name: string, { machine, shownAs }: Kind): Grid {
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
