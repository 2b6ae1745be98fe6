import { takeId } from '../../ids.ts'
import type { Begin } from '../../session/decide.ts'
import type { Given, Script, VerificationData } from '../../state.ts'
import { blank, holding } from '../payout/begin.ts'
import { enter } from '../work.ts'

/** A phone that FPS does not know in any bank; every other one is known. Ours: the bank has named no such number. */
export const NOT_REGISTERED = '70001310009'

/** fps/customer_verification: a payout of nothing, which only tells whether it could be made. */
export const verifyPhone: Begin = (work, session, given) =>
  holding(
    work,
    session,
    enter(work, session.id, {
      ...blank(work),
      kind: 'verification',
      id: takeId(work.counters, 'payout'),
      state: 'checking',
      data: given as VerificationData,
      script: scriptFor(given),
    }),
  )

function scriptFor({ payout_details: details }: Given): Script {
  const account = details?.type === 'bank_account' ? details.bank_account : undefined
  const verified =
    account?.system_type === 'faster_payment_system_verification' ? account[account.system_type] : undefined
  return { instead: verified?.phone === NOT_REGISTERED ? { checked: 'refuse' } : {} }
}
