import { useId } from 'preact/hooks'
import { BOX, diagramOf, type Edge, middleOf, pathThrough } from './diagrams.ts'
import { stateColour } from './state-colours.ts'

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
  /** How often each state, and each step by `from to`, was met: it stands there, and what never was is dashed. */
  counts?: ReadonlyMap<string, number>
}

const MARGIN = 6
/** Of its own size: where there is less room it is scrolled, and can be read still. */
const LEAST = 0.85

/** The machine of a kind of operation, with the way that was taken. */
export function StateDiagram({ kind, label, current, taken, seen, counts }: StateDiagramProps) {
  const arrow = useId()
  const diagram = diagramOf(kind)
  if (!diagram) return null
  const { height, states, edges } = diagram
  const width = diagram.width + 2 * MARGIN
  const view = `${-MARGIN} ${-MARGIN - BOX.height / 2} ${width} ${height + 2 * MARGIN + BOX.height / 2}`
  const never = counts ? 'never' : ''
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="diagram" tabIndex={0} aria-label={label}>
      <svg viewBox={view} width={width} style={{ minWidth: `${LEAST * width}px` }} role="img" aria-label={label}>
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
          .map((edge) => ({ ...edge, said: taken.get(nameOf(edge)) }))
          // What was taken is drawn last, above the others.
          .sort((a, b) => Number(a.said !== undefined) - Number(b.said !== undefined))
          .map(({ from, to, events, points, said }) => (
            <path
              key={`${from} ${to}`}
              class={`edge ${said === undefined ? never : 'taken'}`}
              d={pathThrough(points)}
              marker-end={`url(#${arrow}${said === undefined ? '' : 'taken'})`}
            >
              <title>{`${from} → ${to}: ${said ?? events}`}</title>
            </path>
          ))}
        {states.map(({ name, x, y }) => (
          <g
            key={name}
            class={`state ${seen.has(name) ? stateColour(kind, name) : never} ${name === current ? 'current' : ''}`}
            transform={`translate(${x} ${y})`}
          >
            <rect x={-BOX.width / 2} y={-BOX.height / 2} width={BOX.width} height={BOX.height} rx="8" />
            <text y={counts ? -3 : 4}>{name}</text>
            {counts && (
              <text class="count" y="11">
                {counts.get(name)}
              </text>
            )}
          </g>
        ))}
        {counts &&
          edges.map((edge) => (
            <text key={nameOf(edge)} class="count on-edge" {...middleOf(edge)}>
              {counts.get(nameOf(edge))}
            </text>
          ))}
      </svg>
    </section>
  )
}

const nameOf = ({ from, to }: Edge): string => `${from} ${to}`
