import type { Version } from '../core/state.ts'
import { type CoverageKey, coveredByOperation } from '../coverage/coverage-key.ts'
import { type Endpoint, endpointName } from '../endpoints/define-endpoint.ts'
import { endpoints } from '../endpoints/index.ts'
import type { IncomingCall } from './incoming-call.ts'

/** An endpoint in one of its versions. */
export interface Operation {
  method: Endpoint['method']
  path: string
  endpoint: Endpoint
  version: Version
  /** Name of the request's schema. */
  schema: string
  /** What is covered by it once it was called. */
  covers: readonly CoverageKey[]
}

export const operations: readonly Operation[] = endpoints.flatMap((endpoint) =>
  endpoint.versions.map((version) => ({
    method: endpoint.method,
    path: `/api/${version}${endpoint.path}`,
    endpoint,
    version,
    schema: `${endpointName(endpoint)}Request`,
    covers: coveredByOperation(version, endpoint.path),
  })),
)

const byPath = Map.groupBy(operations, ({ path }) => path)

export const operationAt = ({ method, path }: Pick<IncomingCall, 'method' | 'path'>): Operation | undefined =>
  byPath.get(path)?.find((each) => each.method === method)
