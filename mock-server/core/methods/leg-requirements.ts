import type { Given } from '../state.ts'
import { methodOf } from './index.ts'
import type { Requirement } from './requirements.ts'

const transfer = ({ payment_details: details }: Given) =>
  details?.type === 'internal_transfer' ? details.internal_transfer.type : details?.type
const company = ({ participant_details }: Given) =>
  participant_details?.sender?.full_name ?? participant_details?.sender?.company_name

/** What a payout of two legs needs beside the rest. The fields may have been given at create. */
export const legRequirements: readonly Requirement[] = [
  {
    pointer: '/payout_details/type',
    expected: 'card: these methods pay to cards, accounts are paid by session/…/payout/nominal and rko',
    when: (_, { payout_details }) => payout_details !== undefined && !methodOf(payout_details)?.creditLeg,
    found: ({ payout_details }) => payout_details?.type,
    ok: () => false,
    source: 'docs: escrow-payout-cards, settlement-payout-cards',
  },
  {
    pointer: '/payment_details/internal_transfer/type',
    expected: 'transfer_from_nominal_account, in payment_details of the type internal_transfer',
    when: ({ family }) => family === 'nominal',
    found: transfer,
    ok: (found) => found === 'transfer_from_nominal_account',
    source: 'docs: escrow-payout-cards',
  },
  {
    pointer: '/payment_details/internal_transfer/type',
    expected: 'transfer_from_bank_account, in payment_details of the type internal_transfer',
    when: ({ family }) => family === 'rko',
    found: transfer,
    ok: (found) => found === 'transfer_from_bank_account',
    source: 'docs: settlement-payout-cards',
  },
  {
    pointer: '/participant_details/sender/full_name',
    expected: 'the name of the company that pays',
    when: () => true,
    found: company,
    source: 'docs: escrow-payout-cards, settlement-payout-cards',
  },
]
