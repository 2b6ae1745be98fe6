import { nearestTo } from '../../schemas/unknown-fields.ts'
import type { App } from './control.ts'
import { answerProblem, Problem } from './problem.ts'

/** What there is below /__admin, read off the routes themselves; and what a wrong path was probably meant to be. */
export function mountContents(admin: App): void {
  const methodsOf = new Map<string, string[]>()
  for (const { method, path } of admin.routes) {
    if (method === 'ALL') continue
    methodsOf.set(path, [...new Set([...(methodsOf.get(path) ?? []), method])])
  }
  const items = [...methodsOf].map(([path, methods]) => ({ path: inBraces(path), methods }))
  admin.get('/__admin', (c) => c.json({ items }))
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
const inBraces = (path: string) => path.replace(/:(\w+)/g, '{$1}')

/** The pattern with its variables taken from the path at hand, so that only the fixed words are compared. */
function filledIn(pattern: string, path: string): string {
  const parts = path.split('/')
  return pattern
    .split('/')
    .map((part, at) => (part.startsWith('{') ? (parts[at] ?? part) : part))
    .join('/')
}
