import type { Amount } from '../../../../schemas/generated/types.ts'
import type { PaymentOperation } from './operation.ts'

/** What is taken of a payment: all of it, or what was captured of the money held. */
export const takenOf = ({ data: { amount_details }, captured }: PaymentOperation): Amount =>
  captured === undefined ? amount_details : { ...amount_details, amount: captured }
