import { seed } from '../seed/index.ts'
import type { Documented } from './documented.ts'

const schemas: Readonly<Record<keyof typeof seed, Documented['schema']>> = {
  'create.request': 'requests/session-create',
  'create.answer': 'responses/session-create',
  'start.request': 'requests/session-start-payout',
  'start.answer': 'responses/session-start-payout',
  'ready-to-confirm.webhook': 'webhooks/ready-to-confirm',
  'confirm.request': 'requests/session-confirm',
  'cancel.request': 'requests/session-cancel',
}

/** All of the bank's page "Payouts by token". */
export const seedPage: readonly Documented[] = (Object.keys(schemas) as (keyof typeof seed)[]).map((name) => ({
  title: `payouts by token, ${name}`,
  source: 'docs: payouts by token',
  version: 'v1',
  schema: schemas[name],
  value: JSON.parse(seed[name]),
}))
