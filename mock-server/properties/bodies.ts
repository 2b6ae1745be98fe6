import type { Call, Payout } from './scenario.ts'

const numbers = { nominal: '40702810600200000014', rko: '40702810300200000013', unseen: '40702810300200000099' }

const ru = { bik: '044525974', full_name: 'Ivanov Ivan', description: 'Payment under contract 5, no VAT' }
const methods: Record<Payout['to'], object> = {
  card: { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } },
  account: {
    type: 'bank_account',
    bank_account: { system_type: 'ru', ru: { ...ru, account: '40817810400003869535' } },
  },
  // no account that the bank pays to from the collateral account or from a nominal one
  elsewhere: {
    type: 'bank_account',
    bank_account: { system_type: 'ru', ru: { ...ru, account: '30101810400003869535' } },
  },
  phone: {
    type: 'bank_account',
    bank_account: {
      system_type: 'faster_payment_system',
      faster_payment_system: { phone: '79680000000', bank_id: '100000000069', description: 'Order 7' },
    },
  },
}

const suffix = (payout: Payout | undefined) =>
  payout === undefined || payout.family === 'plain' ? '' : `/${payout.family}`

/** The path of a call, without the version. */
export function pathOf(call: Call): string {
  switch (call.do) {
    case 'create':
      return `session/create${suffix(call.payout)}`
    case 'init':
      return `session/init/payout${suffix(call.payout)}`
    case 'start':
      return `session/start/payout${suffix(call.payout)}`
    default:
      return `session/${call.do}`
  }
}

/** A payout's part of a body, in the names of a version. */
export function payoutFields(version: 'v1' | 'v2', { family, to, amount, from }: Payout): object {
  const account = numbers[from === 'unseen' ? 'unseen' : family === 'plain' ? 'rko' : family]
  return {
    [version === 'v1' ? 'payment_method' : 'payout_details']: methods[to],
    amount_details: { amount, currency: 'rub' },
    participant_details: {
      recipient: { full_name: 'Ivanov Ivan', beneficiary_id: '123456789012' },
      ...((family !== 'plain' || to === 'phone') && { sender: { account } }),
    },
    metadata: { payments: 'the names in here are the partner’s own' },
  }
}
