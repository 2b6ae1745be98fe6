import type { Kind } from '../../../core/operations/define-kind.ts'
import type { Transition } from '../../../core/operations/machine.ts'
import { backEdges, type Edge, layersOf } from './graph.ts'
import { type Node, orderedLayers } from './ordered-layers.ts'
import { placed, size } from './placed.ts'

export interface Drawn {
  width: number
  height: number
  /** The middle of each box, and what the state does to the status of the session. */
  states: { name: string; x: number; y: number; shows: string }[]
  /** `heights`: y in each layer that it goes through, from the one box to the other. */
  edges: { from: string; to: string; events: string[]; heights: number[]; money?: Moved }[]
  /** Money is set aside where it begins. */
  holds?: true
}

/** What a step does with the money of its operation. */
type Moved = 'booked' | 'released' | 'returned'

interface Step extends Edge {
  events: string[]
  money?: Moved
}

interface Way extends Step {
  isBack: boolean
  /** From layer to layer. */
  through: string[]
}

/** The machine of a kind in layers, from left to right. */
export function diagramOf({ machine, shownAs, direction }: Kind): Drawn {
  const { start, ...rows } = machine
  const names = Object.keys(rows)
  const edges = names.flatMap((from) => edgesFrom(from, rows[from] as Readonly<Record<string, Transition>>, direction))
  const back = backEdges(start.to, edges)
  const forward = edges.map((edge) => (back.has(edge) ? { from: edge.to, to: edge.from } : edge))
  const layers = layersOf(names, forward)
  const ways = edges.map((edge, nth): Way => {
    const { from, to } = forward[nth]!
    const between = layers.get(to)! - layers.get(from)! - 1
    const passes = Array.from({ length: Math.max(0, between) }, (_, at) => `${from} ${to} ${at}`)
    return { ...edge, isBack: back.has(edge), through: [from, ...passes, to] }
  })
  const nodes: Node[] = names.map((id) => ({ id, layer: layers.get(id)!, isState: true }))
  for (const { through } of ways)
    for (const [at, id] of through.slice(1, -1).entries())
      nodes.push({ id, layer: layers.get(through[0]!)! + at + 1, isState: false })
  const links = ways.flatMap(({ through }) => through.slice(1).map((to, at) => ({ from: through[at]!, to })))
  const beside = (id: string) => links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
  const places = placed(orderedLayers(nodes, links), beside)
  const all = [...places.values()]
  return {
    width: Math.max(...all.map(({ x }) => x)) + size.width,
    height: Math.max(...all.map(({ y }) => y)) + size.height / 2,
    ...(direction === 'out' && start.effects.some((effect) => effect.do === 'hold') && { holds: true as const }),
    states: names.map((name) => {
      const { x, y } = places.get(name)!
      return { name, x: x + size.width / 2, y, shows: shownAs[name]!.session }
    }),
    edges: ways.map(({ from, to, events, money, isBack, through }) => {
      const heights = through.slice(1, -1).map((id) => places.get(id)!.y)
      return { from, to, events, ...(money && { money }), heights: isBack ? heights.toReversed() : heights }
    }),
  }
}

function edgesFrom(from: string, row: Readonly<Record<string, Transition>>, direction: Kind['direction']): Step[] {
  const byTarget = Map.groupBy(Object.entries(row), ([, { to }]) => to)
  return [...byTarget].map(([to, steps]) => {
    const money = moved(steps[0]![1], direction)
    return { from, to, events: steps.map(([event]) => event), ...(money && { money }) }
  })
}

/** Whatever event leads there, the same is done with the money. Only what leaves an account is held, and can be released. */
function moved({ effects }: Transition, direction: Kind['direction']): Moved | undefined {
  const does = (...names: string[]) => direction !== 'none' && effects.some((effect) => names.includes(effect.do))
  if (does('book')) return 'booked'
  if (does('give_back')) return 'returned'
  return direction === 'out' && does('release', 'fail', 'fail_by_payer') ? 'released' : undefined
}
