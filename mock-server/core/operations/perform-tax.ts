import { declareIncome, withdrawIncome } from '../tax/income.ts'
import { cannotBePaid } from './cannot-succeed.ts'
import { failing } from './failing.ts'
import type { Operation } from './kinds.ts'
import type { Work } from './work.ts'

/** Counts the income towards the year's limit; where the tax service does not take it, the outcome is that. */
export function declare(work: Work, _: string, operation: Operation): Operation {
  const { fiscalization_details: details } = operation.data
  if (!details || cannotBePaid(operation)) return operation
  const counted = declareIncome(sharedOf(work), details, work.view.now)
  if (typeof counted === 'string') return failing(operation, work.context.outcome(counted))
  work.shared.incomes = counted.incomes
  return { ...operation, declared: counted.declared }
}

/** Registers the income, if there is any: the receipt is there. */
export function receipt(_: Work, __: string, operation: Operation): Operation {
  if (!operation.data.fiscalization_details) return operation
  const id = `20${operation.id.replace('po_', '')}`
  return { ...operation, receipt: { id, link: `https://lknpd.nalog.ru/api/v1/receipt/${id}/print` } }
}

/** What was counted and not earned counts no more. */
export function withdraw(work: Work, { declared }: Operation): void {
  if (declared) work.shared.incomes = withdrawIncome(sharedOf(work), declared)
}

const sharedOf = ({ view, shared }: Work) => ({ ...view.shared, ...shared })
