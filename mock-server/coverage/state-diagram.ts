import { edgeName, edges, stateName, states } from './parts.ts'
import type { CoverageReport } from './report.ts'

const idOf = (kind: string, state: string) => `${kind}_${state}`

/** The machines in Mermaid, one box a kind of operation: each step with its events and how often it was taken, unmet states dashed. */
export function stateDiagram({ parts }: CoverageReport): string {
  const kinds = [...new Set(states.map(({ kind }) => kind))]
  const boxes = kinds.flatMap((kind) => [
    `  state "${kind}" as ${kind} {`,
    ...states.filter((each) => each.kind === kind).map(({ state }) => `    state "${state}" as ${idOf(kind, state)}`),
    ...edges
      .filter((edge) => edge.kind === kind)
      .map(({ from, to, events }) => {
        const taken = parts.transitions.items[edgeName(kind, from, to)]
        const count = taken === 0 ? 'never' : `${taken} ×`
        const label = [...(events.length > 0 ? [events.join(', ')] : []), count].join(' / ')
        return `    ${from === 'start' ? '[*]' : idOf(kind, from)} --> ${idOf(kind, to)} : ${label}`
      }),
    '  }',
  ])
  const missing = states.filter(({ kind, state }) => parts.states.items[stateName(kind, state)] === 0)
  const classes = missing.map(({ kind, state }) => `  class ${idOf(kind, state)} unmet`)
  return ['stateDiagram-v2', '  classDef unmet stroke-dasharray: 4', ...boxes, ...classes, ''].join('\n')
}
