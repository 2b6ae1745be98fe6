import { routes } from '../../schemas/generated/routes.ts'
import { formerPaths } from '../endpoints/former-paths.ts'
import { foldedPath } from '../journal/folded-path.ts'
import type { IncomingCall } from './incoming-call.ts'

/** Every operation in each version, by method and path. What they do is in `operations.ts`, which loads the endpoints. */
export const operationRoutes = routes.flatMap(({ method, path, versions }) =>
  versions.map((version) => ({ method, path: `/api/${version}${path}` })),
)

const methods = new Map(operationRoutes.map(({ method, path }) => [path, method]))

export const isRoute = ({ method, path }: Pick<IncomingCall, 'method' | 'path'>): boolean =>
  methods.get(path) === method

/** The path of an address, one of old pages under its name of today. */
export function pathOf(url: string): string {
  const path = foldedPath(url)
  return formerPaths.get(path) ?? path
}
