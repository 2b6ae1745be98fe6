import type { Node } from './ordered-layers.ts'

/** CSS pixels. */
export const size = { width: 122, height: 30, between: 14, layer: 166, pass: 6 }

const heightOf = ({ isState }: Node) => (isState ? size.height : size.pass)

const ROUNDS = 20

/** The middle of each node, by its id: in the order of its layer, and as near to its neighbours as there is room. */
export function placed(layers: readonly (readonly Node[])[], beside: (id: string) => readonly string[]) {
  const ys = new Map<string, number>()
  for (const layer of layers) spread(layer, () => 0, ys)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const layer of round % 2 === 0 ? layers : layers.toReversed())
      spread(layer, (id) => mean(beside(id).map((each) => ys.get(each)!)) ?? ys.get(id)!, ys)
  const top = Math.min(...layers.flat().map((node) => ys.get(node.id)! - heightOf(node) / 2))
  return new Map(
    layers.flat().map(({ id, layer }) => [id, { x: layer * size.layer, y: Math.round(ys.get(id)! - top) }]),
  )
}

/** Each where it wants to be, or below the one above it; what was pushed down is moved up again by half of it. */
function spread(layer: readonly Node[], wanted: (id: string) => number, ys: Map<string, number>): void {
  const wishes = layer.map(({ id }) => wanted(id))
  const found: number[] = []
  layer.forEach((node, nth) => {
    const above = layer[nth - 1]
    const least = above
      ? found[nth - 1]! + heightOf(above) / 2 + size.between + heightOf(node) / 2
      : Number.NEGATIVE_INFINITY
    found.push(Math.max(wishes[nth]!, least))
  })
  const off = mean(found.map((y, nth) => y - wishes[nth]!)) ?? 0
  layer.forEach(({ id }, nth) => void ys.set(id, found[nth]! - off))
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, each) => sum + each, 0) / values.length
