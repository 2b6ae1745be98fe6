import { PaymentDetails, PayoutDetails } from '../../../schemas/models/index.ts'
import type { Route } from '../../../schemas/route.ts'
import { methodsOf } from '../../coverage/methods.ts'
import { endpoints } from '../../endpoints/index.ts'

/** schemas/generated/routes.ts: where the operations are, for those who have to know before the endpoints are loaded. */
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

/** schemas/generated/methods.ts: the ways to pay out and to pay, for those who have to know before the models are loaded. */
export function methodsModule(): string {
  const list = (name: string, schema: unknown) =>
    `export const ${name}: readonly string[] = ${JSON.stringify(methodsOf(schema), null, 2)}\n`
  return `// Written by \`npm run generate\` from schemas/models. Do not edit.

${list('payoutMethods', PayoutDetails)}
${list('paymentMethods', PaymentDetails)}`
}
