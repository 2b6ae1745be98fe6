import diagrams from '../generated/diagrams.json' with { type: 'json' }
import { statesOf } from './state-colours.ts'

export interface Edge {
  from: string
  to: string
  events: string
  /** x and y of each that it goes through. */
  points: readonly number[]
  /** What it does with the money of its operation: `booked`, `released`, `returned`. */
  money?: string
}

interface Diagram {
  width: number
  height: number
  states: readonly { name: string; x: number; y: number }[]
  edges: readonly Edge[]
  /** Money is set aside where it begins. */
  holds?: boolean
}

/** As it is generated: states by their number, of edges y in each layer that they go through. */
interface Short {
  size: readonly [width: number, height: number]
  at: readonly number[]
  edges: readonly (readonly [from: number, to: number, events: string, heights: readonly number[], money?: string])[]
  holds?: boolean
}

/** Of a state, CSS pixels. */
export const BOX = { width: 122, height: 30 }
/** An edge that leads back goes so far below the one that leads there. */
const BACK = 8

const short = diagrams as unknown as Readonly<Record<string, Short>>

/** The kinds of operations, in the order in which the bank has them. */
export const kindNames = Object.keys(short)

/** The machine of a kind of operation, as it is drawn; `undefined` for a kind that the page does not know. */
export function diagramOf(kind: string): Diagram | undefined {
  const { [kind]: found } = short
  if (!found) return undefined
  const { size, at, edges, ...rest } = found
  const states = Object.keys(statesOf(kind)).map((name, nth) => ({ name, x: at[2 * nth]!, y: at[2 * nth + 1]! }))
  return {
    width: size[0],
    height: size[1],
    states,
    edges: edges.map(([from, to, events, heights, money]) => ({
      from: states[from]!.name,
      to: states[to]!.name,
      events: events.replaceAll(' ', ', '),
      points: pointsThrough(states[from]!, heights, states[to]!),
      ...(money !== undefined && { money }),
    })),
    ...rest,
  }
}

interface Point {
  x: number
  y: number
}

/** From side to side, over each layer between level. */
function pointsThrough(from: Point, heights: readonly number[], to: Point): number[] {
  const step = (to.x - from.x) / (heights.length + 1)
  const side = (Math.sign(step) * BOX.width) / 2
  const back = step < 0 ? BACK : 0
  const between = heights.flatMap((y, nth) => {
    const x = from.x + (nth + 1) * step
    return [x - side, y, x + side, y]
  })
  return [from.x + side, from.y + back, ...between, to.x - side, to.y + back]
}

/** Of SVG, level where it leaves and where it comes. */
export const pathThrough = (points: readonly number[]): string =>
  points.reduce((path, y, at) => {
    if (at % 2 === 0) return path
    const [x, lastX, lastY] = [points[at - 1]!, points[at - 3], points[at - 2]]
    if (lastX === undefined) return `M${x} ${y}`
    const middle = (lastX + x) / 2
    return `${path}C${middle} ${lastY} ${middle} ${y} ${x} ${y}`
  }, '')

/** Where a word about an edge stands, and meets no other: half of the way to the first layer, or in the first that it goes through. */
export function middleOf({ points }: Edge): { x: number; y: number } {
  const [fromX, fromY, toX, toY] = points.length > 4 ? points.slice(2) : points
  return { x: (fromX! + toX!) / 2, y: (fromY! + toY!) / 2 + 4 }
}
