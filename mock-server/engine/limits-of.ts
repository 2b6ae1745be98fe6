import { defaultLimits, type StoreLimits } from '../store/limits.ts'
import type { BankOptions } from './bank-options.ts'

/** How much a bank keeps. */
export const limitsOf = ({ journal, maxSessions = defaultLimits.sessions }: BankOptions): StoreLimits => ({
  ...defaultLimits,
  journal: { ...defaultLimits.journal, ...journal },
  sessions: maxSessions,
})
