import { nearestTo } from '../../schemas/unknown-fields.ts'
import type { App } from './control.ts'
import { answerProblem, Problem } from './problem.ts'
import { type Resource, type Route, route } from './route.ts'

/** What there is below /__admin. */
export const contents = (all: () => readonly Route[]): Resource => ({
  tag: 'Contents',
  description: 'What the control API has.',
  routes: [
    route({
      name: 'contents',
      method: 'GET',
      path: '/__admin',
      summary: 'Every path of the control API, with its methods',
      answers: { 200: { description: 'The paths.', schema: 'ControlContents' } },
      handle: (c) => c.json({ items: itemsOf(all()) }),
    }),
  ],
})

function itemsOf(routes: readonly Route[]) {
  const paths = Map.groupBy(routes, ({ path }) => inBraces(path))
  return [...paths].map(([path, each]) => ({ path, methods: each.map(({ method }) => method) }))
}

/** What a wrong path was probably meant to be. */
export function mountUnknownPaths(admin: App, routes: readonly Route[]): void {
  const items = itemsOf(routes)
  admin.all('/__admin/*', (c) => {
    const { method, path } = c.req
    const paths = items.map((item) => filledIn(item.path, path))
    const known = items[paths.indexOf(path)]
    const { nearest } = nearestTo(path, paths)
    const hint = known
      ? `it takes ${known.methods.join(', ')}`
      : nearest
        ? `did you mean ${nearest}?`
        : 'GET /__admin lists what there is'
    return answerProblem(new Problem('not_found', `${method} ${path}: the control API has no such resource (${hint})`))
  })
}

/** `:project` as OpenAPI and people write it. */
export const inBraces = (path: string) => path.replace(/:(\w+)/g, '{$1}')

/** The pattern with its variables taken from the path at hand, so that only the fixed words are compared. */
function filledIn(pattern: string, path: string): string {
  const parts = path.split('/')
  return pattern
    .split('/')
    .map((part, at) => (part.startsWith('{') ? (parts[at] ?? part) : part))
    .join('/')
}
