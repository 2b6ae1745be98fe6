/** A state, or where a long edge goes through a layer. */
export interface Node {
  id: string
  layer: number
  isState: boolean
}

interface Link {
  from: string
  to: string
}

const SWEEPS = 12

/** The nodes of each layer from top to bottom, so that few edges cross: each goes where its neighbours are, again and again. */
export function orderedLayers(nodes: readonly Node[], links: readonly Link[]): Node[][] {
  const count = Math.max(...nodes.map(({ layer }) => layer)) + 1
  const layers = Array.from({ length: count }, (_, nth) => nodes.filter(({ layer }) => layer === nth))
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const isDown = sweep % 2 === 0
    for (const layer of isDown ? layers.slice(1) : layers.slice(0, -1).reverse()) {
      const places = new Map(layers.flatMap((each) => each.map(({ id }, place) => [id, place] as const)))
      const middle = ({ id }: Node): number => {
        const beside = links.flatMap(({ from, to }) => (isDown ? to === id && [from] : from === id && [to]) || [])
        if (beside.length === 0) return places.get(id)!
        return beside.reduce((sum, each) => sum + places.get(each)!, 0) / beside.length
      }
      const middles = new Map(layer.map((node) => [node, middle(node)]))
      layer.sort((a, b) => middles.get(a)! - middles.get(b)!)
    }
  }
  return layers
}
