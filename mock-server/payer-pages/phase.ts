import type { PaymentState } from '../core/operations/payment/machine.ts'

/** What a payer is told of a payment. */
export type Phase = 'waiting' | 'asked' | 'left' | 'processing' | 'held' | 'unknown' | 'paid' | 'failed'

const phases: Readonly<Record<PaymentState, Phase>> = {
  checking: 'waiting',
  awaiting_confirm: 'waiting',
  cancelling: 'waiting',
  authorising: 'waiting',
  awaiting_payer: 'asked',
  abandoned: 'left',
  charging: 'processing',
  delayed: 'processing',
  held: 'held',
  capturing: 'processing',
  releasing: 'processing',
  unknown: 'unknown',
  succeeded: 'paid',
  failed: 'failed',
}

export const phaseOf = ({ state }: { state: PaymentState }): Phase => phases[state]
