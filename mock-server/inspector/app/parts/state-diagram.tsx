import { useId } from 'preact/hooks'
import { diagramOf, pathThrough, stateColour } from './diagrams.ts'

interface StateDiagramProps {
  kind: string
  /** The name of the picture. */
  label: string
  /** The state that it is in. */
  current?: string
  /** What is said of a step, by `from to`; a step that is here was taken. */
  taken: ReadonlyMap<string, string>
  /** The states that it was in. */
  seen: ReadonlySet<string>
}

const BOX = { width: 122, height: 30 }
const MARGIN = 6

/** The machine of a kind of operation, with the way that was taken. */
export function StateDiagram({ kind, label, current, taken, seen }: StateDiagramProps) {
  const arrow = useId()
  const diagram = diagramOf(kind)
  if (!diagram) return null
  const { width, height, states, edges } = diagram
  const view = `${-MARGIN} ${-MARGIN - BOX.height / 2} ${width + 2 * MARGIN} ${height + 2 * MARGIN + BOX.height / 2}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="diagram" tabIndex={0} aria-label={label}>
      <svg viewBox={view} width={width + 2 * MARGIN} role="img" aria-label={label}>
        <defs>
          {['', 'taken'].map((name) => (
            <marker
              key={name}
              id={arrow + name}
              class={`arrow ${name}`}
              viewBox="0 0 8 8"
              refX="8"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
              markerUnits="userSpaceOnUse"
            >
              <path d="M0 0L8 4L0 8z" />
            </marker>
          ))}
        </defs>
        {edges
          .map((edge) => ({ ...edge, said: taken.get(`${edge.from} ${edge.to}`) }))
          // What was taken is drawn last, above the others.
          .sort((a, b) => Number(a.said !== undefined) - Number(b.said !== undefined))
          .map(({ from, to, events, points, said }) => (
            <path
              key={`${from} ${to}`}
              class={said === undefined ? 'edge' : 'edge taken'}
              d={pathThrough(points)}
              marker-end={`url(#${arrow}${said === undefined ? '' : 'taken'})`}
            >
              <title>{`${from} → ${to}: ${said ?? events.join(', ')}`}</title>
            </path>
          ))}
        {states.map(({ name, x, y }) => (
          <g
            key={name}
            class={`state ${seen.has(name) ? stateColour(kind, name) : ''} ${name === current ? 'current' : ''}`}
            transform={`translate(${x} ${y})`}
          >
            <rect x={-BOX.width / 2} y={-BOX.height / 2} width={BOX.width} height={BOX.height} rx="8" />
            <text text-anchor="middle" y="4">
              {name}
            </text>
          </g>
        ))}
      </svg>
    </section>
  )
}
