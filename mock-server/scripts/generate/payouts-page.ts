import { readFile } from 'node:fs/promises'
import type { Method } from '../../core/methods/define-method.ts'
import { methods } from '../../core/methods/index.ts'
import { markdownTable, withTable } from './markdown-table.ts'

const page = new URL('../../../docs/payouts.md', import.meta.url)

/** The page about payouts with its table of methods regenerated from the declarations. */
export async function payoutsPage(): Promise<string> {
  const head = ['method', 'collateral account', 'nominal account', 'settlement account (`rko`)']
  const rows = methods.map((method) => [
    method.title,
    method.plainDrawsOnSettlement ? 'no' : '`session/…/payout`',
    ofFamily(method, 'nominal'),
    ofFamily(method, 'rko'),
  ])
  return withTable(await readFile(page, 'utf8'), ['methods', markdownTable(head, rows)])
}

function ofFamily({ paidBy, creditLeg, plainDrawsOnSettlement }: Method, family: 'nominal' | 'rko'): string {
  if (!paidBy.includes(family)) return 'refused'
  if (creditLeg) return `two legs, or \`…/payout/${family}\``
  return family === 'rko' && plainDrawsOnSettlement
    ? '`…/payout/rko` or plain `…/payout`'
    : `\`session/…/payout/${family}\``
}
