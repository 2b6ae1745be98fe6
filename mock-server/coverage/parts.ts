import { paymentMethods, payoutMethods } from '../../schemas/generated/methods.ts'
import { routes } from '../../schemas/generated/routes.ts'
import { type Kind, payerActions } from '../core/operations/define-kind.ts'
import { kinds } from '../core/operations/kinds.ts'
import type { Machine } from '../core/operations/machine.ts'
import { apiErrors } from '../errors/api-errors.ts'
import { faultNames } from '../faults/index.ts'
import { outcomes } from '../outcomes/index.ts'
import { webhooks } from '../webhooks/index.ts'

/** A step of a machine, whatever event takes it. */
interface Edge {
  kind: string
  from: string
  to: string
  /** The events that take it; none for the beginning. */
  events: readonly string[]
}

const machines = Object.entries<Kind>(kinds).map(([kind, { machine }]) => ({ kind, machine }))

export const states = machines.flatMap(({ kind, machine }) => statesOf(machine).map((state) => ({ kind, state })))
export const edges: readonly Edge[] = machines.flatMap(({ kind, machine }) => edgesOf(kind, machine))

export const stateName = (kind: string, state: string) => `${kind} ${state}`
export const edgeName = (kind: string, from: string, to: string) => `${kind} ${from} -> ${to}`
export const outcomeName = (kind: string, outcome: string) => `${kind} ${outcome}`
export const endpointVersion = (version: string, path: string) => `${version} ${path}`

const codesOfOutcomes = [...outcomes.values()].flatMap(({ error }) => (error ? [error.code] : []))

/** All that a partner's tests can meet, by part: read from the declarations, so that a new one is counted by itself. */
export const parts = {
  endpoints: routes.flatMap(({ versions, path }) => versions.map((version) => endpointVersion(version, path))),
  payout_methods: payoutMethods,
  // an internal transfer is the debit leg of a payout
  payment_methods: paymentMethods.filter((name) => !name.startsWith('internal_transfer')),
  states: states.map(({ kind, state }) => stateName(kind, state)),
  transitions: edges.map(({ kind, from, to }) => edgeName(kind, from, to)),
  webhooks: webhooks.map(({ type }) => type),
  faults: faultNames,
  payer_actions: payerActions,
  outcomes: [...outcomes.values()].flatMap(({ name, courses }) =>
    Object.keys(courses).map((kind) => outcomeName(kind, name)),
  ),
  errors: [...new Set([...Object.keys(apiErrors), ...codesOfOutcomes])],
} satisfies Record<string, readonly string[]>

export type Part = keyof typeof parts

function statesOf(machine: Machine): string[] {
  return Object.keys(machine).filter((state) => state !== 'start')
}

function edgesOf(kind: string, machine: Machine): Edge[] {
  const found: Edge[] = [{ kind, from: 'start', to: machine.start.to, events: [] }]
  for (const from of statesOf(machine)) {
    const byTarget = Map.groupBy(Object.entries(machine[from]!), ([, { to }]) => to)
    for (const [to, steps] of byTarget) found.push({ kind, from, to, events: steps.map(([event]) => event) })
  }
  return found
}
