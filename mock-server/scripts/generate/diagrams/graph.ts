/** A step between two states, whatever event takes it. */
export interface Edge {
  from: string
  to: string
}

/** Edges that lead back to where a way from the start has come through: without them there is no circle. */
export function backEdges(start: string, edges: readonly Edge[]): ReadonlySet<Edge> {
  const back = new Set<Edge>()
  const seen = new Set<string>()
  const visit = (state: string, way: readonly string[]): void => {
    seen.add(state)
    for (const edge of edges.filter(({ from }) => from === state)) {
      if ([...way, state].includes(edge.to)) back.add(edge)
      else if (!seen.has(edge.to)) visit(edge.to, [...way, state])
    }
  }
  visit(start, [])
  return back
}

/** Each state stands one layer behind the last of those that lead to it. */
export function layersOf(states: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, number> {
  const layers = new Map<string, number>()
  const layerOf = (state: string): number => {
    const known = layers.get(state)
    if (known !== undefined) return known
    const before = edges.filter(({ to }) => to === state).map(({ from }) => layerOf(from))
    const layer = Math.max(-1, ...before) + 1
    layers.set(state, layer)
    return layer
  }
  for (const state of states) layerOf(state)
  return layers
}
