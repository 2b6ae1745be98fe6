import diagrams from '../generated/diagrams.json' with { type: 'json' }

interface Diagram {
  width: number
  height: number
  states: readonly { name: string; x: number; y: number; shows: string }[]
  edges: readonly {
    from: string
    to: string
    events: readonly string[]
    /** x and y of each that it goes through. */
    points: readonly number[]
    /** What it does with the money of its operation: `booked`, `released`, `returned`. */
    money?: string
  }[]
  /** Money is set aside where it begins. */
  holds?: true
}

/** The machine of a kind of operation, as it is drawn; `undefined` for a kind that the page does not know. */
export const diagramOf = (kind: string): Diagram | undefined => (diagrams as Record<string, Diagram>)[kind]

/** Of SVG, level where it leaves and where it comes. */
export const pathThrough = (points: readonly number[]): string =>
  points.reduce((path, y, at) => {
    if (at % 2 === 0) return path
    const [x, lastX, lastY] = [points[at - 1]!, points[at - 3], points[at - 2]]
    if (lastX === undefined) return `M${x} ${y}`
    const middle = (lastX + x) / 2
    return `${path}C${middle} ${lastY} ${middle} ${y} ${x} ${y}`
  }, '')

/** What colour a state has: by what it does to the status of its session. */
const colours: Readonly<Record<string, string>> = { running: 'busy', unknown: 'warn', done: 'ok', failed: 'bad' }

export const stateColour = (kind: string, state: string): string => {
  const shows = diagramOf(kind)?.states.find(({ name }) => name === state)?.shows ?? 'unaffected'
  return colours[shows] ?? 'idle'
}

/** Nothing is waited for there, though something may still lead on. */
export const isEnd = (kind: string, state: string): boolean => ['ok', 'bad', 'idle'].includes(stateColour(kind, state))
