import type { AccountKind } from '../core/state.ts'

/** Kopecks. */
export interface AccountOptions {
  number: string
  kind: AccountKind
  currency?: string
  balance?: number
}

/** The accounts of a project that names none; the numbers are those of the docs' examples. */
export const defaultAccounts: readonly AccountOptions[] = [
  { number: '131', kind: 'collateral' },
  { number: '40702810300200000013', kind: 'settlement' },
  { number: '40702810600200000014', kind: 'nominal' },
]
