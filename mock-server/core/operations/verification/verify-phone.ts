import { takeId } from '../../ids.ts'
import type { Given } from '../../state.ts'
import type { Begin } from '../begin.ts'
import type { Instead } from '../machine.ts'
import { enter } from '../move.ts'
import type { verificationMachine } from './machine.ts'
import type { VerificationData, VerificationOperation } from './operation.ts'

/** A phone that FPS does not know in any bank; every other one is known. Ours: the bank has named no such number. */
export const NOT_REGISTERED = '70001310009'

/** fps/customer_verification: a payout of nothing, which only tells whether it could be made. */
export const verifyPhone: Begin = (work, session, given) => {
  const verification = enter<VerificationOperation>(work, session.id, {
    kind: 'verification',
    id: takeId(work.counters, 'payout'),
    data: given as VerificationData,
    outcome: { instead: isKnown(given) ? {} : refused },
  })
  return [verification]
}

const refused: Instead<typeof verificationMachine> = { checked: 'refuse' }

function isKnown({ payout_details: details }: Given): boolean {
  const account = details?.type === 'bank_account' ? details.bank_account : undefined
  const verified =
    account?.system_type === 'faster_payment_system_verification' ? account[account.system_type] : undefined
  return verified?.phone !== NOT_REGISTERED
}
