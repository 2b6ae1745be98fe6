import { diagramOf } from '../parts/diagrams.ts'
import { StateDiagram } from '../parts/state-diagram.tsx'
import { word } from '../words/language.ts'

interface KindCoverageProps {
  kind: string
  /** By `kind state`. */
  states: Readonly<Record<string, number>>
  /** By `kind state -> state`. */
  transitions: Readonly<Record<string, number>>
}

/** The machine of a kind of operation: how often each of its states and steps was met, and which never were. */
export function KindCoverage({ kind, states, transitions }: KindCoverageProps) {
  const diagram = diagramOf(kind)
  if (!diagram) return null
  const stateCounts = diagram.states.map(({ name }) => [name, states[`${kind} ${name}`] ?? 0] as const)
  const stepCounts = diagram.edges.map(
    ({ from, to }) => [`${from} ${to}`, transitions[`${kind} ${from} -> ${to}`] ?? 0] as const,
  )
  const counts = new Map([...stateCounts, ...stepCounts])
  const metStates = stateCounts.filter(isMet)
  const metSteps = stepCounts.filter(isMet)
  const share = word('kindShare', {
    states: `${metStates.length}/${stateCounts.length}`,
    steps: `${metSteps.length}/${stepCounts.length}`,
  })
  const never = stateCounts.filter((each) => !isMet(each)).map(([name]) => name)
  const label = [`${kind}: ${share}`, never.length > 0 && `${word('never')}: ${never.join(', ')}`]
  return (
    <details open={metStates.length > 0}>
      <summary>
        <b>{kind}</b> <span class="soft">{share}</span>
      </summary>
      <StateDiagram
        kind={kind}
        label={label.filter(Boolean).join('. ')}
        taken={new Map(metSteps.map(([name, count]) => [name, `${count} ×`]))}
        seen={new Set(metStates.map(([name]) => name))}
        counts={counts}
      />
    </details>
  )
}

const isMet = ([, count]: readonly [string, number]): boolean => count > 0
