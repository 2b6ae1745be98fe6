import type { Route } from '../../../schemas/route.ts'
import { endpoints } from '../../endpoints/index.ts'

/** schemas/generated/routes.ts: where the operations are, for those who have to know a call of the bank before the endpoints are loaded. */
export function routesModule(): string {
  const rows = endpoints.map(({ method, path, versions, formerPaths }): Route => {
    const route = { method, path, versions }
    return formerPaths ? { ...route, formerPaths } : route
  })
  return `// Written by \`npm run generate\` from the endpoints. Do not edit.

import type { Route } from '../route.ts'

export const routes: readonly Route[] = [
${rows.map((row) => `  ${JSON.stringify(row)},\n`).join('')}]
`
}
