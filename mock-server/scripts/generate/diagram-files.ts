import type { Kind } from '../../core/operations/define-kind.ts'
import { kinds } from '../../core/operations/kinds.ts'
import { type Drawn, diagramOf } from './diagrams/diagram-of.ts'
import type { Files } from './generated-files.ts'

const folder = 'mock-server/inspector/app/generated/'

/** The machines as the inspector draws them: laid out here, coloured where they are shown. What each state shows is in a file of its own, which the first view needs alone. */
export function diagramFiles(): Files {
  const drawn = Object.entries<Kind>(kinds).map(([name, kind]) => [name, diagramOf(kind)] as const)
  return {
    [`${folder}diagrams.json`]: lines(drawn.map(([name, diagram]) => [name, shortOf(diagram)])),
    [`${folder}states.json`]: lines(
      drawn.map(([name, { states }]) => [name, Object.fromEntries(states.map((each) => [each.name, each.shows]))]),
    ),
  }
}

const lines = (entries: readonly (readonly [string, unknown])[]): string =>
  `{\n${entries.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(',\n')}\n}\n`

/** States by their number: the page loads it. An edge is `[from, to, events, heights, money]`. */
function shortOf({ width, height, holds, states, edges }: Drawn) {
  const nth = (state: string) => states.findIndex(({ name }) => name === state)
  return {
    size: [width, height],
    ...(holds && { holds }),
    at: states.flatMap(({ x, y }) => [x, y]),
    edges: edges.map(({ from, to, events, heights, money }) => [
      nth(from),
      nth(to),
      events.join(' '),
      heights,
      ...(money ? [money] : []),
    ]),
  }
}
