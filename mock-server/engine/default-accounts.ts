import type { AccountSetting } from '../store/rows.ts'

/** The accounts of a project that names none; the numbers are those of the docs' examples. */
export const defaultAccounts: readonly AccountSetting[] = [
  { number: '131', kind: 'collateral' },
  { number: '40702810300200000013', kind: 'settlement' },
  { number: '40702810600200000014', kind: 'nominal' },
]
