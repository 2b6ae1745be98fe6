import type { TransactionInfo } from '../../../schemas/generated/types.ts'
import type { PayoutOperation } from '../state.ts'

/**
 * The payment system's references, made from the payout's id so that a run repeated gives the same ones (docs: payout-pcidss-simple). That
 * of the FPS is 32 characters with a letter inside, so no number: seen as `A50581324524670W0000040011450701` in a partner's readme.
 */
export function transactionInfo({ id, data }: PayoutOperation): TransactionInfo | undefined {
  const digits = id.replace('po_', '')
  const { payout_details: details } = data
  if (details.type === 'card')
    return { rrn: `4253${digits.padStart(8, '0').slice(-8)}`, auth_code: digits.padStart(6, '2').slice(-6) }
  const fps = details.type === 'bank_account' && details.bank_account.system_type === 'faster_payment_system'
  return fps ? { fp_message_id: `A${'0'.repeat(14)}W${digits.padStart(16, '0')}` } : undefined
}
