import { operations } from '../../../schemas/generated/contract.ts'

/** How a call is sent: nearly all are posted, and so is what the bank does not have. */
export const verbOf = (call: string): 'GET' | 'POST' =>
  operations.find(({ path }) => path === `/${call}`)?.method ?? 'POST'
