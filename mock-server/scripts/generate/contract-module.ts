import type { ContractOperation, ContractWebhook } from '../../../schemas/contract.ts'
import { modelName } from '../../endpoints/define-endpoint.ts'
import { endpoints } from '../../endpoints/index.ts'
import { webhooks } from '../../webhooks/index.ts'

/** schemas/generated/contract.ts: what the declarations promise, as plain data for those who know nothing else of the bank's inside. */
export function contractModule(): string {
  const operations = endpoints.map(
    ({ method, path, versions, response, source, examples }): ContractOperation => ({
      method,
      path,
      versions,
      answer: modelName(response),
      source,
      examples,
    }),
  )
  const told = webhooks.map(
    ({ type, schema, source }): ContractWebhook => ({ type, schema: modelName(schema), source }),
  )
  return `// Written by \`npm run generate\` from the endpoints and the webhooks. Do not edit.

import type { ContractOperation, ContractWebhook } from '../contract.ts'

export const operations: readonly ContractOperation[] = ${JSON.stringify(operations, null, 2)}

export const webhooks: readonly ContractWebhook[] = ${JSON.stringify(told, null, 2)}
`
}
