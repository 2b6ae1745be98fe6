import type { AccountKind, Family } from '../state.ts'

/** The kind of account that the calls of a family pay from. */
export const kindOfSource: Readonly<Record<Family, AccountKind>> = {
  plain: 'collateral',
  nominal: 'nominal',
  rko: 'settlement',
}
