import { takeId } from '../../ids.ts'
import type { Begin } from '../../session/decide.ts'
import type { AppliedOutcome, Given, VerificationData } from '../../state.ts'
import { newOperation, withOperations } from '../payout/begin.ts'
import { enter } from '../work.ts'

/** A phone that FPS does not know in any bank; every other one is known. Ours: the bank has named no such number. */
export const NOT_REGISTERED = '70001310009'

/** fps/customer_verification: a payout of nothing, which only tells whether it could be made. */
export const verifyPhone: Begin = (work, session, given) =>
  withOperations(
    work,
    session,
    enter(work, session.id, {
      ...newOperation(work),
      kind: 'verification',
      id: takeId(work.counters, 'payout'),
      state: 'checking',
      data: given as VerificationData,
      outcome: outcomeOf(given),
    }),
  )

function outcomeOf({ payout_details: details }: Given): AppliedOutcome {
  const account = details?.type === 'bank_account' ? details.bank_account : undefined
  const verified =
    account?.system_type === 'faster_payment_system_verification' ? account[account.system_type] : undefined
  return { instead: verified?.phone === NOT_REGISTERED ? { checked: 'refuse' } : {} }
}
