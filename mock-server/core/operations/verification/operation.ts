import type { GivenWith } from '../../state.ts'
import type { Instead } from '../machine.ts'
import type { BaseOperation } from '../operation.ts'
import type { VerificationState, verificationMachine } from './machine.ts'

export type VerificationData = GivenWith<'payout_details'>
export type VerificationOperation = BaseOperation<
  'verification',
  VerificationState,
  VerificationData,
  Instead<typeof verificationMachine>
>
