import { readFile } from 'node:fs/promises'
import type { RequestFault } from '../../faults/request/define-request-fault.ts'
import { requestFaults } from '../../faults/request-faults.ts'
import type { WebhookFault } from '../../faults/webhook/define-webhook-fault.ts'
import { webhookFaults } from '../../faults/webhook-faults.ts'
import { markdownTable, withTable } from './markdown-table.ts'

const page = new URL('../../../docs/faults.md', import.meta.url)

/** The page about faults with its tables regenerated from the declarations. */
export async function faultsPage(): Promise<string> {
  const requests = Object.entries<RequestFault>(requestFaults).map(([name, each]) => {
    const { parameters, done, description, source } = each
    return [`\`${name}\``, parametersOf(parameters), done ? 'yes' : 'no', description, source]
  })
  const webhooks = Object.entries<WebhookFault>(webhookFaults).map(([name, { parameters, description, source }]) => {
    return [`\`${name}\``, parametersOf(parameters), description, source]
  })
  const tables: Record<string, string> = {
    requests: markdownTable(['fault', 'parameters', 'the call is done', 'what happens', 'source'], requests),
    webhooks: markdownTable(['fault', 'parameters', 'what happens', 'source'], webhooks),
  }
  return Object.entries(tables).reduce(withTable, await readFile(page, 'utf8'))
}

const parametersOf = (parameters: object): string =>
  Object.entries(parameters)
    .map(([name, value]) => `\`${name}\` (${JSON.stringify(value)})`)
    .join(', ')
