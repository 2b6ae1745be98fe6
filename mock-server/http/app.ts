import { Hono } from 'hono'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { isRefusal, refuse } from '../core/refusal.ts'
import { endpointName } from '../endpoints/define-endpoint.ts'
import { formerPaths } from '../endpoints/former-paths.ts'
import { endpoints } from '../endpoints/index.ts'
import type { Bank } from '../runtime/bank.ts'
import { foldedPath } from '../runtime/folded-path.ts'
import { answerRefusal, ownFault, responseOf } from './answer.ts'
import { readBody } from './body.ts'
import { answerCall, type Route } from './call.ts'
import { faulted } from './faulted.ts'
import type { Fetch, Host } from './host.ts'
import { observed } from './observed.ts'

/** A path of old pages under its name of today. */
const pathOf = ({ url }: Request): string => {
  const path = foldedPath(url)
  return formerPaths.get(path) ?? path
}

/** Every operation in each of its versions. */
export const routes = endpoints.flatMap((endpoint) =>
  endpoint.versions.map((version) => {
    const route: Route = { endpoint, version, schema: `${endpointName(endpoint)}Request` }
    return { path: `/api/${version}${endpoint.path}`, method: endpoint.method, route }
  }),
)

/** The bank as one function from request to response; a host is what puts it on a socket, behind MSW or into a test. */
export function createApp(bank: Bank, mount: (app: Hono<{ Bindings: Host }>) => void = () => {}): Fetch {
  const app = new Hono<{ Bindings: Host }>({ getPath: pathOf })
  for (const { path, method, route } of routes) {
    app.on(method, path, (c) =>
      observed(bank, c.req.raw, c.env, path, (trace) => {
        trace.version = route.version
        return faulted(bank, c.req.raw, c.env, trace, (host) => answerCall(bank, route, c.req.raw, host, trace))
      }),
    )
  }
  mount(app)
  app.notFound((c) =>
    observed(bank, c.req.raw, c.env, c.req.path, async (trace) => {
      const bytes = await readBody(c.req.raw, c.env)
      if (!isRefusal(bytes)) trace.bytes = bytes
      return answerRefusal(refuse('invalid_request', unknownPath(c.req.method, c.req.path), 404))
    }),
  )
  app.onError((error) => {
    bank.observers.onError?.(error)
    return responseOf(answerRefusal(ownFault))
  })
  return async (request, host = {}) => app.fetch(request, host)
}

function unknownPath(method: string, path: string): string {
  const known = routes.find((route) => route.path === path)
  if (known) return `${path}: expected ${known.method}, got ${method}`
  const { nearest } = nearestTo(
    path,
    routes.map((route) => route.path),
  )
  return `${path}: the bank has no such method${nearest ? ` (did you mean ${nearest}?)` : ''}`
}
