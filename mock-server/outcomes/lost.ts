import type { BankError } from '../../schemas/generated/types.ts'

/** Why a payout that was lost sight of has failed, if it turns out that it has. */
export const lost: BankError = { code: 'provider_timeout', description: 'The provider never answered' }
